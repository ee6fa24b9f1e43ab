package se.lykta.server.situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lykta.layers.Common;
import se.lykta.layers.Visibility;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** What places and actors are called, read once for a compilation. */
final class Names {
  private final Map<UUID, String> names = new HashMap<>();
  private final Set<UUID> forEverybody = new HashSet<>();

  Names(FeatureStore store) {
    read(store, "place");
    read(store, "actor");
  }

  private void read(FeatureStore store, String layer) {
    store.readRows(
        Query.of(layer),
        List.of("name", Common.VISIBILITY),
        row -> {
          names.put(row.id(), row.text(0));
          if (Visibility.PUBLIC.value().equals(row.text(1))) {
            forEverybody.add(row.id());
          }
        });
  }

  /** Null where there is no id, or nothing of it. */
  String of(UUID id) {
    return id == null ? null : names.get(id);
  }

  /** Null too where not everybody may know of it. */
  String ofPublic(UUID id) {
    return isPublic(id) ? of(id) : null;
  }

  /** Whether everybody may know of it. */
  boolean isPublic(UUID id) {
    return forEverybody.contains(id);
  }
}
