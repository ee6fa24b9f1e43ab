package se.lykta.server.tiles;

import java.util.Arrays;

/** Points of one line or ring in tile units, in a growing array. Not safe for threads. */
final class Path {
  private double[] xy = new double[128];
  private int points;

  int points() {
    return points;
  }

  double x(int point) {
    return xy[2 * point];
  }

  double y(int point) {
    return xy[2 * point + 1];
  }

  void clear() {
    points = 0;
  }

  void add(double x, double y) {
    if (2 * points == xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[2 * points] = x;
    xy[2 * points + 1] = y;
    points++;
  }

  boolean endsAt(double x, double y) {
    return points > 0 && x(points - 1) == x && y(points - 1) == y;
  }

  /** Rounds to whole units and drops points that fall onto the one before. */
  void snap() {
    int kept = 0;
    for (int i = 0; i < points; i++) {
      double x = Math.rint(x(i));
      double y = Math.rint(y(i));
      if (kept == 0 || x != x(kept - 1) || y != y(kept - 1)) {
        xy[2 * kept] = x;
        xy[2 * kept + 1] = y;
        kept++;
      }
    }
    points = kept;
  }

  /** Drops the last point where it closes the ring. */
  void open() {
    if (points > 1 && endsAt(x(0), y(0))) {
      points--;
    }
  }

  /** Twice the area of the ring; positive where it turns clockwise on a screen (y down). */
  double twiceArea() {
    double sum = 0;
    for (int i = 0; i < points; i++) {
      int next = i + 1 == points ? 0 : i + 1;
      sum += x(i) * y(next) - x(next) * y(i);
    }
    return sum;
  }

  void reverse() {
    for (int i = 0, j = points - 1; i < j; i++, j--) {
      swap(2 * i, 2 * j);
      swap(2 * i + 1, 2 * j + 1);
    }
  }

  private void swap(int a, int b) {
    double kept = xy[a];
    xy[a] = xy[b];
    xy[b] = kept;
  }

  /** Keeps the points whose mark is set. */
  void keep(boolean[] marks) {
    int kept = 0;
    for (int i = 0; i < points; i++) {
      if (marks[i]) {
        xy[2 * kept] = x(i);
        xy[2 * kept + 1] = y(i);
        kept++;
      }
    }
    points = kept;
  }
}
