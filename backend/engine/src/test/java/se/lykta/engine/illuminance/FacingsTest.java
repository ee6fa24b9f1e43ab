package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.engine.Progress;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scenefile.SceneFile;

/** The most and the least over all facings, and half cylinders as integrals over facings. */
class FacingsTest {
  /** Gauss-Legendre, 5 nodes on [-1, 1]: exact to 1e-9 for a sinusoid over less than 45°. */
  private static final double[] NODES = {
    -0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664
  };

  private static final double[] WEIGHTS = {
    0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189
  };

  @Property(tries = 300, seed = "20261124")
  void noFacingHasMoreOrLess(
      @ForAll @Size(min = 1, max = 40) double @DoubleRange(min = -30, max = 30) [] places,
      @ForAll @IntRange(min = 0, max = 359) int first) {
    Scene scene = scene(places);
    check(scene, OverFacings.MOST_VERTICAL, first);
    check(scene, OverFacings.LEAST_VERTICAL, first);
    check(scene, OverFacings.MOST_SEMI_CYLINDRICAL, first);
    check(scene, OverFacings.LEAST_SEMI_CYLINDRICAL, first);
  }

  private static Scene scene(double[] places) {
    var lamps = new ArrayList<Luminaire>();
    for (int i = 0; i + 1 < places.length; i += 2) {
      lamps.add(Light.lamp(places[i], places[i + 1], 4 + i % 5));
    }
    return Light.scene(lamps);
  }

  /** Facings around the circle, and close ones on both sides of the one that was found. */
  private static void check(Scene scene, OverFacings over, int first) {
    Faced faced = Light.facing(scene, 0, 0, 1.5, over);
    double lux = faced.lux()[0];
    double facing = faced.facingDeg()[0];
    assertThat(at(scene, over, facing)).isCloseTo(lux, offset(1e-12 * (1 + lux)));
    for (int step = 0; step < 72; step++) {
      assertNotBeyond(over, at(scene, over, first + 5.1 * step), lux);
    }
    for (double beside : new double[] {1e-1, 1e-3, 1e-5}) {
      assertNotBeyond(over, at(scene, over, facing + beside), lux);
      assertNotBeyond(over, at(scene, over, facing - beside), lux);
    }
  }

  private static void assertNotBeyond(OverFacings over, double other, double extreme) {
    int sign =
        switch (over) {
          case MOST_VERTICAL, MOST_SEMI_CYLINDRICAL -> 1;
          case LEAST_VERTICAL, LEAST_SEMI_CYLINDRICAL -> -1;
        };
    assertThat(sign * (other - extreme)).isLessThanOrEqualTo(1e-12 * (1 + extreme));
  }

  private static double at(Scene scene, OverFacings over, double facingDeg) {
    return Light.at(
        scene,
        0,
        0,
        1.5,
        switch (over) {
          case MOST_VERTICAL, LEAST_VERTICAL -> Projected.vertical(facingDeg);
          case MOST_SEMI_CYLINDRICAL, LEAST_SEMI_CYLINDRICAL ->
              Projected.semiCylindrical(facingDeg);
        });
  }

  @ParameterizedTest
  @MethodSource("se.lykta.engine.conformity.ReferenceScene#all")
  void theClosedFormIsTheIntegralOfTheVerticalOverTheHalfCylinder(ReferenceScene reference) {
    SceneFile file = reference.read();
    var illuminance = Illuminance.of(file.scene());
    for (int i = 0;
        i < file.samples().points().size();
        i += 1 + file.samples().points().size() / 40) {
      double x = file.samples().points().x(i);
      double y = file.samples().points().y(i);
      Points here = Points.at(x, y, 1.5);
      double closed = illuminance.at(here, Projected.semiCylindrical(20), new Progress())[0];
      double integral = 0;
      for (Luminaire lamp : file.scene().luminaires()) {
        var alone =
            Illuminance.of(
                new Scene(
                    List.of(lamp),
                    file.scene().buildings(),
                    file.scene().trees(),
                    file.scene().terrain()));
        integral += halfCylinder(alone, here, lamp, 20);
      }
      assertThat(integral).isCloseTo(closed, offset(1e-9 * closed + 1e-15));
    }
  }

  /** (1/π) ∫ E_v over ±90° about the facing, piece by piece between its kinks. */
  private static double halfCylinder(
      Illuminance light, Points here, Luminaire lamp, double facingDeg) {
    double toLamp = Math.toDegrees(Math.atan2(lamp.x() - here.x(0), lamp.y() - here.y(0)));
    double offLamp = Math.IEEEremainder(toLamp - facingDeg, 360);
    double from = Math.max(-90, offLamp - 90);
    double to = Math.min(90, offLamp + 90);
    double sum = 0;
    int pieces = 8;
    double half = (to - from) / 2 / pieces;
    for (int piece = 0; piece < pieces; piece++) {
      for (int node = 0; node < NODES.length; node++) {
        double bearing = facingDeg + from + (2 * piece + 1 + NODES[node]) * half;
        double vertical = light.at(here, Projected.vertical(bearing), new Progress())[0];
        sum += WEIGHTS[node] * vertical * Math.toRadians(half);
      }
    }
    return sum / Math.PI;
  }
}
