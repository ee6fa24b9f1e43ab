package se.lykta.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.photometry.LightDistribution;

/**
 * A flat disc that shines by the cosine: turned by an angle, (1 − cos) / 2 of its light goes up.
 */
class UpwardLightTest {
  private static final int STEPS = 181;

  private static LightDistribution disc() {
    double[] gamma = new double[STEPS];
    double[] candelas = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      gamma[i] = i;
      candelas[i] = Math.max(0, 1000 * Math.cos(Math.toRadians(i)));
    }
    return new LightDistribution(new double[] {0}, gamma, candelas, 0);
  }

  private static Luminaire hung(double tiltDeg, double rollDeg) {
    return new Luminaire("a", 0, 0, 6, 30, tiltDeg, rollDeg, disc(), 3000, 0.8, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 5, 20, 45, 90, 135, 180})
  void theShareIsThatOfTheTurnedDisc(double angle) {
    double expected = (1 - Math.cos(Math.toRadians(angle))) / 2;
    assertThat(UpwardLight.share(hung(angle, 0))).isCloseTo(expected, within(0.002));
    assertThat(UpwardLight.share(hung(0, angle))).isCloseTo(expected, within(0.002));
  }

  @Test
  void aDarkLampSendsNothingUp() {
    var dark =
        new LightDistribution(new double[] {0}, new double[] {0, 90}, new double[] {0, 0}, 0);
    assertThat(UpwardLight.share(new Luminaire("a", 0, 0, 6, 0, 0, 0, dark, 0, 1, 1))).isZero();
  }
}
