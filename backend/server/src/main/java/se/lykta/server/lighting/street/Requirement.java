package se.lykta.server.lighting.street;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lykta.layers.Title;

/**
 * How well something has to be lit.
 *
 * @param lightingClass as P4; empty where none is required, or none is known
 * @param because the rule's reason; null unless a rule gives the class
 * @param unknown fields without a value for which another class might hold
 * @param missing why there is no class: {@code lit} (it is not to be lit) or {@code lighting_class}
 *     (no rule fits); null where there is one
 */
public record Requirement(
    Optional<String> lightingClass,
    Basis basis,
    Title because,
    List<String> unknown,
    String missing) {

  /** Where the class comes from. */
  public enum Basis {
    DECISION,
    RULE,
    NONE
  }

  static Requirement decided(String lightingClass) {
    return new Requirement(Optional.of(lightingClass), Basis.DECISION, null, List.of(), null);
  }

  static Requirement byRule(String lightingClass, Title because, Set<String> unknown) {
    return new Requirement(
        Optional.of(lightingClass), Basis.RULE, because, List.copyOf(unknown), null);
  }

  static Requirement none(String missing) {
    return new Requirement(Optional.empty(), Basis.NONE, null, List.of(), missing);
  }
}
