package se.lykta.server.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Where the true value lies in 95 of 100 cases. */
public record Interval(double low, double high) {
  private static final double ALPHA = 0.05;

  /**
   * The mean of what was counted, where events come by chance and independently: exact (Garwood
   * 1936, "Fiducial limits for the Poisson distribution").
   *
   * @param count from 0
   */
  public static Interval ofCount(int count) {
    double low = count == 0 ? 0 : chiSquared(2 * count, ALPHA / 2) / 2;
    return new Interval(low, chiSquared(2 * count + 2, 1 - ALPHA / 2) / 2);
  }

  private static double chiSquared(int degreesOfFreedom, double probability) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(probability);
  }

  /**
   * A share, after Wilson (1927), which holds for few too.
   *
   * @param of how many, from 1
   */
  public static Interval ofShare(int count, int of) {
    var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ALPHA);
    return new Interval(
        Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
  }
}
