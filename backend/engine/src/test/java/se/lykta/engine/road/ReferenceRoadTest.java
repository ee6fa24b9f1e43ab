package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.lykta.engine.conformity.Comparison;

/** A road of two lanes against an independent calculation. */
class ReferenceRoadTest {
  private static final double TOLERANCE = 1e-4;

  @BeforeEach
  void needsTheSharedData() {
    assumeTrue(ReferenceRoad.isPresent(), "left out: LYKTA_SHARED does not lead to the road");
  }

  @Test
  void illuminanceAndEdgeRatioAgree() {
    assertAgrees(ReferenceRoad.illuminance(), 4);
  }

  /** Five figures and 60 points for each of two drivers. */
  @ParameterizedTest
  @FieldSource("se.lykta.engine.road.ReferenceRoad#SURFACES")
  void luminanceUniformityAndGlareAgreeForEveryDriver(String surface) {
    assertAgrees(ReferenceRoad.luminance(surface), 2 * (5 + 60));
  }

  private static void assertAgrees(Comparison comparison, int values) {
    assertThat(comparison.values()).isEqualTo(values);
    assertThat(comparison.isWithin(TOLERANCE)).as(comparison.toString()).isTrue();
  }
}
