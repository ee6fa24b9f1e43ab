package se.lykta.server.table;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.store.FeatureStore;

/** The columns of one layer that somebody has asked for, as long as the layer stays as it is. */
final class LayerColumns {
  private final FeatureStore store;
  private final Layer layer;
  private final Function<String, Map<String, String>> titles;
  private SoftReference<Columns> kept = new SoftReference<>(Columns.NONE);

  LayerColumns(FeatureStore store, Layer layer, Function<String, Map<String, String>> titles) {
    this.store = store;
    this.layer = layer;
    this.titles = titles;
  }

  /** With these fields at least; one reads, the others wait for it. */
  synchronized Columns with(Set<String> fields) {
    long generation = generation();
    Columns known = kept.get();
    Columns now = known != null && known.generation() == generation ? known : Columns.NONE;
    var missing = new HashSet<>(fields);
    missing.removeAll(now.byField().keySet());
    if (missing.isEmpty()) {
      return now;
    }
    Columns read = ColumnReader.read(store, layer, generation, missing, titles);
    if (generation() != generation) {
      return ColumnReader.read(store, layer, -1, fields, titles);
    }
    Columns all = joined(now, read);
    kept = new SoftReference<>(all);
    return all;
  }

  private static Columns joined(Columns before, Columns read) {
    Map<String, Column> all = new HashMap<>(before.byField());
    all.putAll(read.byField());
    return new Columns(read.generation(), read.positions(), read.ids(), Map.copyOf(all));
  }

  /** Of the layer and of those whose titles its references are sorted by. */
  private long generation() {
    long others =
        layer.fields().stream()
            .map(field -> field.kind() instanceof Kind.Reference to ? to.layer() : null)
            .filter(name -> name != null)
            .distinct()
            .mapToLong(store::generation)
            .sum();
    return store.generation(layer.name()) + others;
  }
}
