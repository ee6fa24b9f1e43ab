package se.lykta.server.print;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.quadtree.Quadtree;

/** Where letters stand already. */
final class Taken {
  private static final GeometryFactory PAPER = new GeometryFactory();

  private final Envelope map;
  private final Quadtree taken = new Quadtree();

  Taken(Box map) {
    this.map = new Envelope(map.x(), map.right(), map.y(), map.top());
  }

  /**
   * Takes the place of a text.
   *
   * @return false where it would lie on another one, or leave the map
   */
  boolean claim(Text text, double width) {
    Polygon place = place(text, width);
    Envelope around = place.getEnvelopeInternal();
    if (!map.covers(around) || !isFree(place)) {
      return false;
    }
    taken.insert(around, place);
    return true;
  }

  private boolean isFree(Polygon place) {
    List<?> near = taken.query(place.getEnvelopeInternal());
    return near.stream().noneMatch(other -> place.intersects((Polygon) other));
  }

  private static Polygon place(Text text, double width) {
    double turn = Math.toRadians(text.angleDeg());
    double alongX = Math.cos(turn) * width;
    double alongY = Math.sin(turn) * width;
    double upX = -Math.sin(turn) * text.sizeMm();
    double upY = Math.cos(turn) * text.sizeMm();
    var first = new Coordinate(text.x(), text.y());
    return PAPER.createPolygon(
        new Coordinate[] {
          first,
          new Coordinate(text.x() + alongX, text.y() + alongY),
          new Coordinate(text.x() + alongX + upX, text.y() + alongY + upY),
          new Coordinate(text.x() + upX, text.y() + upY),
          first
        });
  }
}
