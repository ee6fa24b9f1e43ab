package se.lykta.exchange.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** The features of one layer that a request asks for, read one after the other. */
final class Selection {
  private static final int AT_ONCE = 500;

  private final FeatureStore store;
  private final ExportRequest request;
  private final Layer layer;

  Selection(FeatureStore store, ExportRequest request, String layer) {
    this.store = store;
    this.request = request;
    this.layer = Catalogue.getLayer(layer);
  }

  Layer layer() {
    return layer;
  }

  /** What is written of each feature, in this order. */
  List<Field> fields() {
    return request
        .fields()
        .map(names -> names.stream().map(layer::getField).toList())
        .orElse(layer.fields());
  }

  void read(Consumer<Feature> each) {
    request.ids().ifPresentOrElse(ids -> read(ids, each), () -> store.read(query(), each));
  }

  /** Some hundreds at a time, so that any number fits into memory. */
  private void read(List<UUID> ids, Consumer<Feature> each) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
      Map<UUID, Feature> found = new HashMap<>();
      store.read(
          query().among("id", Set.copyOf(some)), feature -> found.put(feature.id(), feature));
      some.stream().map(found::get).filter(Objects::nonNull).forEach(each);
    }
  }

  /** Whether anything of it is made up, which every file must say. */
  boolean isIllustrative() {
    return store.count(query().where(Common.PROVENANCE, "illustrative")) > 0;
  }

  private Query query() {
    Query query = Query.of(layer.name()).visibleTo(request.visible());
    if (layer.hasGeometry() && request.box().isPresent()) {
      query = query.inBox(request.box().get());
    }
    return request.asOf().map(Query.Period::day).map(query::during).orElse(query);
  }
}
