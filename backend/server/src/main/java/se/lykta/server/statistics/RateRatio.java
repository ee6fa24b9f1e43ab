package se.lykta.server.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How many times as often something happened as it did at another time or place.
 *
 * @param ratio infinite where nothing happened there, NaN where nothing happened anywhere
 * @param interval from 0; {@code high} is infinite where the counts set no limit
 */
public record RateRatio(double ratio, Interval interval) {
  private static final double ALPHA = 0.05;

  /**
   * Of two counts of events that come by chance and independently: exact, given how many there were
   * in all (Przyborowski and Wilenski 1940, "Homogeneity of results in testing samples from Poisson
   * series"; as {@code poisson.test} of R). The share of the first count among all is binomial, and
   * its interval after Clopper and Pearson (1934) becomes one of the ratio.
   *
   * @param count from 0
   * @param days in which they happened, above 0; any unit that both share
   * @param otherCount from 0
   * @param otherDays in which those happened, above 0
   */
  public static RateRatio of(int count, double days, int otherCount, double otherDays) {
    requireCounts(count, otherCount);
    if (!(days > 0 && otherDays > 0)) {
      throw new IllegalArgumentException("days are " + days + ", " + otherDays + "; expected > 0");
    }
    double ofTime = otherDays / days;
    double ratio = ofTime * count / otherCount;
    int all = count + otherCount;
    if (all == 0) {
      return new RateRatio(ratio, new Interval(0, Double.POSITIVE_INFINITY));
    }
    var share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(all, count, ALPHA);
    return new RateRatio(
        ratio,
        new Interval(
            ofTime * odds(count == 0 ? 0 : share.getLowerBound()),
            ofTime * odds(otherCount == 0 ? 1 : share.getUpperBound())));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /**
   * Of two ratios: how many times as much one count grew as another one over the same two periods,
   * whose lengths fall out of it. Exact, given the sums over areas and over periods, by which the
   * first count follows Fisher's noncentral hypergeometric distribution (Fisher 1935; Cornfield
   * 1956; as {@code fisher.test} of R, whose point estimate is another one).
   *
   * @param after in the area asked about, from 0
   * @param before in that area
   * @param otherAfter in the area beside which it is put
   * @param otherBefore in that one
   */
  public static RateRatio ofRatios(int after, int before, int otherAfter, int otherBefore) {
    requireCounts(after, before, otherAfter, otherBefore);
    double ratio = (double) after * otherBefore / ((double) before * otherAfter);
    var table = new FisherTable(after, before, otherAfter, otherBefore);
    return new RateRatio(ratio, table.interval(ALPHA));
  }

  private static void requireCounts(int... counts) {
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("a count is " + count + "; expected at least 0");
      }
    }
  }

  /** Whether the interval says that there were fewer. */
  public boolean isLess() {
    return interval.high() < 1;
  }

  /** Whether the interval says that there were more. */
  public boolean isMore() {
    return interval.low() > 1;
  }
}
