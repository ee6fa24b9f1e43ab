package se.lykta.photometry;

import java.util.Arrays;

/** Where a value stands in a table of ascending angles. */
final class Bracket {
  private Bracket() {}

  /** The index i with ascending[i] ≤ value ≤ ascending[i + 1]; the value lies in the table. */
  static int in(double[] ascending, double value) {
    int at = Arrays.binarySearch(ascending, value);
    int below = at >= 0 ? at : -at - 2;
    return Math.min(below, ascending.length - 2);
  }
}
