package se.lykta.server.tiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
  private final TileMaker maker;
  private final AtomicLong drops = new AtomicLong();

  TileCache(FeatureStore store, TileMaker maker, LyktaSettings settings) {
    this.maker = maker;
    this.tiles =
        Caffeine.newBuilder()
            .maximumWeight(settings.tiles().cacheBytes())
            .weigher((TileKey key, Tile tile) -> tile.weight())
            .build();
    store.onChange(this::drop);
    store.scenarios().onChange(told -> dropScenarios());
  }

  Tile get(TileKey key) {
    Tile known = tiles.getIfPresent(key);
    return known == null ? make(key) : known;
  }

  /**
   * A tile that was read before a change and kept after it would stay wrong: hence the look back.
   */
  private Tile make(TileKey key) {
    long before = drops.get();
    Tile made = maker.make(key);
    tiles.put(key, made);
    if (drops.get() != before) {
      tiles.invalidate(key);
    }
    return made;
  }

  private void drop(Changed changed) {
    drops.incrementAndGet();
    dropScenarios();
    changed.layers().forEach(this::drop);
    if (LightSources.dependOn(changed)) {
      tiles.asMap().keySet().removeIf(key -> key.layer().equals(LightPoint.LAYER.name()));
    }
  }

  /** Each change of a scenario makes another overlay, under which nothing is known yet. */
  private void dropScenarios() {
    tiles.asMap().keySet().removeIf(key -> !key.overlay().isEmpty());
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
