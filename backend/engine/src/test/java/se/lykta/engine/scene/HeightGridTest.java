package se.lykta.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Ground with hills: its heights, its lowest places, and what it hides. */
class HeightGridTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Example
  void heightsAreThoseOfTheNodesAndBilinearBetween() {
    var grid = new HeightGrid(10, 20, 5, 2, 2, new double[] {0, 4, 8, 20});
    assertThat(grid.heightAt(10, 20)).isEqualTo(0);
    assertThat(grid.heightAt(15, 20)).isEqualTo(4);
    assertThat(grid.heightAt(10, 25)).isEqualTo(8);
    assertThat(grid.heightAt(15, 25)).isEqualTo(20);
    assertThat(grid.heightAt(12.5, 22.5)).isEqualTo(8);
    assertThat(grid.heightAt(-100, -100)).as("the edge goes on").isEqualTo(0);
  }

  @Example
  void aValleyBetweenTwoNodesIsFoundThoughNoNodeIsLow() {
    // z = -x·y/4 about the middle: the diagonal's middle is its lowest ground
    var grid = new HeightGrid(0, 0, 10, 2, 2, new double[] {10, 0, 0, 10});
    assertThat(grid.clearance(0, 0, 12, 10, 10, 12)).isCloseTo(2, within(1e-12));
    assertThat(grid.clearance(10, 0, 12, 0, 10, 12)).isCloseTo(7, within(1e-12));
    assertThat(grid.lowestUnder(square(2, 2, 6))).isCloseTo(3.2, within(1e-12));
  }

  @Example
  void theGroundOfACourtyardIsNotUnderTheHouse() {
    double[] heights = new double[25];
    heights[12] = -9;
    var grid = new HeightGrid(0, 0, 1, 5, 5, heights);
    Polygon house = (Polygon) square(0.5, 0.5, 3).difference(square(1.25, 1.25, 1.5));
    assertThat(grid.lowestUnder(square(0.5, 0.5, 3))).isEqualTo(-9);
    assertThat(grid.lowestUnder(house)).isCloseTo(-9 * 0.25, within(1e-12));
  }

  /** Against 3,000 places on the line: never above the least of them, and hardly below. */
  @Property(tries = 300, seed = "20261124")
  void clearanceIsTheLeastOfManyPlaces(@ForAll long seed) {
    var random = new Random(seed);
    var grid = new HeightGrid(3, 4, 2, 6, 5, random.doubles(30, 0, 6).toArray());
    double[] a = random.doubles(3, -3, 18).toArray();
    double[] b = random.doubles(3, -3, 18).toArray();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 3000; i++) {
      double t = i / 3000.0;
      double ground = grid.heightAt(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]));
      least = Math.min(least, a[2] + t * (b[2] - a[2]) - ground);
    }
    double found = grid.clearance(a[0], a[1], a[2], b[0], b[1], b[2]);
    assertThat(found).isBetween(least - 0.1, least + 1e-9);
    assertThat(grid.clearance(b[0], b[1], b[2], a[0], a[1], a[2])).isCloseTo(found, within(1e-9));
  }

  /** Against a fine grid of places in the footprint. */
  @Property(tries = 100, seed = "20261124")
  void theLowestGroundIsTheLeastOfManyPlaces(@ForAll long seed) {
    var random = new Random(seed);
    var grid = new HeightGrid(3, 4, 2, 6, 5, random.doubles(30, 0, 6).toArray());
    double x = random.nextDouble() * 14;
    double y = random.nextDouble() * 14;
    double side = 0.5 + random.nextDouble() * 6;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 200 * 200; i++) {
      least =
          Math.min(least, grid.heightAt(x + side * (i % 200) / 199, y + side * (i / 200) / 199));
    }
    assertThat(grid.lowestUnder(square(x, y, side))).isBetween(least - 0.15, least + 1e-9);
  }

  @Example
  void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new HeightGrid(0, 0, 1, 2, 2, new double[] {0, 0, Double.NaN, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a height (m) of the height grid is NaN");
    assertThatThrownBy(() -> new HeightGrid(0, 0, 1, 2, 2, new double[] {0, 0, 0}))
        .hasMessageContaining("number of heights of the height grid is 3.0; expected 4.0");
  }

  private static Polygon square(double x, double y, double side) {
    return SHAPES.createPolygon(
        new Coordinate[] {
          new Coordinate(x, y),
          new Coordinate(x + side, y),
          new Coordinate(x + side, y + side),
          new Coordinate(x, y + side),
          new Coordinate(x, y)
        });
  }
}
