package se.lykta.engine.grid;

/** Where illuminance is added up, by measure and receiver. */
sealed interface Sums permits DoubleSums, ExactSums {

  /** Adds to neighbouring receivers from index {@code at} on. */
  void add(int measure, int at, double[] lux, int from, int count);
}
