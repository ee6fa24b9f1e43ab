package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.engine.Progress;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.photometry.LightDistribution;

/** The rules of docs/domain/illuminance.md for what lies exactly on something. */
class CornerCasesTest {
  /** 10 by 10 m, 6 m high, its south-western corner at (0, 0). */
  private static final Building HOUSE = Light.block(0, 0, 10, 6);

  @Test
  void aReceiverInsideABuildingIsDark() {
    assertThat(Light.onGround(Light.scene(Light.lamp(5, 5, 8), HOUSE), 5, 5)).isZero();
  }

  @Test
  void aReceiverOnTheRoofIsLit() {
    Scene scene = Light.scene(Light.lamp(5, 5, 8), HOUSE);
    assertThat(Light.at(scene, 5, 5, 6, Projected.HORIZONTAL)).isCloseTo(25, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "10, 5", "5, 10", "0, 5", "0, 0", "10, 0", "10, 10", "0, 10"})
  void aReceiverOnAWallOrCornerIsLitFromOutsideAndNotThroughTheHouse(double x, double y) {
    double outX = x + (x - 5);
    double outY = y + (y - 5);
    double inX = x - 4 * (x - 5);
    double inY = y - 4 * (y - 5);
    assertThat(Light.onGround(Light.scene(Light.lamp(outX, outY, 4), HOUSE), x, y)).isPositive();
    assertThat(Light.onGround(Light.scene(Light.lamp(inX, inY, 4), HOUSE), x, y)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "10, 5", "5, 10", "0, 5", "0, 0", "10, 0", "10, 10", "0, 10"})
  void aLampOnAWallLightsItsOuterSideAndNotThroughTheHouse(double x, double y) {
    Scene scene = Light.scene(Light.lamp(x, y, 4), HOUSE);
    assertThat(Light.onGround(scene, x + (x - 5), y + (y - 5))).isPositive();
    assertThat(Light.onGround(scene, x - 4 * (x - 5), y - 4 * (y - 5))).isZero();
  }

  @Test
  void aLampOnAWallLightsAlongTheWallAndNotTheOppositeWall() {
    Scene scene = Light.scene(Light.lamp(2, 0, 4), HOUSE);
    assertThat(Light.onGround(scene, 8, 0)).isPositive();
    assertThat(Light.onGround(scene, 2, 0)).isPositive();
    assertThat(Light.onGround(scene, 2, 10)).isZero();
    assertThat(Light.onGround(scene, 0, 5)).isZero();
  }

  @Test
  void coordinatesOfATownAreRoundedAndAWallLampStillLights() {
    double x0 = 148_123.4567;
    double y0 = 6_468_765.4321;
    double east = Math.sin(0.7) * 20;
    double north = Math.cos(0.7) * 20;
    Building house =
        Light.building(
            6,
            x0,
            y0,
            x0 + east,
            y0 + north,
            x0 + east - north,
            y0 + north + east,
            x0 - north,
            y0 + east);
    for (double part = 0.01; part < 1; part += 0.01) {
      Luminaire lamp = Light.lamp(x0 + part * east, y0 + part * north, 4);
      Scene scene = Light.scene(lamp, house);
      double outX = lamp.x() + north / 2;
      double outY = lamp.y() - east / 2;
      assertThat(Light.onGround(scene, outX, outY)).isPositive();
      assertThat(Light.onGround(scene, lamp.x(), lamp.y())).isPositive();
      assertThat(Light.onGround(scene, lamp.x() - 1.5 * north, lamp.y() + 1.5 * east)).isZero();
    }
  }

  @Test
  void aLampInsideABuildingBelowItsRoofLightsNothing() {
    Scene scene = Light.scene(Light.lamp(5, 5, 5.9), HOUSE);
    assertThat(Light.onGround(scene, 20, 5)).isZero();
    assertThat(Light.onGround(scene, 0, 5)).isZero();
  }

  @Test
  void aLampAboveTheRoofLightsWhatTheRoofDoesNotHide() {
    Scene scene = Light.scene(Light.lamp(5, 5, 8), HOUSE);
    // over the eaves, 5 m away and 2 m down, the light comes to the ground 20 m from the lamp
    assertThat(Light.onGround(scene, 24.9, 5)).isZero();
    assertThat(Light.onGround(scene, 25.1, 5)).isPositive();
  }

  @Test
  void aLampAtTheRoofsHeightLightsAlongTheRoofAndOverIt() {
    Scene scene = Light.scene(Light.lamp(-5, 5, 6), HOUSE);
    assertThat(Light.at(scene, 15, 5, 6, Projected.vertical(270))).isPositive();
    assertThat(Light.at(scene, 15, 5, 5.99, Projected.vertical(270))).isZero();
  }

  @Test
  void lightThatTouchesACornerOrAWallPasses() {
    Scene corner = Light.scene(Light.lamp(-5, 5, 4), HOUSE);
    assertThat(Light.onGround(corner, 5, -5)).isPositive();
    assertThat(Light.onGround(corner, 5.001, -5)).isZero();
    Scene along = Light.scene(Light.lamp(-5, 0, 4), HOUSE);
    assertThat(Light.onGround(along, 15, 0)).isPositive();
    assertThat(Light.onGround(along, 15, 0.001)).isZero();
  }

  /** From 12 m above (-10, 5) past the far edge of the roof to the ground 40 m away. */
  @Test
  void lightMayDipAMicrometreUnderTheEdgeOfARoof() {
    Scene scene = Light.scene(Light.lamp(-10, 5, 12), HOUSE);
    double edge = -10 + (20 - 1e-6) * 12 / (6 + 1e-6);
    assertThat(Light.onGround(scene, edge + 1e-8, 5)).isPositive();
    assertThat(Light.onGround(scene, edge - 1e-8, 5)).isZero();
  }

  @Test
  void lightThroughTwoOppositeCornersIsBlocked() {
    assertThat(Light.onGround(Light.scene(Light.lamp(-5, -5, 4), HOUSE), 15, 15)).isZero();
  }

  @Test
  void twoHousesWithACommonWallBlockLightAcrossIt() {
    Scene scene = Light.scene(Light.lamp(-5, 5, 4), HOUSE, Light.block(10, 0, 10, 6));
    assertThat(Light.onGround(scene, 10, 5)).isZero();
    assertThat(Light.onGround(scene, 25, 5)).isZero();
  }

  @Test
  void aCourtyardIsOutside() {
    var ring =
        Light.polygon(
            new double[] {0, 0, 20, 0, 20, 20, 0, 20}, new double[] {5, 5, 15, 5, 15, 15, 5, 15});
    Building house = new Building("ring", ring, 6);
    Scene scene = Light.scene(Light.lamp(10, 10, 4), house);
    assertThat(Light.onGround(scene, 12, 12)).isPositive();
    assertThat(Light.onGround(scene, 15, 10)).isPositive();
    assertThat(Light.onGround(scene, 17, 10)).isZero();
    assertThat(Light.onGround(scene, 25, 10)).isZero();
  }

  @Test
  void aLampAtAReceiverGivesNothingAndOneNearIsFinite() {
    Scene scene = Light.scene(Light.lamp(0, 0, 1.5));
    assertThat(Light.at(scene, 0, 0, 1.5, Projected.CYLINDRICAL)).isZero();
    assertThat(Light.at(scene, 0.001, 0, 1.5, Projected.CYLINDRICAL))
        .isCloseTo(100 / 1e-6 / Math.PI, within(1.0));
    assertThat(Light.facing(scene, 0, 0, 1.5, OverFacings.MOST_VERTICAL).lux()[0]).isZero();
  }

  @Test
  void aLampOnTheGroundGivesTheGroundNothing() {
    Scene scene = Light.scene(Light.lamp(0, 0, 0));
    assertThat(Light.onGround(scene, 3, 0)).isZero();
    assertThat(Light.at(scene, 3, 0, 0, Projected.vertical(270)))
        .isCloseTo(100 / 9.0, within(1e-12));
  }

  @Test
  void withoutLampsItIsDark() {
    Scene dark = Light.scene(List.of(), HOUSE);
    assertThat(Light.onGround(dark, 20, 20)).isZero();
    for (OverFacings over : OverFacings.values()) {
      assertThat(Light.facing(dark, 20, 20, 1.5, over).lux()).containsExactly(0);
    }
  }

  @Test
  void twoLampsInOnePlaceGiveTwice() {
    Luminaire lamp = Light.lamp(0, 0, 5);
    double one = Light.onGround(Light.scene(lamp), 3, 4);
    assertThat(Light.onGround(Light.scene(List.of(lamp, lamp)), 3, 4)).isEqualTo(2 * one);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 10, 10, 10, 0, 0, 10", "0, 0, 10, 0, 5, 0, 7, 0", "3, 3, 3, 3, 3, 3, 3, 3"})
  void aFootprintWithoutAnInsideIsRefused(
      double a, double b, double c, double d, double e, double f, double g, double h) {
    assertThatThrownBy(() -> Light.building(6, a, b, c, d, e, f, g, h))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("footprint of building is ")
        .hasMessageContaining("expected a polygon with an inside and an outside");
  }

  @Test
  void aLampWithoutFluxIsDark() {
    var none =
        new LightDistribution(new double[] {0}, new double[] {0, 180}, new double[] {0, 0}, 0);
    var lamp = new Luminaire("lamp", 0, 0, 5, 0, 0, 0, none, 1000, 1, 1);
    assertThat(Light.onGround(Light.scene(lamp), 3, 4)).isZero();
  }

  @Test
  void aFileWithNextToNoLightCannotBeScaledToALamp() {
    var faint =
        new LightDistribution(new double[] {0}, new double[] {0, 180}, new double[] {1e-300, 0}, 0);
    assertThatThrownBy(() -> new Luminaire("lamp", 0, 0, 5, 0, 0, 0, faint, 1000, 1, 1))
        .hasMessageContaining("flux over the file's flux of lamp is");
  }

  @Test
  void aPolygonOfAMillionCornersIsABuilding() {
    double[] corners = new double[2_000_000];
    for (int i = 0; i < corners.length / 2; i++) {
      double angle = 2e-6 * Math.PI * i;
      double radius = i % 2 == 0 ? 50 : 50.0001;
      corners[2 * i] = radius * Math.cos(angle);
      corners[2 * i + 1] = radius * Math.sin(angle);
    }
    var light = Illuminance.of(Light.scene(Light.lamp(-60, 0, 8), Light.building(6, corners)));
    Points places =
        Points.of(
            new double[] {60, 0, -60, 0}, new double[] {0, 0, 30, 0}, new double[] {0, 0, 0, 6});
    double[] lux = light.at(places, Projected.HORIZONTAL, new Progress());
    assertThat(lux[0]).as("behind").isZero();
    assertThat(lux[1]).as("inside").isZero();
    assertThat(lux[2]).as("beside").isPositive();
    assertThat(lux[3]).as("on the roof").isPositive();
  }
}
