package se.lykta.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Many tests at once. */
class FalseDiscoveryTest {
  /** The fifteen p-values of Benjamini and Hochberg 1995, section 3.2. */
  private static final double[] PUBLISHED = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  /** Bonferroni's three, and the fourth: "we reject the four hypotheses". */
  @Test
  void fourOfThePublishedExampleAreFindings() {
    double[] adjusted = FalseDiscovery.adjusted(PUBLISHED);
    assertThat(Arrays.stream(adjusted).filter(q -> q <= 0.05).count()).isEqualTo(4);
    assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(adjusted[4]).isCloseTo(0.0201 * 15 / 5, within(1e-12));
  }

  /** The sixth is no further from being one than the seventh, which has nearly the same p. */
  @Test
  void aSmallerPIsNeverLessOfAFinding() {
    double[] adjusted = FalseDiscovery.adjusted(PUBLISHED);
    assertThat(adjusted).isSorted();
    assertThat(adjusted[5]).isEqualTo(adjusted[6]).isCloseTo(0.0298 * 15 / 7, within(1e-12));
    assertThat(adjusted[14]).isEqualTo(1);
  }

  @Test
  void theOrderIsThatOfTheTests() {
    assertThat(FalseDiscovery.adjusted(new double[] {0.9, 0.01, 0.04}))
        .containsExactly(new double[] {0.9, 0.03, 0.06}, within(1e-12));
  }
}
