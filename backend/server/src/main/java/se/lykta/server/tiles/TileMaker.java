package se.lykta.server.tiles;

import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Field;
import se.lykta.layers.LightPoint;
import se.lykta.layers.WorkingArea;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Overlay;
import se.lykta.store.Query;
import se.lykta.store.View;

/** Makes tiles from the store. */
@Component
class TileMaker {
  private final FeatureStore store;
  private final LightSources lightSources;
  private volatile Envelope domain;

  TileMaker(FeatureStore store, LightSources lightSources) {
    this.store = store;
    this.lightSources = lightSources;
  }

  Tile make(TileKey key) {
    var layer = Catalogue.getLayer(key.layer());
    var bounds = storedBounds(key.address());
    if (bounds.isNull() || !layer.hasGeometry()) {
      return Tile.of(new byte[0]);
    }
    var fields = StyleFields.of(layer);
    var encoder = new TileEncoder(layer.name(), fields, lightSources(key), key.address());
    new View(store, key.overlay())
        .readRows(query(key, bounds), fields.stream().map(Field::name).toList(), encoder);
    return Tile.of(encoder.finish());
  }

  private Map<String, String> lightSources(TileKey key) {
    return key.layer().equals(LightPoint.LAYER.name())
        ? lightSources.byLightPoint(key.visible(), key.overlay())
        : Map.of();
  }

  /** None where the layer's tiles look as they do without it. */
  static Overlay shownIn(String layer, Overlay overlay) {
    boolean lamps = layer.equals(LightPoint.LAYER.name()) && LightSources.dependOn(overlay);
    return lamps || !overlay.of(layer).isEmpty() ? overlay : Overlay.NONE;
  }

  private static Query query(TileKey key, Envelope bounds) {
    return Query.of(key.layer())
        .inBox(bounds)
        .visibleTo(key.visible())
        .during(Query.Period.day(key.asOf()));
  }

  /** Around a tile and its buffer; stored CRS. */
  Envelope storedBounds(TileAddress address) {
    return address.storedBounds(domain());
  }

  /** Where features may lie, in web mercator metres; not asked before the first tile is. */
  private Envelope domain() {
    if (domain == null) {
      domain = inWebMercator(WorkingArea.DEFAULT.envelope());
    }
    return domain;
  }

  private static Envelope inWebMercator(Envelope stored) {
    double[] corners = {
      stored.getMinX(), stored.getMinY(), stored.getMaxX(), stored.getMinY(),
      stored.getMaxX(), stored.getMaxY(), stored.getMinX(), stored.getMaxY()
    };
    Crs.of("EPSG:3857").fromStored(corners);
    var box = new Envelope();
    for (int i = 0; i < corners.length; i += 2) {
      box.expandToInclude(corners[i], corners[i + 1]);
    }
    return box;
  }
}
