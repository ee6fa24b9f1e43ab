package se.lykta.engine.grid;

/** Sums in double: in the order of the lamps, so that they are the same bits in every run. */
record DoubleSums(double[][] lux, int offset) implements Sums {
  @Override
  public void add(int measure, int at, double[] more, int from, int count) {
    double[] sum = lux[measure];
    int to = offset + at;
    for (int i = 0; i < count; i++) {
      sum[to + i] += more[from + i];
    }
  }
}
