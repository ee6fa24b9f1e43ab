package se.lykta.server.features;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lykta.layers.LightPoint;
import se.lykta.layers.LightingCabinet;
import se.lykta.layers.Place;
import se.lykta.layers.Street;
import se.lykta.store.FeatureStore;

/** What can be searched, in the order in which equally good hits are shown. */
@Component
class SearchIndexes {
  private final List<SearchIndex> indexes;

  SearchIndexes(FeatureStore store) {
    indexes =
        List.of(
            new SearchIndex(store, Place.LAYER, "kind", "aliases"),
            new SearchIndex(store, Street.LAYER, "function", null),
            new SearchIndex(store, LightingCabinet.LAYER, null, null),
            new SearchIndex(store, LightPoint.LAYER, "status", null));
  }

  List<SearchIndex> list() {
    return indexes;
  }
}
