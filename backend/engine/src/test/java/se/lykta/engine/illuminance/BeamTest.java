package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.LightDistribution;

/** Where one luminaire's light falls on the ground. */
class BeamTest {
  /** Most at C 0 and γ 60; nothing behind. */
  private static final LightDistribution FORWARD =
      new LightDistribution(
          new double[] {0, 90, 180, 270},
          new double[] {0, 60, 90},
          new double[] {100, 400, 0, 100, 100, 0, 50, 0, 0, 100, 100, 0},
          0);

  private static Luminaire forward(double azimuthDeg, double tiltDeg) {
    return Light.lamp(1000, 2000, 6, azimuthDeg, tiltDeg, 0, FORWARD);
  }

  @Test
  void ofAnEvenLampItIsACircle() {
    Beam beam = Beam.of(Light.lamp(7, 8, 5), 0.5, 2, 100);
    assertThat(beam.isolux()).extracting(Beam.Isolux::lux).containsExactly(0.5, 2.0);
    // 100 cd · 5 / (25 + r²)^1.5 = E
    for (Beam.Isolux isolux : beam.isolux()) {
      double r = Math.sqrt(Math.pow(500 / isolux.lux(), 2.0 / 3) - 25);
      assertThat(isolux.outline()).hasSize(72);
      assertThat(isolux.outline())
          .allSatisfy(at -> assertThat(Math.hypot(at[0], at[1])).isCloseTo(r, within(1e-5)));
    }
    assertThat(beam.peaks()).as("alike all around").isEmpty();
    assertThat(beam.half())
        .allSatisfy(at -> assertThat(Math.hypot(at[0], at[1])).isCloseTo(100, within(1e-9)));
  }

  @Test
  void thePeakLiesWhereItsDirectionMeetsTheGround() {
    double[] level = Beam.of(forward(90, 0), 1).peaks().getFirst();
    assertThat(level[0]).isCloseTo(6 * Math.tan(Math.toRadians(60)), within(1e-9));
    assertThat(level[1]).isCloseTo(0, within(1e-9));
    double[] raised = Beam.of(forward(180, 20), 1).peaks().getFirst();
    assertThat(raised[0]).isCloseTo(0, within(1e-9));
    assertThat(raised[1]).isCloseTo(-6 * Math.tan(Math.toRadians(80)), within(1e-9));
    double[] away = Beam.of(forward(0, 40), 1).peaks().getFirst();
    assertThat(away[1]).as("above the horizon: as far as the map counts").isEqualTo(100);
  }

  @Test
  void anOutlineHasItsLuxByTheExactCalculation() {
    Luminaire lamp = forward(37, 15);
    var scene = Light.scene(lamp);
    Beam beam = Beam.of(lamp, 0.5, 1, 2);
    assertThat(beam.isolux()).hasSize(3);
    for (Beam.Isolux isolux : beam.isolux()) {
      for (double[] at : isolux.outline()) {
        if (Math.hypot(at[0], at[1]) > 1e-3) {
          double lux = Light.onGround(scene, 1000 + at[0], 2000 + at[1]);
          double beyond = Light.onGround(scene, 1000 + at[0] * 1.1, 2000 + at[1] * 1.1);
          assertThat(lux).isCloseTo(isolux.lux(), within(isolux.lux() * 1e-3));
          assertThat(beyond).isLessThan(isolux.lux());
        }
      }
    }
    assertThat(ahead(beam.isolux().get(0))).isGreaterThan(ahead(beam.isolux().get(2)));
  }

  /** At a bearing of 35°. */
  private static double ahead(Beam.Isolux isolux) {
    double[] at = isolux.outline().get(7);
    return Math.hypot(at[0], at[1]);
  }

  @Test
  void aDarkLampHasNone() {
    var dark =
        new LightDistribution(new double[] {0}, new double[] {0, 90}, new double[] {0, 0}, 0);
    Beam beam = Beam.of(Light.lamp(0, 0, 5, 0, 0, 0, dark), 1);
    assertThat(beam.isolux()).isEmpty();
    assertThat(beam.half()).isEmpty();
    assertThat(beam.peaks()).isEmpty();
  }
}
