package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/** Applies change sets, or finds out what would stand against them. */
final class Changes {
  private final Database database;
  private final Dialect dialect;
  private final Municipality municipality;

  Changes(Database database) {
    this.database = database;
    this.dialect = database.dialect();
    this.municipality = new Municipality(dialect);
  }

  /**
   * @param changed what to tell others; empty where nothing was changed
   */
  record Result(Outcome outcome, Optional<Changed> changed) {

    static Result nothing(Outcome outcome) {
      return new Result(outcome, Optional.empty());
    }
  }

  Result apply(ChangeSet changes) {
    return inTransaction(
        changes.id(),
        statements -> {
          var stamp = new Stamp(Times.now(), changes.author());
          var table = new ChangeSetTable(statements, dialect);
          if (!table.begin(changes.id(), stamp, changes.comment(), null)) {
            return Result.nothing(earlier(statements, changes.id()));
          }
          Plan plan = plan(statements.connection(), changes, stamp, true);
          return keep(statements, changes.id(), stamp, plan);
        });
  }

  Outcome check(ChangeSet changes) {
    var stamp = new Stamp(Times.now(), changes.author());
    return database.read(
        connection -> plan(connection, changes, stamp, false).outcome(changes.id()));
  }

  Result undo(UUID undone, UUID id, String author) {
    return inTransaction(
        id,
        statements -> {
          var stamp = new Stamp(Times.now(), author);
          var table = new ChangeSetTable(statements, dialect);
          ChangeSetSummary summary =
              table
                  .find(undone)
                  .orElseThrow(() -> new NoSuchElementException("no change set " + undone));
          if (!table.begin(id, stamp, summary.comment(), undone)) {
            return Result.nothing(earlier(statements, id));
          }
          table.markUndone(undone, id);
          return keep(statements, id, stamp, planUndo(statements.connection(), undone, stamp));
        });
  }

  /**
   * Makes a scenario's changes the register's own, as one change set of that id. Conflicts where
   * changes have nothing to hold on to any more.
   *
   * @throws NoSuchElementException where there is no such scenario
   * @throws ScenarioClosed where it is adopted as another change set
   * @throws IdTaken where the id is that of another change set
   */
  Result adopt(UUID scenario, UUID id, String author) {
    return inTransaction(
        id,
        statements -> {
          var stamp = new Stamp(Times.now(), author);
          var scenarios = new ScenarioTable(statements, dialect);
          Scenario wanted = scenarios.lock(scenario);
          var table = new ChangeSetTable(statements, dialect);
          boolean again = wanted.adoptedAs().filter(id::equals).isPresent();
          if (!again && scenarios.isAdopted(wanted)) {
            throw new ScenarioClosed(wanted);
          }
          if (!table.begin(id, stamp, wanted.name(), null)) {
            if (!again) {
              throw new IdTaken(id);
            }
            return Result.nothing(earlier(statements, id));
          }
          scenarios.adopt(scenario, id);
          var log = new ScenarioLog(scenarios.steps(scenario));
          return keep(statements, id, stamp, planAdoption(statements.connection(), log, stamp));
        });
  }

  private Plan planAdoption(Connection connection, ScenarioLog log, Stamp stamp)
      throws SQLException {
    Drafts drafts = Drafts.load(connection, dialect, log.ids(), stamp, true);
    List<ScenarioChange> changes = new ScenarioReading(connection, dialect, log).changes();
    List<Outcome.Conflict> lost = ScenarioReading.lost(changes);
    if (!lost.isEmpty()) {
      return new Plan(drafts, lost, List.of());
    }
    ScenarioReading.adopt(changes, drafts);
    return new Plan(
        drafts, List.of(), new Checking(connection, dialect, municipality).check(drafts));
  }

  private interface Step {
    Result with(Statements statements) throws SQLException;
  }

  private Result inTransaction(UUID id, Step step) {
    return database.write(
        connection -> {
          try (var statements = new Statements(connection)) {
            return step.with(statements);
          }
        },
        result -> result.changed().map(Changed::generations));
  }

  /** What a change set makes of its features, with all that was found. */
  private record Plan(
      Drafts drafts, List<Outcome.Conflict> conflicts, List<Outcome.EditProblem> problems) {

    Outcome outcome(UUID id) {
      if (!conflicts.isEmpty()) {
        return new Outcome.Conflicts(conflicts);
      }
      boolean invalid = problems.stream().anyMatch(found -> found.problem().isError());
      return invalid ? new Outcome.Invalid(problems) : saved(id);
    }

    private Outcome.Saved saved(UUID id) {
      return new Outcome.Saved(
          id, drafts.inOrderOfEdits().stream().map(Plan::saved).toList(), warnings());
    }

    private static Outcome.SavedFeature saved(Draft draft) {
      return new Outcome.SavedFeature(
          draft.table().layer().name(), draft.id(), draft.version(), draft.now() == null);
    }

    List<Problem> warnings() {
      return problems.stream().map(Outcome.EditProblem::problem).toList();
    }
  }

  private Plan plan(Connection connection, ChangeSet changes, Stamp stamp, boolean lock)
      throws SQLException {
    var ids = Drafts.idsOf(changes.edits());
    Drafts drafts = Drafts.load(connection, dialect, ids, stamp, lock);
    var editing = new Editing(new History(connection, dialect)::content, drafts);
    editing.edit(changes.edits());
    return checked(connection, drafts, editing);
  }

  private Plan checked(Connection connection, Drafts drafts, Editing editing) throws SQLException {
    if (!editing.conflicts().isEmpty() || !editing.problems().isEmpty()) {
      return new Plan(drafts, editing.conflicts(), editing.problems());
    }
    var problems = new Checking(connection, dialect, municipality).check(drafts);
    return new Plan(drafts, List.of(), problems);
  }

  private Plan planUndo(Connection connection, UUID undone, Stamp stamp) throws SQLException {
    var history = new History(connection, dialect);
    Map<UndoTarget, UndoTarget.Span> spans = history.spans(undone);
    Map<UndoTarget, History.Image> before = history.before(undone);
    Map<String, Set<UUID>> ids = new TreeMap<>();
    spans
        .keySet()
        .forEach(t -> ids.computeIfAbsent(t.layer(), l -> new TreeSet<>(Ids.ORDER)).add(t.id()));
    Drafts drafts = Drafts.load(connection, dialect, ids, stamp, true);
    var editing = new Editing(history::content, drafts);
    int index = 0;
    for (var entry : spans.entrySet()) {
      UndoTarget target = entry.getKey();
      Draft draft = drafts.get(target.layer(), target.id());
      var image = Optional.ofNullable(before.get(target));
      editing.undo(index++, draft, entry.getValue().last(), image);
    }
    return checked(connection, drafts, editing);
  }

  private Result keep(Statements statements, UUID id, Stamp stamp, Plan plan) throws SQLException {
    Outcome outcome = plan.outcome(id);
    if (!(outcome instanceof Outcome.Saved saved)) {
      return Result.nothing(outcome);
    }
    var layers =
        new Keeping(statements, dialect).keep(id, stamp.at(), plan.drafts(), saved.warnings());
    return new Result(saved, Optional.of(new Changed(id, stamp.by(), layers)));
  }

  /** The answer that the same change set got the first time. */
  private Outcome earlier(Statements statements, UUID id) throws SQLException {
    var newest = new LinkedHashMap<UndoTarget, Outcome.SavedFeature>();
    for (History.Image image : new History(statements.connection(), dialect).ofChangeSet(id)) {
      var target = new UndoTarget(image.layer(), image.feature());
      newest.put(
          target,
          new Outcome.SavedFeature(
              image.layer(), image.feature(), image.version(), image.isRemoval()));
    }
    var warnings = new ChangeSetTable(statements, dialect).warnings(id);
    return new Outcome.Saved(id, List.copyOf(newest.values()), warnings);
  }
}
