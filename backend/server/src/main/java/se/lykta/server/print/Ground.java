package se.lykta.server.print;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The part of the ground that the map shows, and the way from its metres (EPSG:3007) to millimetres
 * of paper. Grid north is up.
 *
 * @param middle of the map, stored CRS
 * @param scale metres on the ground for each metre of paper
 */
record Ground(Box map, Coordinate middle, int scale) {
  private static final double MM_PER_M = 1000;

  /** What lies this far outside may still reach in with its line or its symbol. */
  private static final double SPARE_MM = 6;

  double mmPerM() {
    return MM_PER_M / scale;
  }

  double x(double east) {
    return map.middleX() + (east - middle.x) * mmPerM();
  }

  double y(double north) {
    return map.middleY() + (north - middle.y) * mmPerM();
  }

  /** What is to be read: the map and a little around it. */
  Envelope around() {
    var seen = new Envelope(middle);
    seen.expandBy(
        (map.width() / 2 + SPARE_MM) / mmPerM(), (map.height() / 2 + SPARE_MM) / mmPerM());
    return seen;
  }

  /** What of it may be seen, so that a coast does not go into the file as a whole. */
  Geometry cut(Geometry geometry) {
    Envelope around = around();
    if (around.covers(geometry.getEnvelopeInternal())) {
      return geometry;
    }
    var frame = new GeometryFactory().toGeometry(around);
    return OverlayNGRobust.overlay(geometry, frame, OverlayNG.INTERSECTION);
  }
}
