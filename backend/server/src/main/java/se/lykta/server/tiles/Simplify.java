package se.lykta.server.tiles;

import java.util.Arrays;

/** Leaves out points that nobody would see (Douglas and Peucker 1973). Not safe for threads. */
final class Simplify {
  private boolean[] kept = new boolean[128];
  private int[] stack = new int[64];

  /**
   * @param tolerance how far the path may move, tile units
   */
  void path(Path path, double tolerance) {
    int last = path.points() - 1;
    if (last < 2) {
      return;
    }
    mark(path, last, tolerance * tolerance);
    path.keep(kept);
  }

  private void mark(Path path, int last, double squared) {
    if (kept.length <= last) {
      kept = new boolean[2 * last];
    }
    Arrays.fill(kept, 0, last + 1, false);
    kept[0] = true;
    kept[last] = true;
    int depth = push(0, 0, last);
    while (depth > 0) {
      int to = stack[--depth];
      int from = stack[--depth];
      int far = farthest(path, from, to, squared);
      if (far > 0) {
        kept[far] = true;
        depth = push(push(depth, from, far), far, to);
      }
    }
  }

  private int push(int depth, int from, int to) {
    if (to - from < 2) {
      return depth;
    }
    if (depth + 2 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[depth] = from;
    stack[depth + 1] = to;
    return depth + 2;
  }

  /** 0 where all points between lie within the tolerance. */
  private static int farthest(Path path, int from, int to, double squared) {
    int far = 0;
    double most = squared;
    for (int i = from + 1; i < to; i++) {
      double distance = squaredDistance(path, i, from, to);
      if (distance > most) {
        most = distance;
        far = i;
      }
    }
    return far;
  }

  private static double squaredDistance(Path path, int point, int from, int to) {
    double x = path.x(from);
    double y = path.y(from);
    double dx = path.x(to) - x;
    double dy = path.y(to) - y;
    double square = dx * dx + dy * dy;
    double px = path.x(point) - x;
    double py = path.y(point) - y;
    double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
    double ex = px - t * dx;
    double ey = py - t * dy;
    return ex * ex + ey * ey;
  }
}
