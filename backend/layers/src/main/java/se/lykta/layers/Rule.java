package se.lykta.layers;

import java.util.List;
import java.util.function.Function;

/** A statement over a whole feature that a layer's fields can't make alone. */
public sealed interface Rule {

  /**
   * No two features that agree in {@code scope} (may be empty: the whole layer) share {@code
   * field}. Needs the store to be checked.
   */
  record Unique(String field, List<String> scope) implements Rule {}

  /**
   * The first is at most the second, where both are given: two dates, two times or two numbers of
   * one unit.
   */
  record InOrder(String earlier, String later) implements Rule {}

  /** Anything else; the function returns the problems it finds. */
  record Check(Function<Feature, List<Problem>> problems) implements Rule {}
}
