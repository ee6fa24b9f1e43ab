package se.lykta.server.print;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Draws shapes on the ground, and symbols, with their looks. */
final class Drawing {
  private static final double CASING_MM = 0.18;

  private final Pen pen;
  private final Ground ground;

  Drawing(Pen pen, Ground ground) {
    this.pen = pen;
    this.ground = ground;
  }

  Pen pen() {
    return pen;
  }

  Ground ground() {
    return ground;
  }

  /**
   * @param surface stored CRS, cut to the map
   */
  void area(Geometry surface, Look.Area look) {
    if (surface.isEmpty()) {
      return;
    }
    if (look.opacity() > 0) {
      traceRings(surface);
      pen.fill(look.fill(), look.opacity());
    }
    traceRings(surface);
    pen.stroke(look.line(), look.widthMm(), look.dash());
  }

  private void traceRings(Geometry surface) {
    for (int i = 0; i < surface.getNumGeometries(); i++) {
      if (surface.getGeometryN(i) instanceof Polygon polygon) {
        traceRings(polygon);
      }
    }
  }

  private void traceRings(Polygon polygon) {
    trace(polygon.getExteriorRing());
    pen.closePath();
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      trace(polygon.getInteriorRingN(hole));
      pen.closePath();
    }
  }

  private void trace(LineString line) {
    Coordinate[] corners = line.getCoordinates();
    for (int i = 0; i < corners.length; i++) {
      double x = ground.x(corners[i].x);
      double y = ground.y(corners[i].y);
      if (i == 0) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
    }
  }

  /** What frames a street; all casings come before all surfaces, so that crossings open. */
  void casing(Geometry way, double widthMm) {
    traceLines(way);
    pen.stroke(Ink.STREET_LINE, widthMm + 2 * CASING_MM, Dash.NONE);
  }

  void surface(Geometry way, Look.Way look, double widthMm) {
    traceLines(way);
    pen.stroke(look.surface(), widthMm, look.dash());
  }

  private void traceLines(Geometry way) {
    for (int i = 0; i < way.getNumGeometries(); i++) {
      if (way.getGeometryN(i) instanceof LineString line) {
        trace(line);
      }
    }
  }
}
