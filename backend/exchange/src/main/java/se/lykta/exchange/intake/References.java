package se.lykta.exchange.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.store.FeatureStore;

/** Follows references: each must lead to a feature of the store or of the same import. */
final class References {
  private final FeatureStore store;
  private final IdSet found;
  private final Set<UUID> forgotten = new HashSet<>();

  /**
   * @param found ids of the import
   */
  References(FeatureStore store, IdSet found) {
    this.store = store;
    this.found = found;
  }

  /** The id is no longer part of the import. */
  void forget(UUID id) {
    forgotten.add(id);
  }

  Optional<ImportIssue> findDangling(StagedFeature staged) {
    Feature feature = staged.feature();
    return Catalogue.getLayer(feature.layer()).fields().stream()
        .filter(field -> isDangling(field, feature))
        .findFirst()
        .map(field -> issue(field, staged));
  }

  private boolean isDangling(Field field, Feature feature) {
    return field.kind() instanceof Kind.Reference to
        && feature.values().get(field.name()) instanceof UUID target
        && !exists(to.layer(), target);
  }

  private boolean exists(String layer, UUID target) {
    return found.contains(target) && !forgotten.contains(target)
        || store.find(layer, target).isPresent();
  }

  private static ImportIssue issue(Field field, StagedFeature staged) {
    var target = staged.feature().values().get(field.name());
    String layer = ((Kind.Reference) field.kind()).layer();
    var message =
        Title.of(
            field.title().sv() + " är " + target + "; väntat ett objekt i lagret " + layer,
            field.title().en() + " is " + target + "; expected a feature of " + layer);
    return staged
        .origin()
        .error("dangling-reference", staged.feature().layer(), field.name(), message);
  }
}
