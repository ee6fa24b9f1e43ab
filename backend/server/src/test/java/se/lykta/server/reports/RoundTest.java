package se.lykta.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The order of a round, against the shortest of all orders. */
class RoundTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Point at(double x, double y) {
    return GEOMETRIES.createPoint(new Coordinate(x, y));
  }

  private static double length(Point from, List<Point> places, int[] order) {
    Point[] way = new Point[places.size()];
    for (int i = 0; i < order.length; i++) {
      way[order[i] - 1] = places.get(i);
    }
    double length = 0;
    Point last = from;
    for (Point place : way) {
      length += last.distance(place);
      last = place;
    }
    return length;
  }

  private static Stream<int[]> orders(int n) {
    if (n == 0) {
      return Stream.of(new int[0]);
    }
    return orders(n - 1)
        .flatMap(
            shorter ->
                IntStream.rangeClosed(1, n)
                    .mapToObj(
                        place ->
                            IntStream.concat(
                                    IntStream.of(shorter).map(p -> p >= place ? p + 1 : p),
                                    IntStream.of(place))
                                .toArray()));
  }

  @Test
  void placesAlongAStreetAreVisitedInTheirOrder() {
    var places = List.of(at(30, 0), at(10, 0), at(20, 0), at(40, 0));
    assertThat(Round.order(at(0, 0), places)).containsExactly(3, 1, 2, 4);
  }

  @Test
  void nothingToVisitIsNoRound() {
    assertThat(Round.order(at(0, 0), List.of())).isEmpty();
  }

  @Test
  void theRoundIsHardlyLongerThanTheShortest() {
    var random = new SplittableRandom(7);
    for (int run = 0; run < 30; run++) {
      List<Point> places =
          IntStream.range(0, 7)
              .mapToObj(i -> at(random.nextDouble(1000), random.nextDouble(1000)))
              .toList();
      Point from = at(0, 0);
      double shortest =
          orders(7).mapToDouble(order -> length(from, places, order)).min().orElseThrow();
      int[] order = Round.order(from, places);
      assertThat(IntStream.of(order).sorted().toArray()).containsExactly(1, 2, 3, 4, 5, 6, 7);
      assertThat(length(from, places, order)).isLessThan(shortest * 1.15);
    }
  }
}
