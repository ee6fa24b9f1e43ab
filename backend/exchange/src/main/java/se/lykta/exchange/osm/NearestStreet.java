package se.lykta.exchange.osm;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the street that a lamp stands beside. Stored CRS, metres. */
final class NearestStreet {
  /** Farther away a lamp lights something else. */
  static final double REACH_M = 25;

  private final STRtree tree = new STRtree();

  private record Piece(LineString line, String function) {}

  /**
   * @param function the street's
   * @param at the street's point nearest to the lamp
   */
  record Found(String function, Coordinate at, double distanceM) {}

  void add(LineString line, String function) {
    tree.insert(line.getEnvelopeInternal(), new Piece(line, function));
  }

  Optional<Found> find(Point lamp) {
    var box = new Envelope(lamp.getCoordinate());
    box.expandBy(REACH_M);
    Found best = null;
    for (Object piece : tree.query(box)) {
      Found found = measure((Piece) piece, lamp.getCoordinate());
      if (best == null || found.distanceM() < best.distanceM()) {
        best = found;
      }
    }
    return Optional.ofNullable(best).filter(found -> found.distanceM() <= REACH_M);
  }

  private static Found measure(Piece piece, Coordinate lamp) {
    Coordinate[] points = piece.line().getCoordinates();
    Coordinate best = points[0];
    for (int i = 1; i < points.length; i++) {
      Coordinate at = new LineSegment(points[i - 1], points[i]).closestPoint(lamp);
      if (at.distance(lamp) < best.distance(lamp)) {
        best = at;
      }
    }
    return new Found(piece.function(), best, best.distance(lamp));
  }
}
