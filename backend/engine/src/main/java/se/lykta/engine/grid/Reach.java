package se.lykta.engine.grid;

/**
 * How far a lamp counts: up to a distance, and only where it can give more than a floor. What that
 * loses is bounded: see {@link GridLight#lostAtMostLux}.
 *
 * @param radiusM seen from above, m, > 0, may be infinite; 100 m is the rule for town maps
 * @param floorLux a lamp is left out from the distance on where it gives no more than this, lx, ≥ 0
 */
public record Reach(double radiusM, double floorLux) {
  private static final int HALVINGS = 40;

  public Reach {
    if (!(radiusM > 0)) {
      throw new IllegalArgumentException("reach is %s m; expected above 0".formatted(radiusM));
    }
    if (!(floorLux >= 0)) {
      throw new IllegalArgumentException("floor is %s lx; expected from 0".formatted(floorLux));
    }
  }

  /** Every lamp counts everywhere. */
  public static Reach unlimited() {
    return ofMetres(Double.POSITIVE_INFINITY);
  }

  public static Reach ofMetres(double radiusM) {
    return new Reach(radiusM, 0);
  }

  /** How far this lamp counts, m. */
  double of(Lamp lamp, double planeM, boolean horizontal) {
    if (horizontal && lamp.z <= planeM) {
      return 0;
    }
    if (floorLux == 0) {
      return radiusM;
    }
    double near = 0;
    double far = Math.min(radiusM, 1e6);
    if (lamp.luxAtMost(far, planeM, horizontal) > floorLux) {
      return radiusM;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (lamp.luxAtMost(middle, planeM, horizontal) > floorLux) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return far;
  }
}
