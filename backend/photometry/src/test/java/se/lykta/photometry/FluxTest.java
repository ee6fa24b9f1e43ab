package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class FluxTest {
  private static final double[] EVERY_DEGREE = steps(1, 180);

  @Test
  void ofOneCandelaEverywhereIs4Pi() {
    LightDistribution even = round(new double[] {0, 180}, gamma -> 1);
    assertThat(even.fluxLm()).isCloseTo(4 * Math.PI, withinPercentage(1e-12));
    assertThat(even.fluxLm(0, 90)).isCloseTo(2 * Math.PI, withinPercentage(1e-12));
  }

  /** The table is a polygon under the cosine, so a finer one comes closer, with its square. */
  @Test
  void ofALambertianCandelaIsPi() {
    assertThat(lambertian(EVERY_DEGREE).fluxLm()).isCloseTo(Math.PI, withinPercentage(0.003));
    assertThat(lambertian(steps(0.1, 180)).fluxLm()).isCloseTo(Math.PI, withinPercentage(3e-5));
  }

  /** ∫ γ sin γ over the sphere = 2π · π: a linear intensity is exact at any step. */
  @Test
  void ofALinearIntensityIsExactHoweverCoarse() {
    for (double[] gamma : new double[][] {{0, 180}, {0, 7, 100, 180}, EVERY_DEGREE}) {
      assertThat(round(gamma, Math::toRadians).fluxLm())
          .isCloseTo(2 * Math.PI * Math.PI, withinPercentage(1e-12));
    }
  }

  /** ∫ (1 + cos C) dC = 2π on any even set of planes. */
  @Test
  void countsEveryPlaneAsWideAsHalfTheWayToItsNeighbours() {
    double[] planes = {0, 90, 180, 270};
    double[] uneven = {0, 10, 180};
    assertThat(planes(planes, 2, 1, 0, 1).fluxLm()).isCloseTo(4 * Math.PI, withinPercentage(1e-12));
    assertThat(planes(uneven, 0, 1, 0).fluxLm()).isCloseTo(Math.PI, withinPercentage(1e-12));
  }

  @Test
  void ofZonesAddsUp() {
    LightDistribution light = lambertian(new double[] {0, 20, 55, 90});
    double zones = light.fluxLm(0, 13) + light.fluxLm(13, 55) + light.fluxLm(55, 180);
    assertThat(zones).isCloseTo(light.fluxLm(), withinPercentage(1e-12));
  }

  private static LightDistribution lambertian(double[] gamma) {
    return round(gamma, angle -> Math.max(0, Math.cos(Math.toRadians(angle))));
  }

  private static LightDistribution round(double[] gamma, DoubleUnaryOperator cd) {
    return new LightDistribution(
        new double[] {0}, gamma, Arrays.stream(gamma).map(cd).toArray(), 0);
  }

  private static LightDistribution planes(double[] c, double... cd) {
    double[] candelas = new double[2 * cd.length];
    for (int i = 0; i < cd.length; i++) {
      Arrays.fill(candelas, 2 * i, 2 * i + 2, cd[i]);
    }
    return new LightDistribution(c, new double[] {0, 180}, candelas, 0);
  }

  private static double[] steps(double step, double to) {
    int count = (int) Math.round(to / step) + 1;
    double[] angles = new double[count];
    Arrays.setAll(angles, i -> Math.min(to, i * step));
    return angles;
  }
}
