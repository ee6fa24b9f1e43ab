package se.lykta.engine.grid;

/**
 * Where lines with constant y cut a convex figure: the part of the plane that several half-planes
 * nx·x + ny·y ≥ least share, x and y counted from the lamp, m.
 */
final class Strip {
  /** A border within this of level bounds whole rows. */
  private static final double LEVEL = 1e-15;

  private static final int MOST = 4;
  private final double[] westAt = new double[MOST];
  private final double[] westPerY = new double[MOST];
  private final double[] eastAt = new double[MOST];
  private final double[] eastPerY = new double[MOST];
  private int wests;
  private int easts;

  /** The figure lies between these. */
  double south;

  double north;

  void clear(double south, double north) {
    this.south = south;
    this.north = north;
    wests = 0;
    easts = 0;
  }

  /**
   * @param nx of the half-plane's inward normal, which with ny has the length 1
   */
  void add(double nx, double ny, double least) {
    if (nx > LEVEL) {
      westAt[wests] = least / nx;
      westPerY[wests++] = -ny / nx;
    } else if (nx < -LEVEL) {
      eastAt[easts] = least / nx;
      eastPerY[easts++] = -ny / nx;
    } else if (ny > 0) {
      south = Math.max(south, least / ny);
    } else {
      north = Math.min(north, least / ny);
    }
  }

  /** Where the line at y enters the figure; not less than {@link #east} where it misses it. */
  double west(double y) {
    double west = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < wests; i++) {
      west = Math.max(west, westAt[i] + westPerY[i] * y);
    }
    return west;
  }

  double east(double y) {
    double east = Double.POSITIVE_INFINITY;
    for (int i = 0; i < easts; i++) {
      east = Math.min(east, eastAt[i] + eastPerY[i] * y);
    }
    return east;
  }
}
