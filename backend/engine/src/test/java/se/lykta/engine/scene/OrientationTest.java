package se.lykta.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import se.lykta.photometry.LightDistribution;

/** From a direction in the world to C and γ. */
class OrientationTest {

  @Example
  void theStreetSideOfALevelLampIsWhereItsAzimuthPoints() {
    assertAngles(turned(0, 0, 0), 0, 1, 0, 90, 90);
    assertAngles(turned(90, 0, 0), 1, 0, 0, 90, 90);
    assertAngles(turned(225, 0, 0), -1, -1, 0, 90, 90);
  }

  @Example
  void cGrowsCounterClockwiseSeenFromAbove() {
    assertAngles(turned(0, 0, 0), -1, 0, 0, 180, 90);
    assertAngles(turned(0, 0, 0), 1, 0, -1, 0, 45);
  }

  @Example
  void aPositiveTiltRaisesTheStreetSide() {
    assertAngles(turned(0, 20, 0), 0, Math.cos(rad(20)), Math.sin(rad(20)), 90, 90);
    assertAngles(turned(90, 20, 0), Math.sin(rad(20)), 0, -Math.cos(rad(20)), 0, 0);
  }

  @Example
  void aPositiveRollRaisesTheRightHandSide() {
    assertAngles(turned(0, 0, 20), Math.cos(rad(20)), 0, Math.sin(rad(20)), 0, 90);
    assertAngles(turned(180, 0, 20), -Math.cos(rad(20)), 0, Math.sin(rad(20)), 0, 90);
  }

  @Example
  void straightDownAndUpIsC0() {
    assertAngles(turned(37, 0, 0), 0, 0, -1, 0, 0);
    assertAngles(turned(37, 0, 0), -0.0, -0.0, 5, 0, 180);
  }

  @Property(seed = "20261124")
  void theAxesAreSquareAndOfLength1(
      @ForAll @DoubleRange(min = -720, max = 720) double azimuth,
      @ForAll @DoubleRange(min = -180, max = 180) double tilt,
      @ForAll @DoubleRange(min = -180, max = 180) double roll) {
    Orientation it = turned(azimuth, tilt, roll);
    assertThat(dot(it.right(), it.right())).isCloseTo(1, within(1e-14));
    assertThat(dot(it.street(), it.street())).isCloseTo(1, within(1e-14));
    assertThat(dot(it.up(), it.up())).isCloseTo(1, within(1e-14));
    assertThat(dot(it.right(), it.street())).isCloseTo(0, within(1e-14));
    assertThat(dot(it.street(), it.up())).isCloseTo(0, within(1e-14));
    assertThat(dot(it.up(), it.right())).isCloseTo(0, within(1e-14));
  }

  private static double dot(Orientation.Axis a, Orientation.Axis b) {
    return a.dot(b.x(), b.y(), b.z());
  }

  private static double rad(double degrees) {
    return Math.toRadians(degrees);
  }

  private static void assertAngles(
      Orientation it, double x, double y, double z, double c, double gamma) {
    assertThat(Math.IEEEremainder(it.cDeg(x, y, z) - c, 360)).isCloseTo(0, within(1e-9));
    assertThat(it.gammaDeg(x, y, z)).isCloseTo(gamma, within(1e-6));
  }

  private static Orientation turned(double azimuthDeg, double tiltDeg, double rollDeg) {
    var light =
        new LightDistribution(new double[] {0}, new double[] {0, 90}, new double[] {1, 1}, 90);
    return Orientation.of(
        new Luminaire("lamp", 0, 0, 5, azimuthDeg, tiltDeg, rollDeg, light, 1, 1, 1));
  }
}
