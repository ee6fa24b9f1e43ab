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
    double[] near = {withinM};
    double[] soon = {withinDays};
    return table(x, y, days, near, soon, permutations, seed)[0][0];
  }

  /**
   * How far a pattern reaches: one for each band of distances and each band of times. A band begins
   * above the one before it and ends with its limit.
   *
   * @param limitsM rising
   * @param limitsDays rising
   * @return by distance, then by time
   * @throws IllegalArgumentException with fewer than {@link #FEWEST} events
   */
  public static NearRepeat[][] table(
      double[] x,
      double[] y,
      double[] days,
      double[] limitsM,
      double[] limitsDays,
      int permutations,
      long seed) {
    if (x.length < FEWEST || x.length != y.length || x.length != days.length) {
      throw new IllegalArgumentException(
          "%d, %d, %d events; expected at least %d, as many of each"
              .formatted(x.length, y.length, days.length, FEWEST));
    }
    int[][] near = nearPairs(x, y, limitsM);
    int[][] observed = soon(near, days, limitsDays);
    long[][] sums = new long[limitsM.length][limitsDays.length];
    int[][] atLeast = new int[limitsM.length][limitsDays.length];
    var random = new Random(seed);
    double[] dealt = days.clone();
    for (int i = 0; i < permutations; i++) {
      shuffle(dealt, random);
      count(soon(near, dealt, limitsDays), observed, sums, atLeast);
    }
    NearRepeat[][] table = new NearRepeat[limitsM.length][limitsDays.length];
    for (int i = 0; i < limitsM.length; i++) {
      for (int j = 0; j < limitsDays.length; j++) {
        double p = (atLeast[i][j] + 1.0) / (permutations + 1);
        double expected = (double) sums[i][j] / permutations;
        table[i][j] = new NearRepeat(x.length, observed[i][j], expected, p, permutations);
      }
    }
    return table;
  }

  private static void count(int[][] dealt, int[][] observed, long[][] sums, int[][] atLeast) {
    for (int i = 0; i < dealt.length; i++) {
      for (int j = 0; j < dealt[i].length; j++) {
        sums[i][j] += dealt[i][j];
        atLeast[i][j] += dealt[i][j] >= observed[i][j] ? 1 : 0;
      }
    }
  }

  /** By band, indices of pairs, two after each other. */
  private static int[][] nearPairs(double[] x, double[] y, double[] limitsM) {
    int[][] pairs = new int[limitsM.length][64];
    int[] counts = new int[limitsM.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        int band = band(Math.hypot(x[i] - x[j], y[i] - y[j]), limitsM);
        if (band < limitsM.length) {
          if (counts[band] == pairs[band].length) {
            pairs[band] = Arrays.copyOf(pairs[band], 2 * counts[band]);
          }
          pairs[band][counts[band]++] = i;
          pairs[band][counts[band]++] = j;
        }
      }
    }
    for (int band = 0; band < limitsM.length; band++) {
      pairs[band] = Arrays.copyOf(pairs[band], counts[band]);
    }
    return pairs;
  }

  /** As many as there are bands where it lies in none. */
  private static int band(double value, double[] limits) {
    int band = 0;
    while (band < limits.length && value > limits[band]) {
      band++;
    }
    return band;
  }

  /** Pairs by band of distance, then of time. */
  private static int[][] soon(int[][] near, double[] days, double[] limitsDays) {
    int[][] pairs = new int[near.length][limitsDays.length];
    for (int i = 0; i < near.length; i++) {
      int sooner = 0;
      for (int j = 0; j < limitsDays.length; j++) {
        int within = within(near[i], days, limitsDays[j]);
        pairs[i][j] = within - sooner;
        sooner = within;
      }
    }
    return pairs;
  }

  /** Nearly all of the time goes by here; without a branch it takes a third. */
  private static int within(int[] near, double[] days, double limit) {
    int pairs = 0;
    for (int i = 0; i < near.length; i += 2) {
      pairs += Math.abs(days[near[i]] - days[near[i + 1]]) <= limit ? 1 : 0;
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
