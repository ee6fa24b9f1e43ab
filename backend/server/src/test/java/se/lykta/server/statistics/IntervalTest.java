package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals against published tables and the definitions themselves. */
class IntervalTest {

  /** Exact Poisson limits as in Geigy's Scientific Tables (95 %). */
  @ParameterizedTest
  @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "5, 1.623, 11.668", "10, 4.795, 18.390"})
  void limitsOfACountAreThoseOfTheTables(int count, double low, double high) {
    var interval = Interval.ofCount(count);
    assertThat(interval.low()).isCloseTo(low, within(0.001));
    assertThat(interval.high()).isCloseTo(high, within(0.001));
  }

  /** Summing the Poisson probabilities one by one: each tail holds 2.5 %. */
  @ParameterizedTest
  @CsvSource({"3", "17", "40"})
  void eachTailHoldsItsPart(int count) {
    var interval = Interval.ofCount(count);
    assertThat(1 - atMost(count - 1, interval.low())).isCloseTo(0.025, within(1e-6));
    assertThat(atMost(count, interval.high())).isCloseTo(0.025, within(1e-6));
  }

  private static double atMost(int count, double mean) {
    double term = Math.exp(-mean);
    double sum = term;
    for (int i = 1; i <= count; i++) {
      term *= mean / i;
      sum += term;
    }
    return sum;
  }

  /** Wilson's limits are where the score statistic is 1.96. */
  @ParameterizedTest
  @CsvSource({"1, 4", "9, 10", "50, 200"})
  void limitsOfAShareSolveTheScoreEquation(int count, int of) {
    var interval = Interval.ofShare(count, of);
    double share = (double) count / of;
    for (double limit : new double[] {interval.low(), interval.high()}) {
      double score = Math.abs(share - limit) / Math.sqrt(limit * (1 - limit) / of);
      assertThat(score).isCloseTo(1.959964, within(1e-5));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0, 0.5615", "3, 3, 0.4385, 1"})
  void allAndNoneStayWithinTheirBounds(int count, int of, double low, double high) {
    var interval = Interval.ofShare(count, of);
    assertThat(interval.low()).isCloseTo(low, within(1e-4));
    assertThat(interval.high()).isCloseTo(high, within(1e-4));
  }

  /**
   * Summing the binomial probabilities one by one: no more than 2.5 % on each side, and more with
   * the next value. Those of the median are also the usual ones of the sign test.
   */
  @ParameterizedTest
  @CsvSource({
    "6, 0.5, 1, 6",
    "10, 0.5, 2, 9",
    "15, 0.5, 4, 12",
    "36, 0.9, 29, 36",
    "100, 0.9, 84, 96"
  })
  void limitsOfAQuantileAreValuesThemselves(int n, double part, double low, double high) {
    double[] values = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    assertThat(Interval.ofQuantile(values, part)).contains(new Interval(low, high));
    assertThat(fewerThan((int) low, n, part)).isLessThanOrEqualTo(0.025);
    assertThat(1 - fewerThan((int) high, n, part)).isLessThanOrEqualTo(0.025);
    assertThat(fewerThan((int) low + 1, n, part)).isGreaterThan(0.025);
    assertThat(1 - fewerThan((int) high - 1, n, part)).isGreaterThan(0.025);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "5, 0.5", "35, 0.9"})
  void aQuantileOfFewHasNoLimits(int n, double part) {
    assertThat(Interval.ofQuantile(new double[n], part)).isEmpty();
  }

  /** Probability that fewer than k of n values lie below the quantile. */
  private static double fewerThan(int k, int n, double part) {
    double sum = 0;
    double term = Math.pow(1 - part, n);
    for (int i = 0; i < k; i++) {
      sum += term;
      term *= (double) (n - i) / (i + 1) * part / (1 - part);
    }
    return sum;
  }
}
