package se.lykta.engine.illuminance;

/** A compass direction as a vector of length 1. */
public record Bearing(double east, double north) {

  /**
   * @param degrees clockwise from grid north, finite
   */
  public static Bearing ofDegrees(double degrees) {
    if (!Double.isFinite(degrees)) {
      throw new IllegalArgumentException(
          "bearing is %s°; expected a finite number".formatted(degrees));
    }
    double radians = Math.toRadians(degrees);
    return new Bearing(Math.sin(radians), Math.cos(radians));
  }

  /** Degrees in [0, 360) of a vector of any length; 0 for no length. */
  static double degrees(double east, double north) {
    double degrees = Math.toDegrees(Math.atan2(east, north));
    return degrees < 0 ? (degrees + 360) % 360 : degrees;
  }
}
