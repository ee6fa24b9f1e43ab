package se.lykta.server.zones;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The ground that a camera sees: a sector of a circle without the buildings and what lies behind
 * them. Over a building lower than the camera it sees the ground again where the line over the roof
 * comes down: a point at the distance d behind an edge of the height b is hidden until d · h / (h −
 * b), where h is the camera's height.
 *
 * <p>The ground is taken as level. Trees, vehicles and what lies too steeply below the camera are
 * left out of account.
 */
final class SeenArea {
  /** Of a sector's arc, between two corners. */
  private static final double STEP_DEG = 2;

  /** No part of an edge is wider than this when its shadow is drawn, as the camera sees it. */
  private static final double WIDEST_RAD = Math.toRadians(20);

  private static final int MOST_HALVINGS = 24;

  /** A camera on a wall hangs before it. */
  private static final double BEFORE_WALL_M = 0.2;

  private static final double NOTHING_M2 = 1e-6;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /**
   * How a camera hangs and looks.
   *
   * @param at stored CRS, metres
   * @param heightM above the ground
   * @param directionDeg clockwise from grid north
   * @param fieldOfViewDeg above 0, to 360
   */
  record View(
      Coordinate at, double heightM, double directionDeg, double fieldOfViewDeg, double rangeM) {}

  /** What stands in the way. */
  record Obstacle(Polygon footprint, double heightM) {}

  private final View view;
  private final List<Geometry> hidden = new ArrayList<>();

  private SeenArea(View view) {
    this.view = view;
  }

  /**
   * @return polygons in the stored CRS; empty where it sees nothing
   */
  static Geometry of(View given, List<Obstacle> obstacles) {
    View view = beforeTheWall(given, obstacles);
    var seen = new SeenArea(view);
    Geometry sector = sector(view);
    obstacles.stream()
        .filter(obstacle -> obstacle.footprint().getEnvelope().intersects(sector.getEnvelope()))
        .forEach(seen::hideBehind);
    return seen.hidden.isEmpty()
        ? sector
        : OverlayNGRobust.overlay(sector, UnaryUnionOp.union(seen.hidden), OverlayNG.DIFFERENCE);
  }

  /** Out of a building that is no lower than the camera, at the wall that is nearest. */
  private static View beforeTheWall(View view, List<Obstacle> obstacles) {
    var point = SHAPES.createPoint(view.at());
    for (Obstacle obstacle : obstacles) {
      if (obstacle.heightM() >= view.heightM() && obstacle.footprint().covers(point)) {
        Coordinate wall = DistanceOp.nearestPoints(obstacle.footprint().getBoundary(), point)[0];
        return moved(view, before(wall, view.directionDeg(), obstacle.footprint()));
      }
    }
    return view;
  }

  /** The way it looks, where that leads outside; else whichever way does. */
  private static Coordinate before(Coordinate wall, double directionDeg, Polygon house) {
    for (int turn = 0; turn < 360; turn += 15) {
      for (int side : new int[] {1, -1}) {
        Coordinate there = at(wall, directionDeg + side * turn, BEFORE_WALL_M);
        if (!house.covers(SHAPES.createPoint(there))) {
          return there;
        }
      }
    }
    return wall;
  }

  private static View moved(View view, Coordinate at) {
    return new View(at, view.heightM(), view.directionDeg(), view.fieldOfViewDeg(), view.rangeM());
  }

  private static Polygon sector(View view) {
    int steps = Math.max(2, (int) Math.ceil(view.fieldOfViewDeg() / STEP_DEG));
    boolean full = view.fieldOfViewDeg() >= 360;
    List<Coordinate> ring = new ArrayList<>();
    double first = view.directionDeg() - view.fieldOfViewDeg() / 2;
    if (!full) {
      ring.add(view.at());
    }
    for (int i = 0; i <= (full ? steps - 1 : steps); i++) {
      ring.add(at(view.at(), first + i * view.fieldOfViewDeg() / steps, view.rangeM()));
    }
    ring.add(ring.getFirst());
    return SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
  }

  private static Coordinate at(Coordinate from, double directionDeg, double distanceM) {
    double angle = Math.toRadians(directionDeg);
    return new Coordinate(
        from.x + distanceM * Math.sin(angle), from.y + distanceM * Math.cos(angle));
  }

  private void hideBehind(Obstacle obstacle) {
    hidden.add(obstacle.footprint());
    hideBehind(obstacle.footprint().getExteriorRing().getCoordinates(), obstacle.heightM());
    for (int i = 0; i < obstacle.footprint().getNumInteriorRing(); i++) {
      hideBehind(obstacle.footprint().getInteriorRingN(i).getCoordinates(), obstacle.heightM());
    }
  }

  private void hideBehind(Coordinate[] ring, double heightM) {
    for (int i = 1; i < ring.length; i++) {
      hideBehind(ring[i - 1], ring[i], heightM, MOST_HALVINGS);
    }
  }

  private void hideBehind(Coordinate from, Coordinate to, double heightM, int halvings) {
    if (halvings > 0 && widthRad(from, to) > WIDEST_RAD) {
      var middle = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
      hideBehind(from, middle, heightM, halvings - 1);
      hideBehind(middle, to, heightM, halvings - 1);
      return;
    }
    Coordinate[] ring = {from, to, shadowEnd(to, heightM), shadowEnd(from, heightM), from};
    Polygon shadow = SHAPES.createPolygon(ring);
    if (shadow.getArea() > NOTHING_M2) {
      hidden.add(shadow);
    }
  }

  private double widthRad(Coordinate from, Coordinate to) {
    double ax = from.x - view.at().x;
    double ay = from.y - view.at().y;
    double bx = to.x - view.at().x;
    double by = to.y - view.at().y;
    return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
  }

  /** Where the line over the edge meets the ground; beyond the range where it never does. */
  private Coordinate shadowEnd(Coordinate edge, double heightM) {
    double distance = view.at().distance(edge);
    double beyond = 2 * view.rangeM() + distance;
    double end =
        heightM < view.heightM()
            ? Math.min(beyond, distance * view.heightM() / (view.heightM() - heightM))
            : beyond;
    double times = distance == 0 ? 1 : end / distance;
    return new Coordinate(
        view.at().x + times * (edge.x - view.at().x), view.at().y + times * (edge.y - view.at().y));
  }
}
