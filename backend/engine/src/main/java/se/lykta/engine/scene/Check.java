package se.lykta.engine.scene;

/** Checks of what a scene is made of; each says whose value it is, what was found and expected. */
final class Check {
  private Check() {}

  static void finite(double value, String what, String id) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s of %s is %s; expected a finite number".formatted(what, id, value));
    }
  }

  static void within(double value, double min, double max, String what, String id) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s of %s is %s; expected %s to %s".formatted(what, id, value, min, max));
    }
  }
}
