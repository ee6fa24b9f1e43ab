package se.lykta.server.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import se.lykta.server.zones.SeenArea.Obstacle;
import se.lykta.server.zones.SeenArea.View;

/** What a camera sees, by hand and by the line of sight to each of many points. */
class SeenAreaTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private static View north(double heightM, double fieldDeg, double rangeM) {
    return new View(new Coordinate(0, 0), heightM, 0, fieldDeg, rangeM);
  }

  private static Obstacle house(double x1, double x2, double y1, double y2, double heightM) {
    return new Obstacle((Polygon) SHAPES.toGeometry(new Envelope(x1, x2, y1, y2)), heightM);
  }

  private static Point point(double x, double y) {
    return SHAPES.createPoint(new Coordinate(x, y));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 60, 90, 180, 270, 360})
  void openGroundIsASectorOfACircle(double fieldDeg) {
    Geometry seen = SeenArea.of(north(4, fieldDeg, 50), List.of());
    double exact = Math.PI * 50 * 50 * fieldDeg / 360;
    assertThat(seen.isValid()).isTrue();
    assertThat(seen.getArea()).isCloseTo(exact, within(exact * 0.001));
  }

  @Test
  void itLooksWhereItIsTurned() {
    var east = new View(new Coordinate(0, 0), 4, 90, 60, 50);
    assertThat(SeenArea.of(east, List.of()).covers(point(40, 0))).isTrue();
    assertThat(SeenArea.of(east, List.of()).covers(point(0, 40))).isFalse();
  }

  @Test
  void behindAHighWallItSeesNothing() {
    Geometry seen = SeenArea.of(north(4, 90, 50), List.of(house(-100, 100, 10, 12, 20)));
    // the triangle before the wall: half of base 20 times height 10
    assertThat(seen.getArea()).isCloseTo(100, within(0.01));
  }

  @Test
  void overALowHouseItSeesTheGroundAgainWhereTheLineOverTheRoofComesDown() {
    Geometry seen = SeenArea.of(north(6, 20, 50), List.of(house(-30, 30, 10, 12, 3)));
    assertThat(seen.covers(point(0, 9.9))).isTrue();
    // the far edge of the roof: 12 · 6 / (6 − 3) = 24
    assertThat(seen.covers(point(0, 23.9))).isFalse();
    assertThat(seen.covers(point(0, 24.1))).isTrue();
  }

  @Test
  void onAWallItSeesWhatIsBeforeItAndNotThroughTheHouse() {
    var onWall = new View(new Coordinate(0, -0.1), 4, 0, 360, 50);
    Geometry seen = SeenArea.of(onWall, List.of(house(-10, 10, -10, 0, 8)));
    assertThat(seen.covers(point(0, 30))).isTrue();
    assertThat(seen.covers(point(0, -30))).isFalse();
    assertThat(seen.covers(point(0, -5))).isFalse();
  }

  @Test
  void onARoofItSeesAroundItsHouse() {
    var onRoof = new View(new Coordinate(0, 0), 12, 0, 360, 50);
    Geometry seen = SeenArea.of(onRoof, List.of(house(-5, 5, -5, 5, 6)));
    // hidden are the house and, all around, as much again: 5 · 12 / (12 − 6) = 10
    assertThat(seen.covers(point(0, 9.9))).isFalse();
    assertThat(seen.covers(point(0, 10.1))).isTrue();
    assertThat(seen.covers(point(-10.1, 0))).isTrue();
  }

  /** The line from the camera to a point is inside each house only where it is above the roof. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void eachPointIsSeenWhereTheLineOfSightIsFree(long seed) {
    var random = new SplittableRandom(seed);
    var view =
        new View(
            new Coordinate(0, 0),
            random.nextDouble(3, 12),
            random.nextDouble(360),
            random.nextDouble(40, 360),
            80);
    List<Obstacle> houses = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      houses.add(anyHouse(random));
    }
    Geometry seen = SeenArea.of(view, houses);
    Geometry edge = seen.getBoundary();
    int asked = 0;
    for (int i = 0; i < 1500; i++) {
      double angle =
          Math.toRadians(view.directionDeg() + (random.nextDouble() - 0.5) * view.fieldOfViewDeg());
      double distance = random.nextDouble(0.5, 79);
      Point at = point(distance * Math.sin(angle), distance * Math.cos(angle));
      if (edge.distance(at) > 0.05) {
        assertThat(seen.covers(at)).as("%s, seed %d", at, seed).isEqualTo(isFree(view, at, houses));
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(1000);
  }

  private static Obstacle anyHouse(SplittableRandom random) {
    double angle = random.nextDouble(2 * Math.PI);
    double distance = random.nextDouble(18, 75);
    Geometry house =
        SHAPES.toGeometry(
            new Envelope(
                -random.nextDouble(2, 6), random.nextDouble(2, 6), -3, random.nextDouble(3, 8)));
    Geometry turned =
        AffineTransformation.rotationInstance(random.nextDouble(Math.PI))
            .translate(distance * Math.sin(angle), distance * Math.cos(angle))
            .transform(house);
    return new Obstacle((Polygon) turned, random.nextDouble(2, 15));
  }

  private static boolean isFree(View view, Point at, List<Obstacle> houses) {
    var line = SHAPES.createLineString(new Coordinate[] {view.at(), at.getCoordinate()});
    for (Obstacle house : houses) {
      Geometry within = line.intersection(house.footprint());
      for (Coordinate there : within.getCoordinates()) {
        double part = view.at().distance(there) / line.getLength();
        if (view.heightM() * (1 - part) < house.heightM()) {
          return false;
        }
      }
    }
    return true;
  }
}
