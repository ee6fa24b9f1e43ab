package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The built area in hexagons. */
class HexagonsTest {
  private static final double WIDTH_M = 100;

  private static Hexagons town(double size) {
    List<Coordinate> buildings = new ArrayList<>();
    for (double x = 0; x < size; x += 20) {
      for (double y = 0; y < size; y += 20) {
        buildings.add(new Coordinate(x, y));
      }
    }
    return new Hexagons(buildings, WIDTH_M);
  }

  /** A regular hexagon has √3/2 of the square of its width. */
  @Test
  void eachIsRegularAndAsWideAsAsked() {
    var outline = town(300).outline(0);
    assertThat(outline.getArea()).isCloseTo(Math.sqrt(3) / 2 * WIDTH_M * WIDTH_M, within(1e-6));
    assertThat(outline.getEnvelopeInternal().getWidth()).isCloseTo(WIDTH_M, within(1e-9));
  }

  @Test
  void aPointIsInTheOneWhoseOutlineHoldsIt() {
    var hexagons = town(1000);
    var random = new Random(1);
    var factory = new GeometryFactory();
    for (int i = 0; i < 2000; i++) {
      var at = new Coordinate(random.nextDouble(980), random.nextDouble(980));
      int index = hexagons.indexOf(at.x, at.y);
      assertThat(index).isNotNegative();
      assertThat(hexagons.outline(index).distance(factory.createPoint(at))).isLessThan(1e-6);
    }
    assertThat(hexagons.indexOf(5000, 5000)).isEqualTo(-1);
  }

  @Test
  void neighboursShareASideAndAreEachOthers() {
    var hexagons = town(1000);
    int[][] neighbours = hexagons.neighbours();
    assertThat(Arrays.stream(neighbours)).anyMatch(near -> near.length == 6);
    for (int i = 0; i < neighbours.length; i++) {
      for (int other : neighbours[i]) {
        assertThat(neighbours[other]).contains(i);
        assertThat(
                hexagons.outline(i).intersection(hexagons.outline(other).buffer(1e-6)).getLength())
            .isGreaterThan(WIDTH_M / Math.sqrt(3));
      }
    }
  }

  /** A ring of six around one without a building; nothing stands outside. */
  @Test
  void aGapInTheTownBelongsToItAndTheSeaDoesNot() {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      double angle = Math.toRadians(60 * i);
      ring.add(new Coordinate(WIDTH_M * Math.cos(angle), WIDTH_M * Math.sin(angle)));
    }
    var hexagons = new Hexagons(ring, WIDTH_M);
    assertThat(hexagons.size()).isEqualTo(7);
    assertThat(hexagons.indexOf(0, 0)).isNotNegative();
    assertThat(hexagons.indexOf(2 * WIDTH_M, 0)).isEqualTo(-1);
  }
}
