package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/** Changes one scenario in one transaction. */
final class ScenarioEditor {
  private final Statements statements;
  private final Connection connection;
  private final Dialect dialect;
  private final Municipality municipality;
  private final UUID scenario;
  private final ScenarioLog log;

  ScenarioEditor(
      Statements statements,
      Dialect dialect,
      Municipality municipality,
      UUID scenario,
      ScenarioLog log) {
    this.statements = statements;
    this.connection = statements.connection();
    this.dialect = dialect;
    this.municipality = municipality;
    this.scenario = scenario;
    this.log = log;
  }

  /** An outcome, and what to tell others; nothing where nothing was kept. */
  record Result(Outcome outcome, Optional<Scenarios.Told> told) {
    static Result nothing(Outcome outcome) {
      return new Result(outcome, Optional.empty());
    }
  }

  /** The answer that the same step got the first time, with the versions of now. */
  Result earlier(ScenarioStep step) throws SQLException {
    Drafts drafts = log.replay(connection, dialect, List.of(), step.stamp()).drafts();
    return Result.nothing(
        new Outcome.Saved(step.id(), saved(log.targets(step), drafts), List.of()));
  }

  private static List<Outcome.SavedFeature> saved(Iterable<UndoTarget> targets, Drafts drafts) {
    var features = new ArrayList<Outcome.SavedFeature>();
    for (UndoTarget target : targets) {
      Draft draft = drafts.get(target.layer(), target.id());
      features.add(
          new Outcome.SavedFeature(
              target.layer(), target.id(), draft.version(), draft.now() == null));
    }
    return features;
  }

  /** What edits would make of the scenario. */
  record Checked(Outcome outcome, Drafts before, Drafts after, ScenarioStep step) {}

  Result apply(ChangeSet changes) throws SQLException {
    Checked checked = check(changes);
    return checked.outcome() instanceof Outcome.Saved
        ? keep(checked)
        : Result.nothing(checked.outcome());
  }

  Checked check(ChangeSet changes) throws SQLException {
    var stamp = new Stamp(Times.now(), changes.author());
    Drafts before = log.replay(connection, dialect, changes.edits(), stamp).drafts();
    Drafts drafts = log.replay(connection, dialect, changes.edits(), stamp).drafts();
    var editing =
        new Editing(
            (target, version) -> log.content(new History(connection, dialect), target, version),
            drafts);
    editing.edit(changes.edits());
    if (!editing.conflicts().isEmpty()) {
      return new Checked(new Outcome.Conflicts(editing.conflicts()), before, drafts, null);
    }
    if (!editing.problems().isEmpty()) {
      return new Checked(new Outcome.Invalid(editing.problems()), before, drafts, null);
    }
    var step = new ScenarioStep(changes.id(), stamp, null, entries(changes.edits(), drafts));
    return checked(step, before, drafts);
  }

  private List<ScenarioStep.Entry> entries(List<Edit> edits, Drafts drafts) {
    var entries = new ArrayList<ScenarioStep.Entry>();
    for (int i = 0; i < edits.size(); i++) {
      Draft draft = drafts.get(edits.get(i).layer(), edits.get(i).id());
      int index = i;
      Draft.Step step =
          draft.steps().stream().filter(s -> s.edit() == index).findFirst().orElseThrow();
      long version = draft.stored().feature() == null ? 0 : draft.stored().version();
      entries.add(ScenarioStep.Entry.of(edits.get(i), step, version));
    }
    return entries;
  }

  Result undo(UUID undone, UUID id, String author) throws SQLException {
    ScenarioStep step =
        log.find(undone).orElseThrow(() -> new NoSuchElementException("no change set " + undone));
    var stamp = new Stamp(Times.now(), author);
    Drafts before = log.replay(connection, dialect, List.of(), stamp).drafts();
    Map<UndoTarget, ScenarioStep> inTheWay = log.inTheWayOf(step);
    if (!inTheWay.isEmpty()) {
      return Result.nothing(conflicts(inTheWay, before));
    }
    var undoing = new ScenarioStep(id, stamp, step.id(), List.of());
    Drafts after = log.with(undoing).replay(connection, dialect, List.of(), stamp).drafts();
    Checked checked = checked(undoing, before, after);
    return checked.outcome() instanceof Outcome.Saved
        ? keep(checked)
        : Result.nothing(checked.outcome());
  }

  Result letGo(UUID id, String author) throws SQLException {
    var stamp = new Stamp(Times.now(), author);
    ScenarioLog.Replay replay = log.replay(connection, dialect, List.of(), stamp);
    List<ScenarioStep.Entry> entries =
        replay.lost().stream().map(ScenarioStep.Entry::letGo).toList();
    var step = new ScenarioStep(id, stamp, null, entries);
    Drafts after = log.with(step).replay(connection, dialect, List.of(), stamp).drafts();
    return keep(new Checked(saved(step, after, List.of()), replay.drafts(), after, step));
  }

  private Outcome conflicts(Map<UndoTarget, ScenarioStep> inTheWay, Drafts drafts) {
    var conflicts = new ArrayList<Outcome.Conflict>();
    inTheWay.forEach(
        (target, step) -> {
          Draft draft = drafts.get(target.layer(), target.id());
          conflicts.add(
              new Outcome.Conflict(
                  0,
                  target.layer(),
                  target.id(),
                  draft.version() - 1,
                  draft.version(),
                  step.stamp(),
                  List.of(),
                  draft.now()));
        });
    return new Outcome.Conflicts(conflicts);
  }

  /**
   * The whole scenario must be one that the register would take. What was wrong before, because the
   * register went on, does not stop this step.
   */
  private Checked checked(ScenarioStep step, Drafts before, Drafts after) throws SQLException {
    var checking = new Checking(connection, dialect, municipality);
    List<Outcome.EditProblem> found = checking.check(after);
    if (found.stream().anyMatch(ScenarioEditor::isOldError)) {
      Set<List<Object>> old =
          checking.check(before).stream().map(ScenarioEditor::key).collect(Collectors.toSet());
      found = found.stream().filter(each -> !old.contains(key(each))).toList();
    }
    boolean invalid = found.stream().anyMatch(each -> each.problem().isError());
    Outcome outcome = invalid ? invalid(found) : saved(step, after, found);
    return new Checked(outcome, before, after, step);
  }

  private Outcome invalid(List<Outcome.EditProblem> found) {
    return new Outcome.Invalid(
        found.stream()
            .filter(each -> each.edit() >= 0 || each.problem().isError())
            .map(each -> new Outcome.EditProblem(Math.max(0, each.edit()), each.problem()))
            .toList());
  }

  private Outcome saved(ScenarioStep step, Drafts after, List<Outcome.EditProblem> found) {
    List<Problem> warnings =
        found.stream().filter(each -> each.edit() >= 0).map(Outcome.EditProblem::problem).toList();
    return new Outcome.Saved(step.id(), saved(log.with(step).targets(step), after), warnings);
  }

  private Result keep(Checked checked) throws SQLException {
    ScenarioStep step = checked.step();
    new ScenarioTable(statements, dialect).add(scenario, step);
    var layers = new TreeMap<String, Envelope>();
    for (UndoTarget target : log.with(step).targets(step)) {
      Envelope bounds = layers.computeIfAbsent(target.layer(), layer -> new Envelope());
      expand(bounds, checked.before().get(target.layer(), target.id()).now());
      expand(bounds, checked.after().get(target.layer(), target.id()).now());
    }
    var told = new Scenarios.Told(scenario, step.id(), step.stamp().by(), layers);
    return new Result(checked.outcome(), Optional.of(told));
  }

  private static void expand(Envelope bounds, Feature feature) {
    if (feature != null && feature.geometry() != null) {
      bounds.expandToInclude(feature.geometry().getEnvelopeInternal());
    }
  }

  private static boolean isOldError(Outcome.EditProblem found) {
    return found.edit() == ScenarioLog.EARLIER && found.problem().isError();
  }

  /** What is wrong with what, however it is worded. */
  private static List<Object> key(Outcome.EditProblem found) {
    Problem problem = found.problem();
    return Arrays.asList(problem.code(), problem.layer(), problem.feature(), problem.field());
  }
}
