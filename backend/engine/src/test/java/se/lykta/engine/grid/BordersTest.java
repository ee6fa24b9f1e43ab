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
import se.lykta.engine.scene.Tree;
import se.lykta.photometry.LightDistribution;

/** Lamps, receivers and rays exactly on walls, corners and roofs. */
class BordersTest {
  private static final LightDistribution ALL_AROUND =
      new LightDistribution(new double[] {0}, new double[] {0, 180}, new double[] {100, 100}, 0);

  /** Receivers at whole metres from 0 to 30, so that they meet all walls and corners below. */
  private static final ReceiverGrid GRID = new ReceiverGrid(0, 0, 1, 31, 31, 0);

  private static final Building HOUSE = house(10, 10, 20, 10, 20, 20, 10, 20);
  private static final Building NOTCHED =
      house(10, 10, 20, 10, 20, 20, 16, 20, 16, 14, 13, 14, 13, 20, 10, 20);

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
    for (double x : new double[] {5, 14, 25}) {
      assertAsPoints(NOTCHED, x, 26, 6);
      assertAsPoints(NOTCHED, x, 5, 9);
    }
  }

  @Test
  void theShadowOfARoofEndsAtTheSameMicrometre() {
    assertAsPoints(HOUSE, 0, 15, 16, around(40, 15));
    assertAsPoints(NOTCHED, 0, 15, 16, around(40, 15));
  }

  @Test
  void theShadowOfACornerEndsAtTheSameMicrometre() {
    assertAsPoints(HOUSE, 5, 15, 6, around(15, 5));
    assertAsPoints(NOTCHED, 5, 15, 6, around(15, 5));
    Building sharp = house(10, 10, 20, 10.001, 10, 10.1);
    assertAsPoints(sharp, 0, 12, 6, around(40, 8.002));
    assertAsPoints(sharp, 8, 10 - 1e-4, 6, around(22, 10.0006));
  }

  /** The crown's side lies 0.2 pm over the ray. */
  @Test
  void aTouchedCrownHidesNothing() {
    var lamp = new Luminaire("L", 0, 0, 5, 0, 0, 0, ALL_AROUND, 1000, 1, 1);
    var tree = new Tree("T", 10, 3 - 2e-13, 3, 7, 3, 0);
    var scene = new Scene(List.of(lamp), List.of(), List.of(tree), Terrain.FLAT);
    var receiver = new ReceiverGrid(20, 0, 1, 1, 1, 5);
    assertThat(light(scene).lux(receiver, Projected.CYLINDRICAL, new Progress())[0]).isPositive();
  }

  /** Receivers 0.1 µm apart. */
  private static ReceiverGrid around(double x, double y) {
    return new ReceiverGrid(x - 20.03e-6, y - 20.03e-6, 1e-7, 400, 400, 0);
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
    assertAsPoints(building, x, y, z, GRID);
  }

  private static void assertAsPoints(
      Building building, double x, double y, double z, ReceiverGrid grid) {
    Scene scene = scene(building, x, y, z);
    double[] found = light(scene).lux(grid, Projected.HORIZONTAL, new Progress());
    var points =
        Points.grid(grid.x(), grid.y(), grid.cellM(), grid.cellM(), grid.columns(), grid.rows(), 0);
    double[] expected = Illuminance.of(scene).at(points, Projected.HORIZONTAL, new Progress());
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i])
          .as("receiver %s, %s of lamp %s, %s, %s", points.x(i), points.y(i), x, y, z)
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
