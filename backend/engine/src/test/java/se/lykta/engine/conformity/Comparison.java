package se.lykta.engine.conformity;

/**
 * How far results are from what is expected.
 *
 * @param values compared
 * @param largestRelative the largest difference, relative to what is expected, over the floor
 * @param flips values that are dark on one side and lit on the other
 */
public record Comparison(int values, double largestRelative, int flips) {
  /** Below this, lx, only light or dark is compared. */
  public static final double FLOOR_LUX = 0.01;

  /** Of illuminances in lx. */
  public static Comparison ofLux(double[] found, double[] expected) {
    if (found.length != expected.length) {
      throw new AssertionError(found.length + " results; expected " + expected.length);
    }
    double largest = 0;
    int flips = 0;
    for (int i = 0; i < found.length; i++) {
      flips += found[i] > 0 == expected[i] > 0 ? 0 : 1;
      if (!(found[i] <= Double.MAX_VALUE)) {
        throw new AssertionError("result " + i + " is " + found[i]);
      }
      if (expected[i] > FLOOR_LUX) {
        largest = Math.max(largest, Math.abs(found[i] - expected[i]) / expected[i]);
      }
    }
    return new Comparison(found.length, largest, flips);
  }

  public boolean isWithin(double tolerance) {
    return largestRelative <= tolerance && flips == 0;
  }
}
