package se.lykta.server.lighting.stock;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.DistanceOp;
import se.lykta.engine.scene.Building;

/**
 * Walls as the register has them: a lamp on a wall is often drawn a little inside the house, where
 * it would light nothing.
 */
record Facades(Nearby<Building> buildings) {
  /** Deeper than this inside is no wall lamp but a mistake; such a lamp stays where it is. */
  private static final double DEEPEST_M = 1.5;

  private static final double BEFORE_WALL_M = 0.05;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /**
   * @return the same place, unless it is just inside a building and below its roof
   */
  Coordinate outOfWall(Coordinate place, double heightM) {
    for (Building building : buildings.in(new Envelope(place))) {
      if (building.heightM() > heightM && contains(building, place)) {
        return outOf(building, place);
      }
    }
    return place;
  }

  private static boolean contains(Building building, Coordinate place) {
    return SimplePointInAreaLocator.locate(place, building.footprint()) == Location.INTERIOR;
  }

  private static Coordinate outOf(Building building, Coordinate place) {
    Geometry walls = building.footprint().getBoundary();
    Coordinate wall = new DistanceOp(walls, GEOMETRY.createPoint(place)).nearestPoints()[0];
    double depth = wall.distance(place);
    if (depth == 0 || depth > DEEPEST_M) {
      return place;
    }
    double further = (depth + BEFORE_WALL_M) / depth;
    var outside =
        new Coordinate(
            place.x + (wall.x - place.x) * further, place.y + (wall.y - place.y) * further);
    return contains(building, outside) ? place : outside;
  }
}
