package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Stamp;
import se.lykta.layers.Title;
import se.lykta.layers.Validation;
import se.lykta.layers.WorkingArea;

/** Keeps many new features in one transaction, without holding them in memory. */
final class Bulk {
  /** More say nothing new, and a change set keeps them in one value. */
  static final int MOST_WARNINGS = 1_000;

  private final Connection connection;
  private final Dialect dialect;
  private final BulkSource source;
  private final Map<String, LayerFill> layers = new TreeMap<>();
  private final BulkReferences references;
  private final AttachmentCheck attachments;
  private final Municipality.Areas municipality;
  private final List<Problem> warnings = new ArrayList<>();
  private long count;

  private Bulk(Connection connection, Dialect dialect, BulkSource source) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.source = source;
    this.references = new BulkReferences(connection, dialect);
    this.attachments = new AttachmentCheck(connection);
    this.municipality = new Municipality(dialect).areas(connection);
  }

  /** What one layer got. */
  private static final class LayerFill {
    private final LayerTable table;
    private final LayerStates.Difference difference = new LayerStates.Difference();
    private final Notice notice = new Notice();

    LayerFill(LayerTable table) {
      this.table = table;
    }
  }

  /**
   * @param changed what to tell others; empty where the change set was kept before
   */
  record Result(long count, Optional<Changed> changed) {}

  static Result insert(Database database, ChangeSet head, Iterable<Feature> features) {
    return database.writeOnce(
        connection -> {
          try (var statements = new Statements(connection)) {
            var stamp = new Stamp(Times.now(), head.author());
            var changeSets = new ChangeSetTable(statements, database.dialect());
            if (!changeSets.begin(head.id(), stamp, head.comment(), null)) {
              var counts = changeSets.find(head.id()).orElseThrow().counts();
              return new Result(counts.created(), Optional.empty());
            }
            var source = new BulkSource(head.id(), stamp);
            var bulk = new Bulk(connection, database.dialect(), source);
            return bulk.insert(statements, changeSets, features);
          }
        },
        result -> result.changed().map(Changed::generations));
  }

  private Result insert(
      Statements statements, ChangeSetTable changeSets, Iterable<Feature> features)
      throws SQLException {
    try (BulkWriter writer = dialect.bulkWriter(connection, source)) {
      for (Feature feature : features) {
        add(writer, feature);
        count++;
      }
      written(writer::finish, null);
    }
    references.check();
    for (LayerFill fill : layers.values()) {
      BulkUnique.check(connection, dialect, fill.table);
    }
    dialect.checkReferences(connection);
    return close(statements, changeSets);
  }

  private void add(BulkWriter writer, Feature unsaved) throws SQLException {
    LayerFill fill = layers.computeIfAbsent(unsaved.layer(), l -> new LayerFill(LayerTable.of(l)));
    Feature feature = firstVersion(fill.table, unsaved);
    check(fill.table, feature);
    references.note(count, fill.table, feature);
    fill.difference.add(feature, 1);
    fill.notice.add(feature.id(), null, feature);
    written(() -> writer.add(fill.table, feature), feature);
  }

  /** A step of writing. */
  private interface Write {
    void run() throws SQLException;
  }

  /**
   * @param last the feature that is being added; null where all are
   * @throws InvalidFeature where an id is or was a feature's already
   */
  private void written(Write write, Feature last) throws SQLException {
    try {
      write.run();
    } catch (SQLException e) {
      throw dialect.takenId(e, last).map(taken -> idTaken(taken, last)).orElseThrow(() -> e);
    }
  }

  private InvalidFeature idTaken(Dialect.TakenId taken, Feature last) {
    boolean isLast = last != null && last.id().equals(taken.id());
    var message =
        Title.of(
            "Id:t %s finns redan i lagret %s; väntat ett nytt".formatted(taken.id(), taken.layer()),
            "The id %s exists already in the layer %s; expected a new one"
                .formatted(taken.id(), taken.layer()));
    return new InvalidFeature(
        isLast ? count : InvalidFeature.UNKNOWN,
        new Problem(Severity.ERROR, "id-taken", taken.layer(), taken.id(), null, message));
  }

  private Feature firstVersion(LayerTable table, Feature unsaved) {
    var draft = new Draft(table, unsaved.id(), Draft.Stored.NEVER, source.stamp());
    var values = Editing.withVisibility(draft, unsaved.values());
    draft.become(0, Operation.IMPORT, unsaved.geometry(), values);
    return draft.now();
  }

  private void check(LayerTable table, Feature feature) throws SQLException {
    refuseErrors(Validation.check(table.layer(), feature, WorkingArea.DEFAULT));
    refuseErrors(attachments.check(table, feature));
    municipality.check(null, feature).ifPresent(this::note);
  }

  private void refuseErrors(List<Problem> found) {
    for (Problem problem : found) {
      if (problem.isError()) {
        throw new InvalidFeature(count, problem);
      }
      note(problem);
    }
  }

  private void note(Problem warning) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(warning);
    }
  }

  private Result close(Statements statements, ChangeSetTable changeSets) throws SQLException {
    UUID id = source.changeSet();
    var counts = new ChangeSetSummary.Counts(count, 0, 0);
    changeSets.finish(id, counts, layers.keySet(), warnings);
    var changed = new TreeMap<String, Changed.LayerChange>();
    for (var entry : layers.entrySet()) {
      LayerFill fill = entry.getValue();
      dialect.touch(statements, fill.table, source.stamp().at());
      long generation = LayerStates.add(statements, entry.getKey(), fill.difference);
      changed.put(entry.getKey(), fill.notice.done(generation));
    }
    return new Result(count, Optional.of(new Changed(id, source.stamp().by(), changed)));
  }
}
