package se.lykta.server.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** What places and actors are called, read once for a compilation. */
final class Names {
  private final Map<UUID, String> names = new HashMap<>();

  Names(FeatureStore store) {
    read(store, "place");
    read(store, "actor");
  }

  private void read(FeatureStore store, String layer) {
    var name = List.of("name");
    store.readRows(Query.of(layer), name, row -> names.put(row.id(), row.text(0)));
  }

  /** Null where there is no id, or nothing of it. */
  String of(UUID id) {
    return id == null ? null : names.get(id);
  }
}
