package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;

/** Writes drafts that stood every check: tables, history, the layers' states, the summary. */
final class Keeping {
  private final Statements statements;
  private final Dialect dialect;
  private final ChangeSetTable changeSets;

  Keeping(Statements statements, Dialect dialect) {
    this.statements = statements;
    this.dialect = dialect;
    this.changeSets = new ChangeSetTable(statements, dialect);
  }

  /**
   * The layers' states come last and in order: they are the rows that all change sets share.
   *
   * @return what changed, by layer
   */
  Map<String, Changed.LayerChange> keep(
      UUID changeSet, Instant at, Drafts drafts, List<Problem> warnings) throws SQLException {
    List<Draft> changed = drafts.changed().toList();
    var writer = new TableWriter(statements, dialect);
    for (Draft draft : changed) {
      writer.write(draft);
    }
    addHistory(changeSet, changed);
    dialect.checkReferences(statements.connection());
    var layers = new TreeMap<String, List<Draft>>();
    changed.forEach(
        draft ->
            layers
                .computeIfAbsent(draft.table().layer().name(), l -> new ArrayList<>())
                .add(draft));
    changeSets.finish(changeSet, counts(changed), layers.keySet(), warnings);
    var notices = new TreeMap<String, Changed.LayerChange>();
    for (var entry : layers.entrySet()) {
      notices.put(entry.getKey(), closeLayer(entry.getKey(), entry.getValue(), at));
    }
    return notices;
  }

  private record Entry(Draft draft, Draft.Step step) {}

  private void addHistory(UUID changeSet, List<Draft> changed) throws SQLException {
    var history = new History(statements.connection(), dialect);
    List<Entry> entries =
        changed.stream()
            .flatMap(draft -> draft.steps().stream().map(step -> new Entry(draft, step)))
            .sorted(Comparator.comparingInt(entry -> entry.step.edit()))
            .toList();
    PreparedStatement batch = null;
    for (Entry entry : entries) {
      Draft draft = entry.draft;
      batch =
          history.add(statements, changeSet, draft.table().layer().name(), draft.id(), entry.step);
    }
    if (batch != null) {
      batch.executeBatch();
    }
  }

  private Changed.LayerChange closeLayer(String layer, List<Draft> changed, Instant at)
      throws SQLException {
    var difference = new LayerStates.Difference();
    var notice = new Notice();
    for (Draft draft : changed) {
      Feature before = draft.stored().feature();
      notice.add(draft.id(), before, draft.now());
      if (before != null) {
        difference.add(before, -1);
      }
      if (draft.now() != null) {
        difference.add(draft.now(), 1);
      }
    }
    dialect.touch(statements, LayerTable.of(layer), at);
    return notice.done(LayerStates.add(statements, layer, difference));
  }

  private static ChangeSetSummary.Counts counts(List<Draft> changed) {
    long created =
        changed.stream().filter(d -> d.stored().feature() == null && d.now() != null).count();
    long deleted = changed.stream().filter(Draft::isRemoved).count();
    long edited =
        changed.stream().filter(d -> d.stored().feature() != null && d.now() != null).count();
    return new ChangeSetSummary.Counts(created, edited, deleted);
  }
}
