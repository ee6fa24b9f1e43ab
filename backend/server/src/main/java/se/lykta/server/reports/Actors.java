package se.lykta.server.reports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.Changed;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Organisations that act on reports. */
@Component
class Actors {
  private static final String LAYER = "actor";

  private final FeatureStore store;
  private final String municipality;

  /** Asked for with nearly every case; null: to be looked up. */
  private volatile Optional<UUID> known;

  Actors(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.municipality = settings.reports().municipality();
    store.onChange(this::forget);
  }

  private void forget(Changed changed) {
    if (changed.layers().containsKey(LAYER)) {
      known = null;
    }
  }

  /** The one that acts where nobody else does; empty where the register has none of that name. */
  Optional<UUID> municipality() {
    Optional<UUID> found = known;
    if (found == null) {
      found =
          store.list(Query.of(LAYER).where("name", municipality)).stream()
              .findFirst()
              .map(Feature::id);
      known = found;
    }
    return found;
  }

  String municipalityName() {
    return municipality;
  }

  Optional<Feature> find(UUID id) {
    return store.find(LAYER, id);
  }

  /** What it is called; empty where there is none of that id. */
  String name(UUID id) {
    return find(id).flatMap(actor -> actor.findText("name")).orElse("");
  }
}
