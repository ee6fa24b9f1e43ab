package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MaximumConeTest {

  /** Falls by 1 % of the maximum a degree, all around the direction. */
  @Test
  void ofALinearLobeIsWhereTheLineSays() {
    MaximumCone cone = MaximumCone.of(lobe(90, 60));
    assertThat(cone.maxCd()).isEqualTo(100);
    assertThat(cone.cDeg()).isEqualTo(90);
    assertThat(cone.gammaDeg()).isEqualTo(60);
    assertReach(cone.half(), 50, 50);
    assertReach(cone.tenth(), 90, 90);
  }

  @Test
  void goesOnBeyondStraightDownIntoTheOppositePlane() {
    MaximumCone cone = MaximumCone.of(lobe(90, 20));
    assertReach(cone.half(), 50, 50);
    assertThat(cone.half().angleDeg()).isCloseTo(100, within(1e-9));
  }

  @Test
  void goesOnBeyondStraightUpToo() {
    assertReach(MaximumCone.of(lobe(90, 160)).half(), 50, 50);
  }

  @Test
  void ofAnEvenLightIsTheWholeSphere() {
    MaximumCone cone = MaximumCone.of(Lights.of((c, gamma) -> 7));
    assertThat(cone.gammaDeg()).isZero();
    assertReach(cone.half(), 180, 180);
  }

  @Test
  void endsWhereTheTableEnds() {
    MaximumCone cone = MaximumCone.of(Lights.of(90, (c, gamma) -> c == 0 && gamma == 60 ? 8 : 7));
    assertReach(cone.half(), 150, 30);
  }

  /** The way from 17.3 to the end and back is not always the end in doubles. */
  @Test
  void endsWhereTheTableEndsThoughAnglesAreRounded() {
    for (double last = 60.1; last < 100; last += 0.7) {
      double[] gamma = {17.3, 53.7, last};
      LightDistribution light =
          new LightDistribution(new double[1], gamma, new double[] {9, 8, 7}, 0);
      assertThat(MaximumCone.of(light).half().upDeg()).isCloseTo(last - 17.3, within(1e-9));
    }
  }

  @Test
  void ofADarkLampPointsDown() {
    MaximumCone cone = MaximumCone.of(Lights.of((c, gamma) -> 0));
    assertThat(cone.maxCd()).isZero();
    assertThat(cone.gammaDeg()).isZero();
  }

  /** 100 cd in one direction of one vertical circle, 1 cd less a degree on both sides of it. */
  private static LightDistribution lobe(double maxC, double maxGamma) {
    return Lights.of(
        (c, gamma) -> {
          double along = c == maxC ? gamma : 360 - gamma;
          double apart = Math.abs(along - maxGamma);
          double cd = 100 - Math.min(apart, 360 - apart);
          return c == maxC || c == (maxC + 180) % 360 ? Math.max(0, cd) : 0;
        });
  }

  private static void assertReach(MaximumCone.Reach reach, double down, double up) {
    assertThat(reach.downDeg()).isCloseTo(down, within(1e-9));
    assertThat(reach.upDeg()).isCloseTo(up, within(1e-9));
  }
}
