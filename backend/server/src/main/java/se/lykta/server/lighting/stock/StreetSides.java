package se.lykta.server.lighting.stock;

import java.util.Comparator;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Where a lamp looks whose register does not say it: to the nearest street. */
record StreetSides(Nearby<Geometry> streets) {
  private static final double FARTHEST_M = 30;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** Degrees clockwise from grid north; 0 where no street is near. */
  double azimuthDeg(Coordinate lamp) {
    Point here = GEOMETRY.createPoint(lamp);
    var box = new Envelope(lamp);
    box.expandBy(FARTHEST_M);
    Optional<Geometry> nearest =
        streets.in(box).stream().min(Comparator.comparingDouble(here::distance));
    return nearest.map(street -> towards(street, here)).orElse(0.0);
  }

  private static double towards(Geometry street, Point lamp) {
    Coordinate there = new DistanceOp(street, lamp).nearestPoints()[0];
    double degrees = Math.toDegrees(Math.atan2(there.x - lamp.getX(), there.y - lamp.getY()));
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
