package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.lykta.server.statistics.BeforeAfter.Counts;
import se.lykta.server.statistics.BeforeAfter.Verdict;

class BeforeAfterTest {
  private static final int YEAR = 365;

  @Test
  void fewerThanInTheComparisonAreaAreFewer() {
    var change = BeforeAfter.of(new Counts(31, 14), new Counts(120, 118), YEAR, YEAR);
    assertThat(change.verdict()).isEqualTo(Verdict.FEWER);
    assertThat(change.sentence().sv())
        .isEqualTo(
            "Färre än vad förändringen i jämförelseområdet låter vänta: 31 före och 14 efter,"
                + " i jämförelseområdet 120 före och 118 efter.");
  }

  @Test
  void whatFellEverywhereFellAlike() {
    var change = BeforeAfter.of(new Counts(31, 14), new Counts(120, 60), YEAR, YEAR);
    assertThat(change.change().isLess()).isTrue();
    assertThat(change.verdict()).isEqualTo(Verdict.ALIKE);
  }

  @Test
  void handfulSaysNothingHoweverItLooks() {
    var change = BeforeAfter.of(new Counts(8, 1), new Counts(120, 118), YEAR, YEAR);
    assertThat(change.verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(change.sentence().sv()).startsWith("För få händelser för att säga något");
    assertThat(change.sentence().en()).startsWith("Too few events to say anything");
  }

  @Test
  void shorterPeriodAfterCountsByItsDays() {
    var change = BeforeAfter.of(new Counts(40, 10), new Counts(40, 10), YEAR, YEAR / 4.0);
    assertThat(change.change().ratio()).isEqualTo(1);
    assertThat(change.verdict()).isEqualTo(Verdict.ALIKE);
  }

  /** Two areas in which nothing changed: an exact interval is wrong in at most 5 of 100 cases. */
  @Test
  void chanceAloneSeldomLooksLikeAChange() {
    var random = new SplittableRandom(6);
    int wrong = 0;
    for (int i = 0; i < 1000; i++) {
      var area = new Counts(poisson(12, random), poisson(12, random));
      var comparison = new Counts(poisson(60, random), poisson(60, random));
      var verdict = BeforeAfter.of(area, comparison, YEAR, YEAR).verdict();
      wrong += verdict == Verdict.FEWER || verdict == Verdict.MORE ? 1 : 0;
    }
    assertThat(wrong).isBetween(5, 50);
  }

  /** Knuth's way: as many uniform factors as keep the product above exp(-mean). */
  private static int poisson(double mean, SplittableRandom random) {
    double product = random.nextDouble();
    int count = 0;
    for (; product > Math.exp(-mean); count++) {
      product *= random.nextDouble();
    }
    return count;
  }
}
