package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.Progress;
import se.lykta.engine.illuminance.Illuminance;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;
import se.lykta.photometry.LightDistribution;

/** Lamps, receivers and rays exactly on walls, corners and roofs. */
class BordersTest {
  private static final LightDistribution ALL_AROUND =
      new LightDistribution(new double[] {0}, new double[] {0, 180}, new double[] {100, 100}, 0);

  /** Receivers at whole metres from 0 to 30, so that they meet all walls and corners below. */
  private static final ReceiverGrid GRID = new ReceiverGrid(0, 0, 1, 31, 31, 0);

  private static final Building HOUSE = house(10, 10, 20, 10, 20, 20, 10, 20);

  @Test
  void aLampBesideTheHouse() {
    assertAsPoints(5, 15, 6);
    assertAsPoints(5, 3, 6);
    assertAsPoints(0, 0, 6);
  }

  @Test
  void aLampInLineWithAWall() {
    assertAsPoints(5, 10, 6);
    assertAsPoints(20, 2, 6);
  }

  @Test
  void aLampOnAWall() {
    assertAsPoints(10, 15, 6);
    assertThat(lux(HOUSE, 10, 15, 6, 5, 15)).isPositive();
    assertThat(lux(HOUSE, 10, 15, 6, 10, 12)).isPositive();
    assertThat(lux(HOUSE, 10, 15, 6, 25, 15)).isZero();
  }

  @Test
  void aLampOnACorner() {
    assertAsPoints(10, 10, 6);
  }

  @Test
  void aLampAtTheHeightOfTheRoof() {
    assertAsPoints(5, 15, 8);
    assertAsPoints(15, 15, 8);
  }

  @Test
  void aLampAboveTheRoof() {
    assertAsPoints(15, 15, 10);
    assertAsPoints(20, 20, 16);
  }

  @Test
  void aLampInsideTheHouseGivesNothing() {
    assertThat(lux(HOUSE, 15, 15, 6, 1, 1)).isZero();
    assertThat(lux(HOUSE, 15, 15, 6, 15, 14)).isZero();
  }

  @Test
  void aReceiverOnTheOutlineSeesTheLampBeforeIt() {
    assertThat(lux(HOUSE, 5, 15, 6, 10, 15)).isPositive();
    assertThat(lux(HOUSE, 5, 15, 6, 20, 15)).isZero();
    assertThat(lux(HOUSE, 5, 15, 6, 11, 15)).isZero();
  }

  @Test
  void aNotchWithCornersOnTheReceivers() {
    Building notched = house(10, 10, 20, 10, 20, 20, 16, 20, 16, 14, 13, 14, 13, 20, 10, 20);
    for (double x : new double[] {5, 14, 25}) {
      assertAsPoints(notched, x, 26, 6);
      assertAsPoints(notched, x, 5, 9);
    }
  }

  @Test
  void straightDownC0Counts() {
    double[] candelas = {10, 10, 20, 20, 30, 30, 40, 40};
    var light =
        new LightDistribution(new double[] {0, 90, 180, 270}, new double[] {0, 90}, candelas, 90);
    var lamp = new Luminaire("L", 5, 5, 10, 45, 0, 0, light, light.fluxLm(), 1, 1);
    var scene = new Scene(List.of(lamp), List.of(), List.of(), Terrain.FLAT);
    double[] lux = light(scene).lux(GRID, Projected.HORIZONTAL, new Progress());
    assertThat(lux[5 * GRID.columns() + 5]).isCloseTo(0.1, Offset.offset(1e-12));
  }

  @Test
  void aLampAtAReceiverGivesItNothing() {
    var grid = new ReceiverGrid(0, 0, 1, 31, 31, 6);
    double[] lux = light(scene(HOUSE, 5, 15, 6)).lux(grid, Projected.CYLINDRICAL, new Progress());
    assertThat(lux).doesNotContain(Double.NaN);
    assertThat(lux[15 * 31 + 5]).isZero();
    assertThat(lux[15 * 31 + 6]).isPositive();
  }

  private static void assertAsPoints(double x, double y, double z) {
    assertAsPoints(HOUSE, x, y, z);
  }

  private static void assertAsPoints(Building building, double x, double y, double z) {
    Scene scene = scene(building, x, y, z);
    double[] found = light(scene).lux(GRID, Projected.HORIZONTAL, new Progress());
    double[] expected =
        Illuminance.of(scene)
            .at(Points.grid(0, 0, 1, 1, 31, 31, 0), Projected.HORIZONTAL, new Progress());
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i])
          .as("receiver %d, %d of lamp %s, %s, %s", i % 31, i / 31, x, y, z)
          .isCloseTo(expected[i], Offset.offset(1e-7));
    }
  }

  private static double lux(Building building, double x, double y, double z, int atX, int atY) {
    double[] lux = light(scene(building, x, y, z)).lux(GRID, Projected.HORIZONTAL, new Progress());
    return lux[atY * GRID.columns() + atX];
  }

  private static GridLight light(Scene scene) {
    return new GridLight(FlatScene.find(scene).orElseThrow(), Reach.unlimited());
  }

  private static Scene scene(Building building, double x, double y, double z) {
    var lamp = new Luminaire("L", x, y, z, 0, 0, 0, ALL_AROUND, 1000, 1, 1);
    return new Scene(List.of(lamp), List.of(building), List.of(), Terrain.FLAT);
  }

  private static Building house(double... xy) {
    Coordinate[] corners = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < corners.length; i++) {
      int at = 2 * i % xy.length;
      corners[i] = new Coordinate(xy[at], xy[at + 1]);
    }
    Polygon footprint = new GeometryFactory().createPolygon(corners);
    return new Building("B", footprint, 8);
  }
}
