package se.lykta.engine.scene;

/**
 * How a luminaire is turned: from a direction in the world to (C, γ) of its light distribution.
 *
 * <p>In its own frame the street side is +y and straight down −z. It is rolled about y, tilted
 * about x (both right-handed), then turned about z to its azimuth.
 *
 * @param right the luminaire's x axis in the world
 * @param street its y axis, towards the street
 * @param up its z axis
 * @param streetSideC the C angle of {@link #street}, degrees
 */
public record Orientation(Axis right, Axis street, Axis up, double streetSideC) {
  /** The square of an angle to the axis, radians, that is none. */
  private static final double POLE = 1e-18;

  /** A unit vector, x east, y north, z up. */
  public record Axis(double x, double y, double z) {
    double dot(double dx, double dy, double dz) {
      return x * dx + y * dy + z * dz;
    }
  }

  public static Orientation of(Luminaire luminaire) {
    double azimuth = Math.toRadians(luminaire.azimuthDeg());
    double tilt = Math.toRadians(luminaire.tiltDeg());
    // right-handed about y lowers +x, and a positive roll raises it
    double roll = Math.toRadians(-luminaire.rollDeg());
    return new Orientation(
        world(Math.cos(roll), 0, -Math.sin(roll), tilt, azimuth),
        world(0, 1, 0, tilt, azimuth),
        world(Math.sin(roll), 0, Math.cos(roll), tilt, azimuth),
        luminaire.distribution().streetSideC());
  }

  /** Tilts a rolled axis about x, then turns it clockwise about z. */
  private static Axis world(double x, double y, double z, double tilt, double azimuth) {
    double ty = y * Math.cos(tilt) - z * Math.sin(tilt);
    double tz = y * Math.sin(tilt) + z * Math.cos(tilt);
    return new Axis(
        x * Math.cos(azimuth) + ty * Math.sin(azimuth),
        -x * Math.sin(azimuth) + ty * Math.cos(azimuth),
        tz);
  }

  /** γ of a direction of any length, degrees in [0, 180]. */
  public double gammaDeg(double dx, double dy, double dz) {
    double toRight = right.dot(dx, dy, dz);
    double toStreet = street.dot(dx, dy, dz);
    double across = Math.sqrt(toRight * toRight + toStreet * toStreet);
    return Math.toDegrees(Math.atan2(across, -up.dot(dx, dy, dz)));
  }

  /**
   * C of a direction of any length, degrees; some number of full circles may be in it.
   *
   * <p>Straight down and straight up C is 0, as in the reference cases: files exist whose planes do
   * not agree there.
   */
  public double cDeg(double dx, double dy, double dz) {
    double toRight = right.dot(dx, dy, dz);
    double toStreet = street.dot(dx, dy, dz);
    double along = up.dot(dx, dy, dz);
    if (toRight * toRight + toStreet * toStreet <= POLE * along * along) {
      return 0;
    }
    return streetSideC + Math.toDegrees(Math.atan2(-toRight, toStreet));
  }
}
