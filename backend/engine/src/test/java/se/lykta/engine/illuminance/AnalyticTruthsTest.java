package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.api.Assertions;
import se.lykta.engine.Progress;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.photometry.LightDistribution;

/** What is known of light without a reference. */
class AnalyticTruthsTest {
  private static final double EXACT = 1e-10;
  private static final double ROLL_DEG = 7;

  /** Lamps of the yard, which throw light in all ways. */
  private static final List<Luminaire> YARD =
      ReferenceScene.OPEN.get(2).read().scene().luminaires();

  @Property(seed = "20261124")
  void anEvenLampFollowsTheInverseSquareLaw(
      @ForAll @DoubleRange(min = -200, max = 200) double x,
      @ForAll @DoubleRange(min = -200, max = 200) double y,
      @ForAll @DoubleRange(min = 1, max = 50) double height) {
    Scene scene = Light.scene(Light.lamp(0, 0, height));
    double square = x * x + y * y + height * height;
    double sideways = 100 / square * Math.sqrt((x * x + y * y) / square);
    assertClose(Light.onGround(scene, x, y), 100 * height / Math.pow(square, 1.5));
    assertClose(Light.at(scene, x, y, 0, Projected.CYLINDRICAL), sideways / Math.PI);
    double toLamp = Math.toDegrees(Math.atan2(-x, -y));
    assertClose(Light.at(scene, x, y, 0, Projected.vertical(toLamp)), sideways);
    assertClose(
        Light.at(scene, x, y, 0, Projected.semiCylindrical(toLamp)), 2 * sideways / Math.PI);
    assertThat(Light.at(scene, x, y, 0, Projected.vertical(toLamp + 180)))
        .isCloseTo(0, offset(1e-12));
  }

  @Example
  void aPlaneTowardsTheLampHasAllOfItsLight() {
    Scene scene = Light.scene(Light.lamp(3, 4, 12));
    assertClose(Light.at(scene, 0, 0, 0, Projected.plane(30, 40, 120)), 100 / 169.0);
    assertThat(Light.at(scene, 0, 0, 0, Projected.plane(-3, -4, -12))).isZero();
  }

  @Property(tries = 100, seed = "20261124")
  void turningTheWholeSceneTurnsTheResult(
      @ForAll @DoubleRange(min = 0, max = 360) double turn,
      @ForAll @DoubleRange(min = 0, max = 100) double x,
      @ForAll @DoubleRange(min = 0, max = 100) double y) {
    Scene turned = Light.scene(YARD.stream().map(lamp -> turned(lamp, turn)).toList());
    Scene scene = Light.scene(YARD.stream().map(lamp -> turned(lamp, 0)).toList());
    double[] place = turned(x, y, turn);
    assertClose(Light.onGround(turned, place[0], place[1]), Light.onGround(scene, x, y));
    assertClose(
        Light.at(turned, place[0], place[1], 1.5, Projected.semiCylindrical(30 + turn)),
        Light.at(scene, x, y, 1.5, Projected.semiCylindrical(30)));
    for (OverFacings over : OverFacings.values()) {
      assertClose(
          Light.facing(turned, place[0], place[1], 1.5, over).lux()[0],
          Light.facing(scene, x, y, 1.5, over).lux()[0]);
    }
  }

  private static double[] turned(double x, double y, double turnDeg) {
    double turn = Math.toRadians(turnDeg);
    return new double[] {
      x * Math.cos(turn) + y * Math.sin(turn), -x * Math.sin(turn) + y * Math.cos(turn)
    };
  }

  private static Luminaire turned(Luminaire lamp, double turnDeg) {
    double[] place = turned(lamp.x(), lamp.y(), turnDeg);
    return new Luminaire(
        lamp.id(),
        place[0],
        place[1],
        lamp.heightM(),
        lamp.azimuthDeg() + turnDeg,
        lamp.tiltDeg(),
        ROLL_DEG,
        lamp.distribution(),
        lamp.fluxLm(),
        lamp.maintenanceFactor(),
        lamp.dimming());
  }

  @Example
  void splittingALampInTwoHalvesChangesNothing() {
    List<Luminaire> halves =
        YARD.stream().flatMap(lamp -> Stream.of(dimmed(lamp, 0.5), dimmed(lamp, 0.5))).toList();
    assertClose(
        Light.onGround(Light.scene(halves), 40, 60), Light.onGround(Light.scene(YARD), 40, 60));
  }

  @Property(tries = 50, seed = "20261124")
  void dimmingIsLinear(@ForAll @DoubleRange(min = 0, max = 1) double part) {
    Scene dimmed = Light.scene(YARD.stream().map(lamp -> dimmed(lamp, part)).toList());
    assertClose(Light.onGround(dimmed, 40, 60), part * Light.onGround(Light.scene(YARD), 40, 60));
  }

  private static Luminaire dimmed(Luminaire lamp, double part) {
    return new Luminaire(
        lamp.id(),
        lamp.x(),
        lamp.y(),
        lamp.heightM(),
        lamp.azimuthDeg(),
        lamp.tiltDeg(),
        lamp.rollDeg(),
        lamp.distribution(),
        lamp.fluxLm(),
        lamp.maintenanceFactor(),
        lamp.dimming() * part);
  }

  @Example
  void theLampsContributionsAddUp() {
    Scene scene = ReferenceScene.OPEN.get(2).read().scene();
    double[] each =
        Illuminance.of(scene).contributions(Points.at(40.5, 60.5, 0), 0, Projected.HORIZONTAL);
    assertThat(each).hasSize(scene.luminaires().size());
    assertClose(DoubleStream.of(each).sum(), Light.onGround(scene, 40.5, 60.5));
    Luminaire third = scene.luminaires().get(3);
    Scene alone = new Scene(List.of(third), scene.buildings(), List.of(), scene.terrain());
    assertClose(each[3], Light.onGround(alone, 40.5, 60.5));
  }

  @Example
  void pointsInTurnGetTheSameContributionsAsEachAlone() {
    Scene scene = ReferenceScene.OPEN.get(2).read().scene();
    var light = Illuminance.of(scene, 40);
    var points = Points.grid(0, 0, 35, 35, 4, 4, 0);
    List<Integer> taken = new ArrayList<>();
    light.contributions(
        points,
        Projected.HORIZONTAL,
        (i, lux) -> {
          taken.add(i);
          assertThat(lux).containsExactly(light.contributions(points, i, Projected.HORIZONTAL));
        });
    assertThat(taken).hasSize(16).isSorted();
  }

  @Example
  void cylindricalIsTheMeanOfSemiCylindricalAndOfTwoOppositeOnes() {
    Scene scene = Light.scene(YARD);
    double cylindrical = Light.at(scene, 40, 60, 1.5, Projected.CYLINDRICAL);
    double mean = 0;
    for (int facing = 0; facing < 360; facing += 40) {
      mean += Light.at(scene, 40, 60, 1.5, Projected.semiCylindrical(facing)) / 9;
    }
    assertClose(mean, cylindrical);
    assertClose(
        (Light.at(scene, 40, 60, 1.5, Projected.semiCylindrical(17))
                + Light.at(scene, 40, 60, 1.5, Projected.semiCylindrical(197)))
            / 2,
        cylindrical);
  }

  @Example
  void aTiltedLampThrowsItsLightTowardsTheStreet() {
    LightDistribution beam =
        new LightDistribution(
            new double[] {0}, new double[] {0, 10, 20}, new double[] {1000, 500, 0}, 0);
    Scene north = Light.scene(Light.lamp(0, 0, 10, 0, 45, 0, beam));
    assertThat(Light.onGround(north, 0, 10)).isPositive();
    assertThat(Light.onGround(north, 0, -10)).isZero();
    Scene east = Light.scene(Light.lamp(0, 0, 10, 90, 45, 0, beam));
    assertThat(Light.onGround(east, 10, 0)).isPositive();
    // raising the side on the right hand of somebody looking north throws the light to the east
    Scene rolled = Light.scene(Light.lamp(0, 0, 10, 0, 0, 45, beam));
    assertThat(Light.onGround(rolled, 10, 0)).isPositive();
    assertThat(Light.onGround(rolled, -10, 0)).isZero();
  }

  @Example
  void aCutOffLeavesOutWhatIsFarther() {
    Scene scene =
        Light.scene(
            List.of(Light.lamp(0, 0, 5), Light.lamp(99.99, 0, 5), Light.lamp(0, 100.01, 5)));
    var near = Light.scene(List.of(Light.lamp(0, 0, 5), Light.lamp(99.99, 0, 5)));
    double lux =
        Illuminance.of(scene, 100).at(Points.at(0, 0, 0), Projected.HORIZONTAL, new Progress())[0];
    assertClose(lux, Light.onGround(near, 0, 0));
  }

  @Example
  void aCancelledCalculationEnds() {
    var progress = new Progress();
    progress.cancel();
    Points many = Points.grid(0, 0, 1, 1, 100, 100, 0);
    Assertions.assertThatThrownBy(
            () -> Illuminance.of(Light.scene(YARD)).at(many, Projected.HORIZONTAL, progress))
        .isInstanceOf(CancellationException.class);
  }

  @Example
  void progressReachesTheWhole() {
    var progress = new Progress();
    assertThat(progress.fraction()).isZero();
    Illuminance.of(Light.scene(YARD))
        .at(Points.grid(0, 0, 1, 1, 101, 7, 0), Projected.HORIZONTAL, progress);
    assertThat(progress.fraction()).isEqualTo(1);
  }

  private static void assertClose(double found, double expected) {
    assertThat(found).isCloseTo(expected, offset(EXACT * Math.abs(expected) + 1e-12));
  }
}
