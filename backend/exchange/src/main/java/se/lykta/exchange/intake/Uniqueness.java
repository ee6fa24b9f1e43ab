package se.lykta.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.layers.Rule;
import se.lykta.layers.Title;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Finds values that a layer wants once only: twice in the import, or there already. */
final class Uniqueness {
  private final FeatureStore store;
  private final Comparison comparison;
  private final IdSet seen = new IdSet();

  Uniqueness(FeatureStore store, Comparison comparison) {
    this.store = store;
    this.comparison = comparison;
  }

  /** The issue, where there is one; otherwise the candidate's values count as taken. */
  Optional<ImportIssue> check(Feature candidate, Origin origin) {
    Layer layer = Catalogue.getLayer(candidate.layer());
    var keys = new ArrayList<UUID>();
    for (Rule rule : layer.rules()) {
      if (rule instanceof Rule.Unique unique && candidate.find(unique.field()).isPresent()) {
        UUID key = key(candidate, unique);
        if (seen.contains(key) || isTaken(candidate, unique)) {
          return Optional.of(issue(layer, unique, candidate, origin));
        }
        keys.add(key);
      }
    }
    keys.forEach(seen::add);
    return Optional.empty();
  }

  private static UUID key(Feature candidate, Rule.Unique unique) {
    var names = new ArrayList<>(List.of(candidate.layer(), unique.field()));
    names.add(String.valueOf(candidate.values().get(unique.field())));
    unique.scope().forEach(field -> names.add(String.valueOf(candidate.values().get(field))));
    return StableId.of(names.toArray(String[]::new));
  }

  private boolean isTaken(Feature candidate, Rule.Unique unique) {
    if (!comparison.wasEverUsed(candidate.layer())) {
      return false;
    }
    Object value = candidate.values().get(unique.field());
    return store.list(Query.of(candidate.layer()).where(unique.field(), value)).stream()
        .filter(other -> !other.id().equals(candidate.id()))
        .anyMatch(other -> key(other, unique).equals(key(candidate, unique)));
  }

  private static ImportIssue issue(
      Layer layer, Rule.Unique unique, Feature candidate, Origin origin) {
    Field field = layer.getField(unique.field());
    Object value = candidate.values().get(unique.field());
    var message =
        Title.of(
            field.title().sv() + " ”" + value + "” finns redan; väntat en egen",
            field.title().en() + " \"" + value + "\" exists already; expected one of its own");
    return origin.error("not-unique", layer.name(), unique.field(), message);
  }
}
