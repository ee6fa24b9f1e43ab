package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios against published examples and the definitions themselves, summed in whole numbers. */
class RateRatioTest {
  private static final MathContext DIGITS = new MathContext(60);

  /**
   * Lung cancer at 55 to 59 in Fredericia and in three other Danish towns (Andersen 1977), as the
   * help of R's {@code poisson.test} puts it: ratio 1.97, 95 % from 0.8584264 to 4.2772659.
   */
  @Test
  void ratioOfTwoRatesIsThatOfThePublishedExample() {
    var ratio = RateRatio.of(11, 800, 21, 3011);
    assertThat(ratio.ratio()).isCloseTo(1.971488, within(1e-6));
    assertThat(ratio.interval().low()).isCloseTo(0.8584264, within(1e-6));
    assertThat(ratio.interval().high()).isCloseTo(4.2772659, within(1e-6));
    assertThat(ratio.isLess() || ratio.isMore()).isFalse();
  }

  /** At each end of the interval the binomial tail holds 2.5 %. */
  @ParameterizedTest
  @CsvSource({"14, 365, 31, 365", "3, 92, 40, 273", "120, 365, 118, 365"})
  void eachBinomialTailHoldsItsPart(int count, double days, int other, double otherDays) {
    var interval = RateRatio.of(count, days, other, otherDays).interval();
    double low = share(interval.low(), days, otherDays);
    double high = share(interval.high(), days, otherDays);
    assertThat(1 - atMost(count - 1, count + other, low)).isCloseTo(0.025, within(1e-6));
    assertThat(atMost(count, count + other, high)).isCloseTo(0.025, within(1e-6));
  }

  private static double share(double ratio, double days, double otherDays) {
    return ratio * days / (ratio * days + otherDays);
  }

  private static double atMost(int count, int of, double share) {
    double sum = 0;
    for (int i = 0; i <= count; i++) {
      sum +=
          new BigDecimal(choose(of, i)).doubleValue()
              * Math.pow(share, i)
              * Math.pow(1 - share, of - i);
    }
    return sum;
  }

  @Test
  void noneHasNoLowerLimitAndNoneThereNoUpperOne() {
    var none = RateRatio.of(0, 365, 7, 365);
    assertThat(none.ratio()).isZero();
    assertThat(none.interval().low()).isZero();
    // 1 - p = 0.025^(1/7), and the ratio is p / (1 - p)
    assertThat(none.interval().high()).isCloseTo(0.6938140, within(1e-6));
    assertThat(none.isLess()).isTrue();

    var fromNone = RateRatio.of(7, 365, 0, 365);
    assertThat(fromNone.ratio()).isInfinite();
    assertThat(fromNone.interval().low()).isCloseTo(1 / 0.6938140, within(1e-6));
    assertThat(fromNone.interval().high()).isInfinite();
    assertThat(fromNone.isMore()).isTrue();

    var nothing = RateRatio.of(0, 365, 0, 365);
    assertThat(nothing.ratio()).isNaN();
    assertThat(nothing.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
  }

  /**
   * Convictions of twins (Fisher 1962), as the help of R's {@code fisher.test} puts it: 95 % from
   * 0.003325764 to 0.363182271.
   */
  @Test
  void ratioOfRatiosIsThatOfThePublishedExample() {
    var ratio = RateRatio.ofRatios(2, 15, 10, 3);
    assertThat(ratio.ratio()).isCloseTo(0.04, within(1e-12));
    assertThat(ratio.interval().low()).isCloseTo(0.003325764, within(2e-5));
    assertThat(ratio.interval().high()).isCloseTo(0.363182271, within(2e-5));
    assertThat(ratio.isLess()).isTrue();
  }

  /** At each end all tables with these sums, counted in whole numbers, hold 2.5 % in the tail. */
  @ParameterizedTest
  @CsvSource({"14, 31, 118, 120", "3, 1, 1, 3", "40, 2, 300, 290"})
  void eachTailOfTablesHoldsItsPart(int after, int before, int otherAfter, int otherBefore) {
    var interval = RateRatio.ofRatios(after, before, otherAfter, otherBefore).interval();
    int row = after + before;
    int otherRow = otherAfter + otherBefore;
    int column = after + otherAfter;
    assertThat(tail(after, row, row, otherRow, column, interval.low()))
        .isCloseTo(0.025, within(1e-9));
    assertThat(tail(0, after, row, otherRow, column, interval.high()))
        .isCloseTo(0.025, within(1e-9));
  }

  private static double tail(
      int from, int to, int row, int otherRow, int column, double ratioOfRatios) {
    var part = BigDecimal.ZERO;
    var all = BigDecimal.ZERO;
    for (int k = Math.max(0, column - otherRow); k <= Math.min(row, column); k++) {
      var ways = new BigDecimal(choose(row, k).multiply(choose(otherRow, column - k)));
      var weight = ways.multiply(new BigDecimal(ratioOfRatios).pow(k, DIGITS), DIGITS);
      all = all.add(weight);
      part = k >= from && k <= to ? part.add(weight) : part;
    }
    return part.divide(all, DIGITS).doubleValue();
  }

  private static BigInteger choose(int of, int count) {
    var ways = BigInteger.ONE;
    for (int i = 1; i <= count; i++) {
      ways = ways.multiply(BigInteger.valueOf(of - count + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  @Test
  void emptyAreasSetNoLimits() {
    var ratio = RateRatio.ofRatios(0, 0, 0, 0);
    assertThat(ratio.ratio()).isNaN();
    assertThat(ratio.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void manyEventsAreCountedToo() {
    var interval = RateRatio.ofRatios(20_000, 20_000, 20_000, 20_000).interval();
    // ln ψ has a variance of the sum of 1/count (Woolf 1955); exact is wider by about one count
    double margin = Math.exp(1.959964 * Math.sqrt(4 / 20_000.0));
    assertThat(interval.low()).isCloseTo(1 / margin, within(2e-4));
    assertThat(interval.high()).isCloseTo(margin, within(2e-4));
  }

  @Test
  void whatIsNoCountIsRefused() {
    assertThatThrownBy(() -> RateRatio.of(-1, 365, 3, 365)).hasMessageContaining("-1");
    assertThatThrownBy(() -> RateRatio.of(1, 0, 3, 365)).hasMessageContaining("> 0");
    assertThatThrownBy(() -> RateRatio.ofRatios(1, 1, -3, 1)).hasMessageContaining("-3");
  }
}
