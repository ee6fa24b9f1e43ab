package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;

/** What a feature refers to must exist, and nothing may be removed that others refer to. */
final class ReferenceCheck {
  private static final int NAMED = 5;

  private final IdList ids;
  private final Dialect dialect;
  private final Drafts drafts;

  ReferenceCheck(Connection connection, Dialect dialect, Drafts drafts) {
    this.ids = new IdList(connection, dialect);
    this.dialect = dialect;
    this.drafts = drafts;
  }

  void check(Checking.Findings findings) throws SQLException {
    Map<String, Set<UUID>> existing = existing(targets());
    drafts.present().forEach(draft -> checkTargets(draft, existing, findings));
    for (LayerTable table : LayerTable.all()) {
      checkReferrers(table, findings);
    }
  }

  /** By layer, what present features refer to. */
  private Map<String, Set<UUID>> targets() {
    var targets = new TreeMap<String, Set<UUID>>();
    drafts.present().forEach(draft -> addTargets(draft, targets));
    return targets;
  }

  private static void addTargets(Draft draft, Map<String, Set<UUID>> targets) {
    for (Field field : draft.table().references()) {
      var target = (UUID) draft.now().values().get(field.name());
      if (target != null) {
        targets.computeIfAbsent(layer(field), l -> new TreeSet<>(Ids.ORDER)).add(target);
      }
    }
  }

  private static String layer(Field field) {
    return ((Kind.Reference) field.kind()).layer();
  }

  private Map<String, Set<UUID>> existing(Map<String, Set<UUID>> targets) throws SQLException {
    var existing = new HashMap<String, Set<UUID>>();
    for (var entry : targets.entrySet()) {
      var found = new HashSet<UUID>();
      String sql = "SELECT id FROM " + LayerTable.of(entry.getKey()).name() + " WHERE id IN (IDS)";
      ids.query(sql, entry.getValue(), rows -> found.add(dialect.id(rows, 1)));
      drafts.of(entry.getKey()).forEach(draft -> correct(found, draft));
      existing.put(entry.getKey(), found);
    }
    return existing;
  }

  private static void correct(Set<UUID> found, Draft draft) {
    if (draft.now() == null) {
      found.remove(draft.id());
    } else {
      found.add(draft.id());
    }
  }

  private static void checkTargets(
      Draft draft, Map<String, Set<UUID>> existing, Checking.Findings findings) {
    for (Field field : draft.table().references()) {
      var target = (UUID) draft.now().values().get(field.name());
      if (target != null && !existing.get(layer(field)).contains(target)) {
        findings.add(draft, missing(draft.table(), draft.id(), field, target));
      }
    }
  }

  static Problem missing(LayerTable table, UUID feature, Field field, UUID target) {
    Title layer = LayerTable.of(layer(field)).layer().singular();
    var message =
        Title.of(
            "%s hänvisar till %s, som inte finns; väntat en %s"
                .formatted(field.title().sv(), target, layer.sv().toLowerCase()),
            "%s refers to %s, which does not exist; expected a %s"
                .formatted(field.title().en(), target, layer.en().toLowerCase()));
    return new Problem(
        Severity.ERROR, "missing-reference", table.layer().name(), feature, field.name(), message);
  }

  private void checkReferrers(LayerTable table, Checking.Findings findings) throws SQLException {
    for (Field field : table.references()) {
      Map<UUID, Draft> removed =
          drafts.of(layer(field)).stream()
              .filter(Draft::isRemoved)
              .collect(Collectors.toMap(Draft::id, draft -> draft));
      var referrers = referrers(table, field, removed.keySet());
      referrers.forEach(
          (target, labels) ->
              findings.add(removed.get(target), stillUsed(removed.get(target), table, labels)));
    }
  }

  /** Labels of what refers to removed features, outside this change set. */
  private Map<UUID, List<String>> referrers(LayerTable table, Field field, Set<UUID> removed)
      throws SQLException {
    var found = new HashMap<UUID, List<String>>();
    String column = LayerTable.quoted(field.name());
    String label = LayerTable.quoted(table.layer().labelField());
    String sql =
        "SELECT %s, id, %s FROM %s WHERE %s IN (IDS)"
            .formatted(column, label, table.name(), column);
    ids.query(
        sql,
        removed,
        rows -> {
          UUID referrer = dialect.id(rows, 2);
          if (drafts.find(table.layer().name(), referrer).filter(Draft::isChanged).isEmpty()) {
            String name = rows.getString(3);
            found
                .computeIfAbsent(dialect.id(rows, 1), id -> new java.util.ArrayList<>())
                .add(name == null ? referrer.toString() : name);
          }
        });
    return found;
  }

  private static Problem stillUsed(Draft draft, LayerTable table, List<String> labels) {
    String names = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = labels.size() > NAMED ? " …" : "";
    Title layer = table.layer().title();
    var message =
        Title.of(
            "Kan inte tas bort: används av %d i lagret %s (%s%s)"
                .formatted(labels.size(), layer.sv(), names, more),
            "Can't be removed: used by %d in the layer %s (%s%s)"
                .formatted(labels.size(), layer.en(), names, more));
    return new Problem(
        Severity.ERROR,
        "still-referenced",
        draft.table().layer().name(),
        draft.id(),
        null,
        message);
  }
}
