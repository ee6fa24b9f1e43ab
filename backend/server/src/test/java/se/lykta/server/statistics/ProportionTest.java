package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of shares against published values and against chance itself. */
class ProportionTest {
  private static final int TRIALS = 4000;

  /** Newcombe 1998, table II, method 10, cases (a) to (h) of its choice. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1",
    "10, 10, 0, 10, 0.6075, 1"
  })
  void differencesAreThoseOfThePaper(
      int one, int ofOne, int two, int ofTwo, double low, double high) {
    var interval = Proportion.difference(new Proportion(two, ofTwo), new Proportion(one, ofOne));
    assertThat(interval.low()).isCloseTo(low, within(1e-4));
    assertThat(interval.high()).isCloseTo(high, within(1e-4));
  }

  @Test
  void whereNothingChangedFewIntervalsSayThatSomethingDid() {
    var random = new Random(20261130);
    int found = 0;
    for (int i = 0; i < TRIALS; i++) {
      var interval = Proportion.difference(drawn(random, 90), drawn(random, 110));
      found += interval.low() > 0 || interval.high() < 0 ? 1 : 0;
    }
    assertThat((double) found / TRIALS).isBetween(0.03, 0.06);
  }

  private static Proportion drawn(Random random, int of) {
    int count = (int) random.doubles(of).filter(chance -> chance < 0.4).count();
    return new Proportion(count, of);
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(11, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
  }
}
