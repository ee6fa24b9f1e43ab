package se.lykta.server.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import se.lykta.layers.Catalogue;

/** What the features are called that references point to. */
final class ReferenceTitles {
  private final BiFunction<String, Set<String>, Columns> columns;
  private final Map<String, Titles> known = new ConcurrentHashMap<>();

  ReferenceTitles(BiFunction<String, Set<String>, Columns> columns) {
    this.columns = columns;
  }

  private record Titles(Columns of, Map<String, String> byId) {}

  /** By id as text; without those that have no name. */
  Map<String, String> of(String layer) {
    return known.compute(layer, this::current).byId();
  }

  private Titles current(String layer, Titles before) {
    String label = Catalogue.getLayer(layer).labelField();
    var now = columns.apply(layer, Set.of(label));
    return before != null && before.of() == now ? before : titles(now, now.get(label));
  }

  private static Titles titles(Columns columns, Column label) {
    Map<String, String> byId = new HashMap<>();
    for (int row = 0; row < columns.rows(); row++) {
      int rank = label.ranks()[row];
      if (rank < label.values().length) {
        byId.put(columns.ids()[row].toString(), label.values()[rank]);
      }
    }
    return new Titles(columns, byId);
  }
}
