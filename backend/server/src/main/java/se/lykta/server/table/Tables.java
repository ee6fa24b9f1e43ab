package se.lykta.server.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.store.FeatureStore;

/** Which rows a table has, in which order. Safe for threads. */
@Component
public class Tables {
  private final FeatureStore store;
  private final Map<String, LayerColumns> layers = new ConcurrentHashMap<>();
  private final ReferenceTitles titles;

  Tables(FeatureStore store) {
    this.store = store;
    this.titles = new ReferenceTitles(this::columns);
  }

  public List<UUID> list(TableQuery query) {
    return List.of(ids(query));
  }

  UUID[] ids(TableQuery query) {
    var columns = columns(query.layer().name(), query.fields());
    return new TableOrder(store, query, columns).ids();
  }

  private Columns columns(String layer, Set<String> fields) {
    return layers
        .computeIfAbsent(
            layer, name -> new LayerColumns(store, Catalogue.getLayer(name), titles::of))
        .with(fields);
  }
}
