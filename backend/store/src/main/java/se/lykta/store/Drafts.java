package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.lykta.layers.Stamp;

/** All features that a change set names, read once and, where it is to be kept, locked. */
final class Drafts {
  private final Map<String, Map<UUID, Draft>> byLayer = new LinkedHashMap<>();

  /**
   * Reads in the order of layers and ids, so that two change sets over the same features wait for
   * each other instead of blocking each other for good.
   *
   * @param lock whether nobody else may change them before this transaction ends
   */
  static Drafts load(
      Connection connection, Dialect dialect, Map<String, Set<UUID>> ids, Stamp stamp, boolean lock)
      throws SQLException {
    var drafts = new Drafts();
    for (var entry : new TreeMap<>(ids).entrySet()) {
      var table = LayerTable.of(entry.getKey());
      drafts.add(
          table, entry.getValue(), load(connection, dialect, table, entry.getValue(), lock), stamp);
    }
    return drafts;
  }

  /** The features named by edits, by layer. */
  static Map<String, Set<UUID>> idsOf(List<Edit> edits) {
    var ids = new HashMap<String, Set<UUID>>();
    edits.forEach(
        edit -> ids.computeIfAbsent(edit.layer(), l -> new TreeSet<>(Ids.ORDER)).add(edit.id()));
    return ids;
  }

  private void add(LayerTable table, Set<UUID> ids, Map<UUID, Draft.Stored> stored, Stamp stamp) {
    var drafts = new TreeMap<UUID, Draft>(Ids.ORDER);
    ids.forEach(
        id ->
            drafts.put(
                id, new Draft(table, id, stored.getOrDefault(id, Draft.Stored.NEVER), stamp)));
    byLayer.put(table.layer().name(), drafts);
  }

  private static Map<UUID, Draft.Stored> load(
      Connection connection, Dialect dialect, LayerTable table, Set<UUID> ids, boolean lock)
      throws SQLException {
    var stored = new HashMap<UUID, Draft.Stored>();
    var selection = Selection.all(table);
    String sql =
        selection.sql(dialect)
            + " WHERE t.id IN (IDS) ORDER BY t.id"
            + (lock ? dialect.rowLock() : "");
    new IdList(connection, dialect)
        .query(
            sql,
            ids,
            rows -> {
              var feature = dialect.row(rows, selection).feature();
              stored.put(feature.id(), Draft.Stored.of(feature));
            });
    var missing = new TreeSet<>(Ids.ORDER);
    missing.addAll(ids);
    missing.removeAll(stored.keySet());
    stored.putAll(new History(connection, dialect).ofRemoved(table.layer().name(), missing));
    return stored;
  }

  /** The draft of a feature that was loaded. */
  Draft get(String layer, UUID id) {
    return byLayer.get(layer).get(id);
  }

  Optional<Draft> find(String layer, UUID id) {
    return Optional.ofNullable(byLayer.getOrDefault(layer, Map.of()).get(id));
  }

  Collection<Draft> of(String layer) {
    return byLayer.getOrDefault(layer, Map.of()).values();
  }

  /** Those that became something else, in the order of layers and ids. */
  Stream<Draft> changed() {
    return byLayer.values().stream().flatMap(d -> d.values().stream()).filter(Draft::isChanged);
  }

  /** Those of them that are there afterwards. */
  Stream<Draft> present() {
    return changed().filter(draft -> draft.now() != null);
  }

  /** All that became something else, in the order of the edits that touched them last. */
  List<Draft> inOrderOfEdits() {
    return changed().sorted(Comparator.comparingInt(d -> d.steps().getFirst().edit())).toList();
  }
}
