package se.lykta.engine.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import se.lykta.engine.scene.Building;

/**
 * The walls that hide light, of all buildings, as flat arrays. Each runs from its corner a to the
 * next wall's, with the building on its left.
 */
final class Walls {
  /** What lies nearer than this counts as in one place, m. */
  static final double GRAZING_M = 1e-6;

  /** The most walls of a compact building. */
  static final int FEW = 8;

  final double[] ax;
  final double[] ay;

  /** The walls before and after in the same ring. */
  final int[] before;

  final int[] after;

  /** The outward normal, of length 1. */
  final double[] outX;

  final double[] outY;

  /** Whether the building's corner at the start of a wall points outwards. */
  final boolean[] convex;

  /** Whether a building is convex and has few walls. */
  final boolean[] compact;

  /** The walls of building i are those from first[i] to below first[i + 1]. */
  final int[] first;

  /** By building, m above the ground. */
  final double[] roof;

  private final STRtree boxes = new STRtree();
  private int count;

  Walls(List<Building> buildings) {
    int corners = buildings.stream().mapToInt(b -> b.footprint().getNumPoints()).sum();
    ax = new double[corners];
    ay = new double[corners];
    before = new int[corners];
    after = new int[corners];
    outX = new double[corners];
    outY = new double[corners];
    convex = new boolean[corners];
    compact = new boolean[buildings.size()];
    first = new int[buildings.size() + 1];
    roof = new double[buildings.size()];
    for (int i = 0; i < roof.length; i++) {
      take(i, buildings.get(i));
    }
    boxes.build();
  }

  private void take(int number, Building building) {
    Polygon footprint = building.opaqueFootprint();
    roof[number] = building.opaqueHeightM();
    boxes.insert(footprint.getEnvelopeInternal(), number);
    take(footprint.getExteriorRing(), true);
    for (int hole = 0; hole < footprint.getNumInteriorRing(); hole++) {
      take(footprint.getInteriorRingN(hole), false);
    }
    first[number + 1] = count;
    compact[number] = footprint.getNumInteriorRing() == 0 && isConvex(first[number]);
  }

  private void take(LinearRing ring, boolean counterClockwise) {
    CoordinateSequence corners = ring.getCoordinateSequence();
    boolean asItStands = Orientation.isCCW(corners) == counterClockwise;
    int start = count;
    for (int i = 0; i < corners.size() - 1; i++) {
      int corner = asItStands ? i : corners.size() - 1 - i;
      ax[count] = corners.getX(corner);
      ay[count] = corners.getY(corner);
      before[count] = count - 1;
      after[count] = count + 1;
      count++;
    }
    close(start);
  }

  private void close(int start) {
    int last = count - 1;
    before[start] = last;
    after[last] = start;
    for (int wall = start; wall <= last; wall++) {
      double dx = ax[after[wall]] - ax[wall];
      double dy = ay[after[wall]] - ay[wall];
      double length = Math.hypot(dx, dy);
      outX[wall] = dy / length;
      outY[wall] = -dx / length;
    }
    for (int wall = start; wall <= last; wall++) {
      int next = after[wall];
      convex[wall] = depth(before[wall], ax[next], ay[next]) > 0;
    }
  }

  private boolean isConvex(int firstWall) {
    boolean few = count - firstWall <= FEW;
    return few && IntStream.range(firstWall, count).allMatch(wall -> convex[wall]);
  }

  /** The buildings whose boxes meet this one. */
  int[] in(Envelope box) {
    List<?> found = boxes.query(box);
    return found.stream().mapToInt(number -> (Integer) number).toArray();
  }

  /** How far a place lies inside of the line along a wall, m; negative outside. */
  double depth(int wall, double x, double y) {
    return outX[wall] * (ax[wall] - x) + outY[wall] * (ay[wall] - y);
  }
}
