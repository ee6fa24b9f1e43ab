package se.lykta.engine.energy;

/** Checks of what energy is calculated from; each says what was found and expected. */
final class Check {
  private Check() {}

  static void within(double value, double min, double max, String what) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s is %s; expected %s to %s".formatted(what, value, min, max));
    }
  }
}
