package se.lykta.server.reports;

import java.util.List;
import org.locationtech.jts.geom.Point;

/**
 * A short way past all of some places: always on to the nearest that is left, then made shorter by
 * turning around stretches while that helps (2-opt).
 */
final class Round {
  /** More are only taken by the nearest; a round of so many is nobody's evening. */
  private static final int MOST_SHORTENED = 300;

  private Round() {}

  /**
   * @return for each place when it is visited, from 1
   */
  static int[] order(Point from, List<Point> places) {
    int n = places.size();
    int[] way = nearestFirst(from, places);
    if (n <= MOST_SHORTENED) {
      shorten(from, places, way);
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[way[i]] = i + 1;
    }
    return order;
  }

  private static int[] nearestFirst(Point from, List<Point> places) {
    int n = places.size();
    boolean[] visited = new boolean[n];
    int[] way = new int[n];
    Point at = from;
    for (int i = 0; i < n; i++) {
      int next = -1;
      for (int j = 0; j < n; j++) {
        if (!visited[j] && (next < 0 || closer(at, places.get(j), places.get(next)))) {
          next = j;
        }
      }
      visited[next] = true;
      way[i] = next;
      at = places.get(next);
    }
    return way;
  }

  private static boolean closer(Point from, Point one, Point other) {
    return from.distance(one) < from.distance(other);
  }

  private static void shorten(Point from, List<Point> places, int[] way) {
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < way.length - 1; i++) {
        for (int j = i + 1; j < way.length; j++) {
          if (gain(from, places, way, i, j) > 1e-6) {
            turn(way, i, j);
            better = true;
          }
        }
      }
    }
  }

  /** How much shorter it gets, in metres, where the stretch from i to j is walked backwards. */
  private static double gain(Point from, List<Point> places, int[] way, int i, int j) {
    Point before = i == 0 ? from : places.get(way[i - 1]);
    Point first = places.get(way[i]);
    Point last = places.get(way[j]);
    double now = before.distance(first);
    double turned = before.distance(last);
    if (j + 1 < way.length) {
      Point after = places.get(way[j + 1]);
      now += last.distance(after);
      turned += first.distance(after);
    }
    return now - turned;
  }

  private static void turn(int[] way, int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      int kept = way[i];
      way[i] = way[j];
      way[j] = kept;
    }
  }
}
