package se.lykta.engine.grid;

/**
 * What half cylinders of every facing get, receiver by receiver, lx: E_sc(f) = cylindrical + f ·
 * lean. So one calculation answers any facing, the best and the worst.
 *
 * @param cylindrical illuminance
 * @param leanEast how much more a half cylinder facing east gets, of either sign
 * @param leanNorth likewise facing north
 */
public record FacingSums(double[] cylindrical, double[] leanEast, double[] leanNorth) {

  /**
   * @param bearingDeg of the facing, degrees clockwise from grid north
   */
  public double[] semiCylindrical(double bearingDeg) {
    double east = Math.sin(Math.toRadians(bearingDeg));
    double north = Math.cos(Math.toRadians(bearingDeg));
    double[] lux = new double[cylindrical.length];
    for (int i = 0; i < lux.length; i++) {
      lux[i] = Math.max(0, cylindrical[i] + east * leanEast[i] + north * leanNorth[i]);
    }
    return lux;
  }

  /** Semi-cylindrical illuminance at the facing that gets the most. */
  public double[] most() {
    return towards(1);
  }

  /** Semi-cylindrical illuminance at the facing that gets the least. */
  public double[] least() {
    return towards(-1);
  }

  private double[] towards(int sign) {
    double[] lux = new double[cylindrical.length];
    for (int i = 0; i < lux.length; i++) {
      double lean = Math.hypot(leanEast[i], leanNorth[i]);
      lux[i] = Math.max(0, cylindrical[i] + sign * lean);
    }
    return lux;
  }
}
