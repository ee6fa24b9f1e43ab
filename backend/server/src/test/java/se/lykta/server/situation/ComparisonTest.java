package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.lykta.server.settings.Situation.Cadence;
import se.lykta.server.situation.Comparison.Verdict;

/** What is said of a week beside others. */
class ComparisonTest {
  private static final Period WEEK = Period.of(Cadence.WEEK, LocalDate.parse("2026-11-23"));

  /** The register knows the same week of last year and all since. */
  private static final LocalDate LONG_AGO = WEEK.lastYear().from();

  private static Comparison of(int now, int before) {
    return of(now, before, LONG_AGO);
  }

  private static Comparison of(int now, int before, LocalDate known) {
    return Comparison.of(WEEK, week -> week.equals(WEEK) ? now : before, known);
  }

  @Test
  void fewEventsSayNothing() {
    assertThat(of(3, 0).verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(of(3, 0).sentence().sv()).isEqualTo("För få händelser för att säga något.");
    assertThat(of(0, 1).verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void fourTimesAsManyAsUsualAreMore() {
    assertThat(of(20, 5).verdict()).isEqualTo(Verdict.MORE);
    assertThat(of(6, 5).verdict()).isEqualTo(Verdict.USUAL);
    assertThat(of(1, 12).verdict()).isEqualTo(Verdict.FEWER);
  }

  /** Garwood's limits for 5 and 40, from the table of Pearson and Hartley (1966), table 40. */
  @Test
  void intervalsAreThoseOfTheTable() {
    var comparison = of(5, 5);
    assertThat(comparison.low()).isCloseTo(1.62, within(0.01));
    assertThat(comparison.high()).isCloseTo(11.67, within(0.01));
    assertThat(comparison.meanBefore()).isCloseTo(5, within(1e-9));
    assertThat(comparison.meanLow()).isCloseTo(28.58 / 8, within(0.01));
    assertThat(comparison.meanHigh()).isCloseTo(54.47 / 8, within(0.01));
  }

  @Test
  void beforeTheRegisterBeganThereIsNoLastYear() {
    assertThat(of(5, 5, LONG_AGO).lastYear()).isEqualTo(5);
    assertThat(of(5, 5, LONG_AGO.plusDays(1)).lastYear()).isNull();
    assertThat(of(0, 0, null).lastYear()).isNull();
  }

  @Test
  void aRegisterThatDoesNotKnowAllEightPeriodsBeforeSaysSoInsteadOfMore() {
    LocalDate eightBefore = WEEK.plus(-8).from();
    assertThat(of(20, 0, eightBefore).verdict()).isEqualTo(Verdict.MORE);
    var tooNew = of(20, 0, eightBefore.plusDays(1));
    assertThat(tooNew.verdict()).isEqualTo(Verdict.TOO_NEW);
    assertThat(tooNew.sentence().sv())
        .isEqualTo("Registret börjar " + eightBefore.plusDays(1) + ": för nytt för att jämföra.");
    assertThat(of(3, 0, eightBefore.plusDays(1)).verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  /** Of 1,000 years in which nothing changes, at most one week in twenty is told as unusual. */
  @Test
  void chanceAloneIsSeldomToldAsAChange() {
    var random = new Random(7);
    int told = 0;
    for (int i = 0; i < 1000; i++) {
      int[] counts = random.ints(9, 0, 200).map(any -> poisson(random, 6)).toArray();
      var comparison =
          Comparison.of(
              WEEK,
              week -> {
                for (int back = 0; back < 9; back++) {
                  if (WEEK.plus(-back).equals(week)) {
                    return counts[back];
                  }
                }
                return 0;
              },
              LONG_AGO);
      told += comparison.verdict() == Verdict.USUAL ? 0 : 1;
    }
    assertThat(told).isBetween(5, 50);
  }

  /** Knuth, The Art of Computer Programming, volume 2, 3.4.1. */
  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
