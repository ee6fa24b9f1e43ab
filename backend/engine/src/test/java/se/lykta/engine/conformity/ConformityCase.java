package se.lykta.engine.conformity;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A row of docs/generated/conformity.md: what of ours is compared with what of others.
 *
 * @param subject the part of the engine
 * @param name of the case
 * @param origin who says what is expected
 * @param tolerance the largest difference allowed, relative
 * @param isPresent whether the data are there: those of the shared folder may not be
 * @param run makes the comparison
 */
public record ConformityCase(
    String subject,
    String name,
    String origin,
    double tolerance,
    BooleanSupplier isPresent,
    Supplier<Comparison> run) {

  /** The part of the row that does not depend on a measurement. */
  String head() {
    return "| %s | %s | %s | %s |".formatted(subject, name, origin, number(tolerance));
  }

  /** The whole row. */
  String row(Comparison comparison) {
    return "%s %,d | %s | %d |"
        .formatted(
            head(), comparison.values(), number(comparison.largestRelative()), comparison.flips());
  }

  /** One digit is enough, and the same on every machine but for bad luck. */
  private static String number(double value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%.0e", value);
  }
}
