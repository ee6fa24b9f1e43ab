package se.lykta.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A footprint with all walls moved inwards by a depth that is small against them. */
final class Inset {
  /** Of 1 + the cosine of the turn at a corner: sharper spikes are cut back by less. */
  private static final double SHARPEST = 1e-4;

  private final double depthM;

  private Inset(double depthM) {
    this.depthM = depthM;
  }

  static Polygon of(Polygon footprint, double depthM) {
    var inset = new Inset(depthM);
    GeometryFactory shapes = footprint.getFactory();
    LinearRing[] holes = new LinearRing[footprint.getNumInteriorRing()];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = inset.move(footprint.getInteriorRingN(i), false, shapes);
    }
    return shapes.createPolygon(inset.move(footprint.getExteriorRing(), true, shapes), holes);
  }

  private LinearRing move(LinearRing ring, boolean shell, GeometryFactory shapes) {
    List<Coordinate> corners = apart(ring);
    int count = corners.size();
    if (count < 3) {
      return ring;
    }
    boolean buildingOnTheLeft = Orientation.isCCW(ring.getCoordinateSequence()) == shell;
    double leftM = buildingOnTheLeft ? depthM : -depthM;
    Coordinate[] moved = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      Coordinate before = corners.get((i + count - 1) % count);
      moved[i] = move(before, corners.get(i), corners.get((i + 1) % count), leftM);
    }
    moved[count] = moved[0].copy();
    return shapes.createLinearRing(moved);
  }

  /** The corners, without those so near the last that the wall between them would turn around. */
  private List<Coordinate> apart(LinearRing ring) {
    double leastM = 4 * depthM;
    List<Coordinate> corners = new ArrayList<>();
    for (Coordinate corner : ring.getCoordinates()) {
      if (corners.isEmpty() || corners.getLast().distance(corner) > leastM) {
        corners.add(corner);
      }
    }
    if (corners.size() > 1 && corners.getLast().distance(corners.getFirst()) <= leastM) {
      corners.removeLast();
    }
    return corners;
  }

  /** To where the walls on both sides of a corner meet once they have moved to their left. */
  private static Coordinate move(
      Coordinate before, Coordinate corner, Coordinate after, double leftM) {
    double to = before.distance(corner);
    double from = corner.distance(after);
    double ax = (before.y - corner.y) / to;
    double ay = (corner.x - before.x) / to;
    double bx = (corner.y - after.y) / from;
    double by = (after.x - corner.x) / from;
    double part = leftM / Math.max(SHARPEST, 1 + ax * bx + ay * by);
    return new Coordinate(corner.x + part * (ax + bx), corner.y + part * (ay + by));
  }
}
