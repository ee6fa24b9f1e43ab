package se.lykta.engine.illuminance;

/** Where illuminance is asked for. Immutable. */
public final class Points {
  private final double[] x;
  private final double[] y;
  private final double[] heightM;

  private Points(double[] x, double[] y, double[] heightM) {
    this.x = x;
    this.y = y;
    this.heightM = heightM;
  }

  /**
   * Free points.
   *
   * @param x east, m
   * @param y north, m, as many
   * @param heightM above the ground beneath, m, ≥ 0, as many
   * @throws IllegalArgumentException where a number breaks these rules
   */
  public static Points of(double[] x, double[] y, double[] heightM) {
    if (x.length != y.length || x.length != heightM.length) {
      throw new IllegalArgumentException(
          "%d x, %d y and %d heights; expected as many of each"
              .formatted(x.length, y.length, heightM.length));
    }
    for (int i = 0; i < x.length; i++) {
      check(x[i], Double.NEGATIVE_INFINITY, "x", i);
      check(y[i], Double.NEGATIVE_INFINITY, "y", i);
      check(heightM[i], 0, "height (m)", i);
    }
    return new Points(x.clone(), y.clone(), heightM.clone());
  }

  /** One point. */
  public static Points at(double x, double y, double heightM) {
    return of(new double[] {x}, new double[] {y}, new double[] {heightM});
  }

  /**
   * A grid, row by row from the south, each from west to east.
   *
   * @param x0 of the south-western point, m
   * @param y0 of the south-western point, m
   * @param dx between columns, m
   * @param dy between rows, m
   * @param heightM above the ground beneath, m, ≥ 0
   */
  public static Points grid(
      double x0, double y0, double dx, double dy, int columns, int rows, double heightM) {
    double[] x = new double[Math.multiplyExact(columns, rows)];
    double[] y = new double[x.length];
    double[] heights = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = x0 + i % columns * dx;
      y[i] = y0 + i / columns * dy;
      heights[i] = heightM;
    }
    return of(x, y, heights);
  }

  private static void check(double value, double min, String what, int index) {
    if (!Double.isFinite(value) || value < min) {
      throw new IllegalArgumentException(
          "%s of point %d is %s; expected a finite number%s"
              .formatted(what, index, value, min == 0 ? " from 0" : ""));
    }
  }

  public int size() {
    return x.length;
  }

  /** East, m. */
  public double x(int index) {
    return x[index];
  }

  /** North, m. */
  public double y(int index) {
    return y[index];
  }

  /** Above the ground beneath, m. */
  public double heightM(int index) {
    return heightM[index];
  }
}
