package se.lykta.server.plans;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.server.accounts.Reader;
import se.lykta.store.FeatureStore;

/** What other features are called that a feature refers to. */
@Component
class Names {
  private final FeatureStore store;

  Names(FeatureStore store) {
    this.store = store;
  }

  /** Null where the field is empty, or the reader may not see what it refers to. */
  PlanWriter.Named of(Feature feature, String field, Reader reader) {
    var kind = (Kind.Reference) Catalogue.getLayer(feature.layer()).getField(field).kind();
    return feature
        .find(field)
        .flatMap(id -> store.find(kind.layer(), (UUID) id))
        .filter(reader::sees)
        .map(other -> new PlanWriter.Named(other.id(), PlanWriter.text(other, "name")))
        .orElse(null);
  }
}
