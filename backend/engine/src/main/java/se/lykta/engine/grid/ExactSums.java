package se.lykta.engine.grid;

/**
 * Sums in whole steps of 2⁻⁴⁰ lx (9e-13 lx). Whole numbers add without rounding, in any order: what
 * was added can be taken away, and nothing remains however many edits come. Up to 8 million lux; a
 * sum above that wraps, and comes back when the lamp goes.
 *
 * @param steps of one measure, by receiver
 * @param sign 1 to add, −1 to take away
 */
record ExactSums(long[] steps, int sign) implements Sums {
  private static final double STEPS_PER_LUX = 0x1p40;

  @Override
  public void add(int measure, int at, double[] lux, int from, int count) {
    double factor = sign * STEPS_PER_LUX;
    for (int i = 0; i < count; i++) {
      steps[at + i] += (long) (lux[from + i] * factor);
    }
  }

  static double lux(long steps) {
    return steps / STEPS_PER_LUX;
  }
}
