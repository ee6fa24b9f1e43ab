package se.lykta.server.tiles;

import java.util.function.Consumer;

/** Cuts lines and rings to the tile and its buffer. Not safe for threads. */
final class Clip {
  private static final double LOW = -TileAddress.BUFFER;
  private static final double HIGH = TileAddress.EXTENT + TileAddress.BUFFER;

  private Path from = new Path();
  private Path to = new Path();
  private double t0;
  private double t1;

  static boolean holds(double x, double y) {
    return x >= LOW && x <= HIGH && y >= LOW && y <= HIGH;
  }

  /**
   * Sutherland and Hodgman (1974): side after side. What is cut off leaves an edge along the
   * buffer's border, which nobody sees.
   *
   * @return empty where nothing is left; the same object next time
   */
  Path ring(Path ring) {
    copy(ring, from);
    for (int side = 0; side < 4; side++) {
      cut(side);
      Path cut = to;
      to = from;
      from = cut;
    }
    return from;
  }

  private static void copy(Path source, Path target) {
    target.clear();
    for (int i = 0; i < source.points(); i++) {
      target.add(source.x(i), source.y(i));
    }
  }

  private void cut(int side) {
    to.clear();
    for (int i = 0; i < from.points(); i++) {
      int before = i == 0 ? from.points() - 1 : i - 1;
      double d0 = inside(side, from.x(before), from.y(before));
      double d1 = inside(side, from.x(i), from.y(i));
      if (d0 >= 0 != d1 >= 0) {
        double t = d0 / (d0 - d1);
        to.add(between(from.x(before), from.x(i), t), between(from.y(before), from.y(i), t));
      }
      if (d1 >= 0) {
        to.add(from.x(i), from.y(i));
      }
    }
  }

  /** Distance from a side; negative outside. */
  private static double inside(int side, double x, double y) {
    return switch (side) {
      case 0 -> x - LOW;
      case 1 -> HIGH - x;
      case 2 -> y - LOW;
      default -> HIGH - y;
    };
  }

  private static double between(double a, double b, double t) {
    return a + (b - a) * t;
  }

  /**
   * Liang and Barsky (1984), segment by segment.
   *
   * @param each gets every piece inside; the same object each time
   */
  void line(Path line, Consumer<Path> each) {
    to.clear();
    for (int i = 1; i < line.points(); i++) {
      segment(line, i, each);
    }
    end(each);
  }

  private void segment(Path line, int i, Consumer<Path> each) {
    double x0 = line.x(i - 1);
    double y0 = line.y(i - 1);
    double dx = line.x(i) - x0;
    double dy = line.y(i) - y0;
    t0 = 0;
    t1 = 1;
    boolean seen =
        narrow(-dx, x0 - LOW)
            && narrow(dx, HIGH - x0)
            && narrow(-dy, y0 - LOW)
            && narrow(dy, HIGH - y0);
    if (!seen) {
      return;
    }
    if (!to.endsAt(x0 + t0 * dx, y0 + t0 * dy)) {
      end(each);
      to.add(x0 + t0 * dx, y0 + t0 * dy);
    }
    to.add(t1 == 1 ? line.x(i) : x0 + t1 * dx, t1 == 1 ? line.y(i) : y0 + t1 * dy);
  }

  /** Narrows {@code t0..t1} to what lies inside of one side. */
  private boolean narrow(double towards, double distance) {
    if (towards == 0) {
      return distance >= 0;
    }
    double t = distance / towards;
    if (towards < 0) {
      t0 = Math.max(t0, t);
    } else {
      t1 = Math.min(t1, t);
    }
    return t0 <= t1;
  }

  private void end(Consumer<Path> each) {
    if (to.points() > 1) {
      each.accept(to);
    }
    to.clear();
  }
}
