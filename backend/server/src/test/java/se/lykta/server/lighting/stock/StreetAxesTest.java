package se.lykta.server.lighting.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import se.lykta.layers.Feature;
import se.lykta.layers.Street;

/** The direction of the nearest street. */
class StreetAxesTest {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private static Feature street(UUID id, Coordinate... corners) {
    return Feature.unsaved(Street.LAYER.name(), id, GEOMETRY.createLineString(corners), Map.of());
  }

  private static Coordinate at(double x, double y) {
    return new Coordinate(x, y);
  }

  private static StreetAxes axes(Feature... streets) {
    return StreetAxes.of(List.of(streets));
  }

  @Test
  void itIsClockwiseFromNorthAndThatOfThePieceBesideWhichOneStands() {
    var axes = axes(street(UUID.randomUUID(), at(0, 0), at(0, 100), at(50, 150)));
    assertThat(axes.bearingDeg(3, 40)).isZero();
    assertThat(axes.bearingDeg(30, 120)).isCloseTo(45, within(1e-9));
    assertThat(axes(street(UUID.randomUUID(), at(50, 0), at(0, 0))).bearingDeg(20, -5))
        .isEqualTo(270);
  }

  @Test
  void fartherThanThirtyMetresAwayThereIsNone() {
    var axes = axes(street(UUID.randomUUID(), at(0, 0), at(0, 100)));
    assertThat(axes.bearingDeg(30, 50)).isZero();
    assertThat(axes.bearingDeg(30.001, 50)).isNaN();
    assertThat(axes.bearingDeg(22, 121)).as("30.4 m from its end").isNaN();
    assertThat(axes().bearingDeg(0, 0)).isNaN();
  }

  @Test
  void ofTwoThatAreEquallyNearTheLowerIdCountsWhateverTheirOrder() {
    Feature first = street(new UUID(0, 1), at(0, 0), at(100, 0));
    Feature second = street(new UUID(0, 2), at(0, 0), at(0, 100));
    assertThat(axes(first, second).bearingDeg(-5, -5)).isEqualTo(90);
    assertThat(axes(second, first).bearingDeg(-5, -5)).isEqualTo(90);
    assertThat(axes(second, first).bearingDeg(5, 20)).isZero();
  }

  @Test
  void aPieceWithoutLengthHasNoDirection() {
    var axes = axes(street(UUID.randomUUID(), at(0, 0), at(0, 0), at(10, 0)));
    assertThat(axes.bearingDeg(-1, 0)).isEqualTo(90);
  }

  @Test
  void aGridHasTheDirectionsThatALookAtEveryPieceFinds() {
    var random = new Random(19);
    List<Feature> streets = new ArrayList<>();
    List<LineSegment> pieces = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Coordinate from = at(random.nextDouble() * 500, random.nextDouble() * 500);
      Coordinate to = at(from.x + random.nextGaussian() * 60, from.y + random.nextGaussian() * 60);
      streets.add(street(UUID.randomUUID(), from, to));
      pieces.add(new LineSegment(from, to));
    }
    var axes = StreetAxes.of(streets);
    double[] found = axes.bearingsDeg(50.5, 60.5, 2, 150);
    int near = 0;
    for (int i = 0; i < found.length; i++) {
      Coordinate point = at(50.5 + i % 150 * 2, 60.5 + i / 150 * 2);
      LineSegment nearest =
          pieces.stream().min(Comparator.comparingDouble(p -> p.distance(point))).orElseThrow();
      if (nearest.distance(point) > StreetAxes.NEAR_M) {
        assertThat(found[i]).isNaN();
      } else {
        double expected =
            Math.toDegrees(Math.atan2(nearest.p1.x - nearest.p0.x, nearest.p1.y - nearest.p0.y));
        assertThat(found[i]).isCloseTo((expected + 360) % 360, within(1e-9));
        assertThat(axes.bearingDeg(point.x, point.y)).isEqualTo(found[i]);
        near++;
      }
    }
    assertThat(near).isBetween(2_000, found.length - 1_000);
    assertThat(axes.piecesNear(new Envelope(50, 51, 60, 61)).size()).isLessThan(40);
  }
}
