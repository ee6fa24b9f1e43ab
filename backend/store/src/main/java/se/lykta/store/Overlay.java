package se.lykta.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Feature;

/**
 * Features that are instead of the register's: a scenario's, or those of an earlier moment.
 * Immutable; a change of the scenario or of the register makes another one.
 */
public final class Overlay {
  /** The register as it is. */
  public static final Overlay NONE = new Overlay(Map.of());

  private final Map<String, Map<UUID, Optional<Feature>>> features;

  Overlay(Map<String, Map<UUID, Optional<Feature>>> features) {
    this.features = features;
  }

  static Overlay of(Drafts drafts) {
    Map<String, Map<UUID, Optional<Feature>>> features = new HashMap<>();
    drafts
        .changed()
        .forEach(
            draft ->
                features
                    .computeIfAbsent(draft.table().layer().name(), layer -> new HashMap<>())
                    .put(draft.id(), Optional.ofNullable(draft.now())));
    return new Overlay(features);
  }

  /** By id; empty for those that it takes away. */
  public Map<UUID, Optional<Feature>> of(String layer) {
    return features.getOrDefault(layer, Map.of());
  }

  public boolean isEmpty() {
    return features.isEmpty();
  }
}
