package se.lykta.server.tiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import se.lykta.layers.Luminaire;
import se.lykta.layers.LuminaireType;
import se.lykta.layers.Visibility;
import se.lykta.store.Changed;
import se.lykta.store.FeatureStore;
import se.lykta.store.Overlay;
import se.lykta.store.Query;
import se.lykta.store.View;

/**
 * The light source (led, hps …) of a light point, by which its symbol is coloured: that of the type
 * of its first luminaire. Read as a whole and kept until a luminaire or a type changes.
 */
@Component
public class LightSources {
  private static final String LUMINAIRE = Luminaire.LAYER.name();
  private static final String TYPE = LuminaireType.LAYER.name();

  /** What was read, and before which change of the two layers. */
  private record Known(long changes, Map<String, String> byLightPoint) {}

  private final FeatureStore store;
  private final AtomicLong changes = new AtomicLong();
  private final Map<Set<Visibility>, Known> known = new ConcurrentHashMap<>();

  /** As long as somebody holds the overlay. */
  private final Cache<Overlay, Map<Set<Visibility>, Known>> inScenarios =
      Caffeine.newBuilder().weakKeys().build();

  LightSources(FeatureStore store) {
    this.store = store;
    store.onChange(
        changed -> {
          if (dependOn(changed)) {
            changes.incrementAndGet();
          }
        });
  }

  /** Whether light sources may have changed. */
  static boolean dependOn(Changed changed) {
    return changed.layers().containsKey(LUMINAIRE) || changed.layers().containsKey(TYPE);
  }

  static boolean dependOn(Overlay overlay) {
    return !overlay.of(LUMINAIRE).isEmpty() || !overlay.of(TYPE).isEmpty();
  }

  /**
   * As a scenario has them.
   *
   * @return by the id of the light point
   */
  Map<String, String> byLightPoint(Set<Visibility> visible, Overlay overlay) {
    if (!dependOn(overlay)) {
      return byLightPoint(visible);
    }
    Map<Set<Visibility>, Known> here = inScenarios.get(overlay, key -> new ConcurrentHashMap<>());
    return renewed(here, new View(store, overlay), visible).byLightPoint();
  }

  /**
   * @return by the id of the light point
   */
  public Map<String, String> byLightPoint(Set<Visibility> visible) {
    Known last = known.get(visible);
    Known current = isCurrent(last) ? last : renewed(known, new View(store, Overlay.NONE), visible);
    return current.byLightPoint();
  }

  /** Read by one, however many ask. */
  private Known renewed(Map<Set<Visibility>, Known> kept, View view, Set<Visibility> visible) {
    return kept.compute(
        visible,
        (key, last) -> isCurrent(last) ? last : new Known(changes.get(), read(view, visible)));
  }

  private boolean isCurrent(Known last) {
    return last != null && last.changes() == changes.get();
  }

  private static Map<String, String> read(View view, Set<Visibility> visible) {
    Map<String, String> byType = new HashMap<>();
    view.readRows(
        Query.of(TYPE).visibleTo(visible),
        List.of("light_source"),
        row -> byType.put(row.idText(), row.text(0)));
    Map<String, String> byLightPoint = new HashMap<>();
    view.readRows(
        Query.of(LUMINAIRE).visibleTo(visible),
        List.of("light_point", "type"),
        row -> byLightPoint.putIfAbsent(row.text(0), byType.get(row.text(1))));
    return byLightPoint;
  }
}
