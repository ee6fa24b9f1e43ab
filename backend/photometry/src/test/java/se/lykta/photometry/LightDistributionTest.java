package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LightDistributionTest {
  private static final double[] PLANES = {0, 90, 200};
  private static final double[] GAMMA = {10, 40, 70};
  private static final double[] CANDELAS = {10, 20, 30, 40, 50, 60, 70, 80, 90};
  private final LightDistribution light = new LightDistribution(PLANES, GAMMA, CANDELAS, 90);

  @Test
  void atANodeTheIntensityIsTheFiles() {
    assertThat(light.intensityCd(90, 40)).isEqualTo(50);
    assertThat(light.intensityCd(200, 70)).isEqualTo(90);
  }

  @Test
  void betweenNodesItIsBilinear() {
    assertThat(light.intensityCd(45, 25)).isCloseTo(30, within(1e-12));
    assertThat(light.intensityCd(145, 55)).isCloseTo(70, within(1e-12));
  }

  /** From C200 over C360 to C0 is one step of 160°. */
  @Test
  void theCircleClosesFromTheLastPlaneToTheFirst() {
    assertThat(light.intensityCd(280, 40)).isCloseTo(50, within(1e-12));
    assertThat(light.intensityCd(359.999, 40)).isCloseTo(20, within(1e-3));
  }

  @Test
  void anyNumberOfTurnsIsTheSameDirection() {
    for (double turns : new double[] {-720, -360, 360, 3600}) {
      assertThat(light.intensityCd(45 + turns, 25)).isCloseTo(30, within(1e-9));
    }
  }

  @Test
  void outsideTheTableItIsDark() {
    assertThat(light.intensityCd(0, 9.999)).isZero();
    assertThat(light.intensityCd(0, 70.001)).isZero();
    assertThat(light.intensityCd(0, 10)).isEqualTo(10);
    assertThat(light.intensityCd(0, 70)).isEqualTo(30);
  }

  @Test
  void onePlaneIsAllAround() {
    LightDistribution round =
        new LightDistribution(new double[] {0}, GAMMA, new double[] {10, 20, 30}, 0);
    assertThat(round.intensityCd(123, 25)).isCloseTo(15, within(1e-12));
  }

  @Test
  void nobodyChangesItFromOutside() {
    double[] candelas = CANDELAS.clone();
    LightDistribution own = new LightDistribution(PLANES, GAMMA, candelas, 90);
    candelas[0] = 1;
    own.candelas()[0] = 1;
    own.cDeg()[0] = 1;
    own.gammaDeg()[0] = 1;
    assertThat(own.intensityCd(0, 10)).isEqualTo(10);
  }

  @Test
  void arraysThatDoNotFitAreRefused() {
    assertRefused(new double[] {0, 360}, GAMMA, new double[6], "C is 360.0");
    assertRefused(new double[] {90, 0}, GAMMA, new double[6], "C 0.0 after 90.0");
    assertRefused(PLANES, new double[] {0, 181}, new double[6], "γ is 181.0");
    assertRefused(PLANES, new double[] {5}, new double[3], "1 angles γ");
    assertRefused(PLANES, GAMMA, new double[8], "8 intensities; expected 9");
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      double[] candelas = CANDELAS.clone();
      candelas[4] = wrong;
      assertRefused(PLANES, GAMMA, candelas, "intensity " + wrong);
    }
  }

  private static void assertRefused(double[] c, double[] gamma, double[] cd, String message) {
    assertThatThrownBy(() -> new LightDistribution(c, gamma, cd, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
