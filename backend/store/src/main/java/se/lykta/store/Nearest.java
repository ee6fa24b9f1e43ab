package se.lykta.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;

/** Finds the features next to a point by looking into boxes that grow around it. */
final class Nearest {
  private static final double FIRST_RADIUS_M = 50;
  private static final double GROWTH = 4;

  /** Beyond any two features. */
  private static final double FARTHEST_M = 4_000_000;

  private final Reader reader;
  private final Selection nothingMore;
  private final Point from;

  Nearest(Reader reader, String layer, Point from) {
    this.reader = reader;
    this.nothingMore = Selection.of(LayerTable.of(layer), List.of());
    this.from = from;
  }

  private record Found(UUID id, double distanceM) {}

  /**
   * @param withinM none farther away
   */
  List<Feature> list(int atMost, double withinM) {
    double limit = Math.min(withinM, FARTHEST_M);
    double radius = Math.min(FIRST_RADIUS_M, limit);
    List<Found> found = within(radius, atMost);
    while (found.size() < atMost && radius < limit) {
      radius = Math.min(radius * GROWTH, limit);
      found = within(radius, atMost);
    }
    String layer = nothingMore.table().layer().name();
    return found.stream().flatMap(f -> reader.find(layer, f.id).stream()).toList();
  }

  private List<Found> within(double radius, int atMost) {
    var best = new PriorityQueue<>(Comparator.comparingDouble(Found::distanceM).reversed());
    var box = new Envelope(from.getCoordinate());
    box.expandBy(radius);
    var query = Query.of(nothingMore.table().layer().name()).inBox(box);
    reader.rows(query, nothingMore, row -> keep(best, row, radius, atMost));
    var sorted = new ArrayList<>(best);
    sorted.sort(Comparator.comparingDouble(Found::distanceM));
    return sorted;
  }

  private void keep(PriorityQueue<Found> best, Row row, double radius, int atMost) {
    double distance = distance(row);
    if (distance <= radius) {
      best.add(new Found(row.id(), distance));
    }
    if (best.size() > atMost) {
      best.poll();
    }
  }

  private double distance(Row row) {
    double x = row.x();
    return Double.isNaN(x)
        ? row.geometry().distance(from)
        : Math.hypot(x - from.getX(), row.y() - from.getY());
  }
}
