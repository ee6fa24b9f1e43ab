package se.lykta.server.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
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

  /**
   * A quantile of what values were drawn from, whatever their distribution: between two of the
   * values themselves (Hahn and Meeker 1991, "Statistical Intervals", 5.2).
   *
   * @param sorted in rising order
   * @param part 0.5 for the median
   * @return empty where they are too few: 6 are needed for a median, 36 for nine of ten
   */
  public static Optional<Interval> ofQuantile(double[] sorted, double part) {
    var below = BinomialDistribution.of(sorted.length, part);
    int low = below.inverseCumulativeProbability(ALPHA / 2);
    int high = below.inverseCumulativeProbability(1 - ALPHA / 2) + 1;
    return low < 1 || high > sorted.length
        ? Optional.empty()
        : Optional.of(new Interval(sorted[low - 1], sorted[high - 1]));
  }
}
