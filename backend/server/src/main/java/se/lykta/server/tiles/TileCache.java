package se.lykta.server.tiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.LightPoint;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.Changed;
import se.lykta.store.FeatureStore;

/** Keeps ready tiles until a change touches them; bounded by their size. */
@Component
class TileCache {
  private final Cache<TileKey, Tile> tiles;
  private final FeatureStore store;
  private final TileMaker maker;

  TileCache(FeatureStore store, TileMaker maker, LyktaSettings settings) {
    this.store = store;
    this.maker = maker;
    this.tiles =
        Caffeine.newBuilder()
            .maximumWeight(settings.tiles().cacheBytes())
            .weigher((TileKey key, Tile tile) -> tile.weight())
            .build();
    store.onChange(this::drop);
  }

  Tile get(TileKey key) {
    Tile known = tiles.getIfPresent(key);
    return known == null ? make(key) : known;
  }

  /**
   * A tile that was read before a change and kept after it would stay wrong: hence the look back.
   */
  private Tile make(TileKey key) {
    long before = generation(key.layer());
    Tile made = maker.make(key);
    tiles.put(key, made);
    if (generation(key.layer()) != before) {
      tiles.invalidate(key);
    }
    return made;
  }

  /** Of all that the layer's tiles are made of; grows with each change. */
  private long generation(String layer) {
    return layer.equals(LightPoint.LAYER.name())
        ? store.generation(layer) + LightSources.generation(store)
        : store.generation(layer);
  }

  private void drop(Changed changed) {
    changed.layers().forEach(this::drop);
    if (changed.layers().keySet().stream().anyMatch(LightSources::dependOn)) {
      tiles.asMap().keySet().removeIf(key -> key.layer().equals(LightPoint.LAYER.name()));
    }
  }

  private void drop(String layer, Changed.LayerChange change) {
    tiles
        .asMap()
        .keySet()
        .removeIf(key -> key.layer().equals(layer) && isTouched(key.address(), change));
  }

  private boolean isTouched(TileAddress address, Changed.LayerChange change) {
    Envelope tile = maker.storedBounds(address);
    return tile.intersects(change.bounds()) && isTouched(tile, change.parts());
  }

  private static boolean isTouched(Envelope tile, List<Envelope> parts) {
    return parts.isEmpty() || parts.stream().anyMatch(tile::intersects);
  }
}
