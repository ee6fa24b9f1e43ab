package se.lykta.server.statistics;

import java.util.Arrays;
import java.util.Random;

/**
 * Whether events come again near and soon more often than chance gives: Knox (1964), "The detection
 * of space-time interactions", with a Monte Carlo p-value (Besag and Diggle 1977, "Simple Monte
 * Carlo tests for spatial pattern"): times are dealt out anew over the places, so that neither busy
 * places nor busy seasons count.
 *
 * @param pairs of events that are close both in space and in time
 * @param expected mean of the permutations
 * @param p share of permutations, with the data itself, that have at least as many pairs
 */
public record NearRepeat(int events, int pairs, double expected, double p, int permutations) {
  /** With fewer, hardly any pattern could be told from chance. */
  public static final int FEWEST = 20;

  /**
   * @param x metres
   * @param y metres, as many
   * @param days when each happened, as many
   * @param withinM close in space, included
   * @param withinDays close in time, included
   * @param permutations from 1, such as 999
   * @param seed the same gives the same
   * @throws IllegalArgumentException with fewer than {@link #FEWEST} events
   */
  public static NearRepeat of(
      double[] x,
      double[] y,
      double[] days,
      double withinM,
      double withinDays,
      int permutations,
      long seed) {
    if (x.length < FEWEST || x.length != y.length || x.length != days.length) {
      throw new IllegalArgumentException(
          "%d, %d, %d events; expected at least %d, as many of each"
              .formatted(x.length, y.length, days.length, FEWEST));
    }
    int[] near = nearPairs(x, y, withinM);
    int observed = soon(near, days, withinDays);
    var random = new Random(seed);
    double[] dealt = days.clone();
    long sum = 0;
    int atLeast = 1;
    for (int i = 0; i < permutations; i++) {
      shuffle(dealt, random);
      int pairs = soon(near, dealt, withinDays);
      sum += pairs;
      atLeast += pairs >= observed ? 1 : 0;
    }
    double p = (double) atLeast / (permutations + 1);
    return new NearRepeat(x.length, observed, (double) sum / permutations, p, permutations);
  }

  /** Indices of pairs that are close in space, two after each other. */
  private static int[] nearPairs(double[] x, double[] y, double withinM) {
    int[] pairs = new int[64];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        if (Math.hypot(x[i] - x[j], y[i] - y[j]) <= withinM) {
          if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
          }
          pairs[count++] = i;
          pairs[count++] = j;
        }
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  private static int soon(int[] near, double[] days, double withinDays) {
    int pairs = 0;
    for (int i = 0; i < near.length; i += 2) {
      if (Math.abs(days[near[i]] - days[near[i + 1]]) <= withinDays) {
        pairs++;
      }
    }
    return pairs;
  }

  /** Fisher and Yates. */
  private static void shuffle(double[] values, Random random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }
}
