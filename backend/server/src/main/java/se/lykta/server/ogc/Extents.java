package se.lykta.server.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.server.geojson.Shape;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/** How far the features of a layer reach; measured when asked for after a change. */
@Component
class Extents {
  private final FeatureStore store;
  private final Map<Key, Measured> known = new ConcurrentHashMap<>();

  Extents(FeatureStore store) {
    this.store = store;
  }

  private record Key(String layer, Set<Visibility> visible) {}

  private record Measured(long generation, Envelope box) {}

  /**
   * @return west, south, east, north in degrees; empty where there is nothing to measure
   */
  Optional<List<Double>> find(Layer layer, Set<Visibility> visible) {
    var box = layer.hasGeometry() ? box(new Key(layer.name(), visible)) : new Envelope();
    return box.isNull() ? Optional.empty() : Optional.of(inDegrees(box));
  }

  private Envelope box(Key key) {
    long generation = store.generation(key.layer());
    Measured last = known.get(key);
    if (last == null || last.generation() != generation) {
      last = new Measured(generation, measure(key));
      known.put(key, last);
    }
    return last.box();
  }

  private Envelope measure(Key key) {
    var box = new Envelope();
    var shape = new Shape();
    var query = Query.of(key.layer()).visibleTo(key.visible());
    store.readRows(query, List.of(), row -> include(row, shape, box));
    return box;
  }

  private static void include(Row row, Shape shape, Envelope box) {
    double x = row.x();
    if (!Double.isNaN(x)) {
      box.expandToInclude(x, row.y());
      return;
    }
    byte[] wkb = row.wkb();
    if (wkb != null) {
      shape.wkb(wkb);
      for (int i = 0; i < 2 * shape.points(); i += 2) {
        box.expandToInclude(shape.xy()[i], shape.xy()[i + 1]);
      }
    }
  }

  /** Corner by corner: the stored grid is turned by half a degree here. */
  private static List<Double> inDegrees(Envelope box) {
    double[] corners = {
      box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY(),
      box.getMaxX(), box.getMaxY(), box.getMinX(), box.getMaxY()
    };
    Systems.CRS84.fromStored(corners);
    var degrees = new Envelope();
    for (int i = 0; i < corners.length; i += 2) {
      degrees.expandToInclude(corners[i], corners[i + 1]);
    }
    return List.of(degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY());
  }
}
