package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether what comes again near and soon is more than chance. */
class NearRepeatTest {
  private static final int N = 40;

  private static double[] anywhere(Random random, int n, double size) {
    return random.doubles(n, 0, size).toArray();
  }

  /** Knox's expectation: close in space times close in time, over all pairs. */
  @Test
  void theMeanOfThePermutationsIsKnoxsExpectation() {
    var random = new Random(3);
    double[] x = anywhere(random, N, 300);
    double[] y = anywhere(random, N, 300);
    double[] days = anywhere(random, N, 90);
    long near = 0;
    long soon = 0;
    long both = 0;
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < i; j++) {
        boolean isNear = Math.pow(x[i] - x[j], 2) + Math.pow(y[i] - y[j], 2) <= 50 * 50;
        boolean isSoon = Math.abs(days[i] - days[j]) <= 14;
        near += isNear ? 1 : 0;
        soon += isSoon ? 1 : 0;
        both += isNear && isSoon ? 1 : 0;
      }
    }
    var found = NearRepeat.of(x, y, days, 50, 14, 9999, 1);
    assertThat(found.pairs()).isEqualTo((int) both);
    double expected = (double) near * soon / (N * (N - 1) / 2.0);
    assertThat(found.expected()).isCloseTo(expected, within(0.2));
  }

  @Test
  void burstsAreFound() {
    var random = new Random(5);
    double[] x = anywhere(random, N, 2000);
    double[] y = anywhere(random, N, 2000);
    double[] days = anywhere(random, N, 90);
    for (int i = 0; i < N; i += 4) {
      x[i + 1] = x[i] + 10;
      y[i + 1] = y[i];
      days[i + 1] = days[i] + 3;
    }
    assertThat(NearRepeat.of(x, y, days, 50, 14, 999, 1).p()).isLessThan(0.01);
  }

  /** A busy place in which time plays no part is no pattern of repeats. */
  @Test
  void aBusyPlaceAloneIsNone() {
    var random = new Random(7);
    double[] x = new double[N];
    Arrays.fill(x, 5);
    var found = NearRepeat.of(x, x, anywhere(random, N, 90), 50, 14, 99, 1);
    assertThat(found.p()).isEqualTo(1);
  }

  /** At the 5 % level 50 of 1,000, give or take 3.3 standard deviations of 6.9. */
  @Test
  void ofAThousandDataSetsWithoutAPatternTheStatedShareIsSignificant() {
    var random = new Random(11);
    int significant = 0;
    for (int i = 0; i < 1000; i++) {
      double[] x = anywhere(random, N, 300);
      double[] y = anywhere(random, N, 300);
      double[] days = anywhere(random, N, 90);
      significant += NearRepeat.of(x, y, days, 50, 14, 99, i).p() <= 0.05 ? 1 : 0;
    }
    assertThat(significant).isBetween(20, 73);
  }

  /** Bands of a table are what wider limits have, less what narrower ones have. */
  @Test
  void theBandsOfATableAddUp() {
    var random = new Random(13);
    double[] x = anywhere(random, N, 300);
    double[] y = anywhere(random, N, 300);
    double[] days = anywhere(random, N, 90);
    double[] limitsM = {50, 100};
    double[] limitsDays = {14, 28};
    var table = NearRepeat.table(x, y, days, limitsM, limitsDays, 99, 1);
    int[][] within = new int[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        within[i][j] = NearRepeat.of(x, y, days, limitsM[i], limitsDays[j], 9, 1).pairs();
      }
    }
    assertThat(table[0][0].pairs()).isEqualTo(within[0][0]);
    assertThat(table[0][1].pairs()).isEqualTo(within[0][1] - within[0][0]);
    assertThat(table[1][0].pairs()).isEqualTo(within[1][0] - within[0][0]);
    assertThat(table[1][1].pairs())
        .isPositive()
        .isEqualTo(within[1][1] - within[0][1] - within[1][0] + within[0][0]);
  }

  @Test
  void fewEventsAreRefused() {
    double[] few = new double[NearRepeat.FEWEST - 1];
    assertThatThrownBy(() -> NearRepeat.of(few, few, few, 50, 14, 99, 1))
        .hasMessageContaining("expected at least 20");
  }
}
