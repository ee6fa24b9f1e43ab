package se.lykta.engine.grid;

/**
 * Where lines with constant y cut a convex figure: the part of the plane that several half-planes
 * nx·x + ny·y ≥ least share. Coordinates count from the lamp.
 */
final class Strip {
  /** A line within this of level decides for whole rows. */
  private static final double LEVEL = 1e-15;

  private static final int MOST = 4;
  private final double[] offset = new double[MOST];
  private final double[] slope = new double[MOST];
  private final int[] side = new int[MOST];
  private int count;

  /** After {@link #cut}: the figure is open from here to {@link #east}. */
  double west;

  double east;

  void clear() {
    count = 0;
  }

  /**
   * @param nx of the half-plane's inward normal, with ny of length 1
   */
  void add(double nx, double ny, double least) {
    if (Math.abs(nx) > LEVEL) {
      offset[count] = least / nx;
      slope[count] = -ny / nx;
      side[count] = nx > 0 ? 1 : -1;
    } else {
      offset[count] = least;
      slope[count] = ny;
      side[count] = 0;
    }
    count++;
  }

  /** Cuts along y; where nothing is left, west is not less than east. */
  void cut(double y) {
    double w = Double.NEGATIVE_INFINITY;
    double e = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      double x = offset[i] + slope[i] * y;
      if (side[i] > 0) {
        w = Math.max(w, x);
      } else if (side[i] < 0) {
        e = Math.min(e, x);
      } else if (slope[i] * y < offset[i]) {
        e = Double.NEGATIVE_INFINITY;
      }
    }
    west = w;
    east = e;
  }
}
