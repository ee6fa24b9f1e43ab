package se.lykta.server.reports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Organisations that act on reports. */
@Component
class Actors {
  private static final String LAYER = "actor";

  private final FeatureStore store;
  private final String municipality;

  Actors(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.municipality = settings.reports().municipality();
  }

  /** The one that acts where nobody else does; empty where the register has none of that name. */
  Optional<UUID> municipality() {
    return store.list(Query.of(LAYER).where("name", municipality)).stream()
        .findFirst()
        .map(Feature::id);
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
