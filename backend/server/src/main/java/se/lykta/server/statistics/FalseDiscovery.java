package se.lykta.server.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many tests at once: of those that are called findings, the share that are none is kept below a
 * level (Benjamini and Hochberg 1995, "Controlling the false discovery rate"). Where nothing is to
 * be found at all, that is the chance of calling anything a finding.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * @param p of each test, 0 to 1
   * @return for each the lowest level at which it is a finding, in the same order
   */
  public static double[] adjusted(double[] p) {
    int[] fallingP =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double lowest = 1;
    for (int i = 0; i < p.length; i++) {
      int rank = p.length - i;
      lowest = Math.min(lowest, p[fallingP[i]] * p.length / rank);
      adjusted[fallingP[i]] = lowest;
    }
    return adjusted;
  }
}
