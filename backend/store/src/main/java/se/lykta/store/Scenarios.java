package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/**
 * What might be: named lists of changes over the register as it is. A scenario is changed by the
 * same change sets as the register, which answer with the same outcomes, and shows what the
 * register is now with its changes on top. Safe for threads.
 */
public final class Scenarios {
  /** Who does what is only looked at. */
  private static final Stamp SOMEBODY = new Stamp(Instant.EPOCH, "");

  private final Database database;
  private final Dialect dialect;
  private final Municipality municipality;
  private final FeatureStore store;
  private final Changes registerChanges;
  private final List<Consumer<Told>> listeners = new CopyOnWriteArrayList<>();
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Long> changesOfLayers = new ConcurrentHashMap<>();

  /**
   * An overlay, after which step of the scenario.
   *
   * @param layers on which it depends
   * @param changes how often these had changed in the register
   */
  private record Known(long step, Set<String> layers, long changes, Overlay overlay) {}

  /**
   * Told after a scenario was changed.
   *
   * @param layers with what changed in them, as it was before and as it is now; a null envelope
   *     without geometry
   */
  public record Told(UUID scenario, UUID changeSet, String author, Map<String, Envelope> layers) {}

  Scenarios(FeatureStore store, Database database, Changes registerChanges) {
    this.store = store;
    this.registerChanges = registerChanges;
    this.database = database;
    this.dialect = database.dialect();
    this.municipality = new Municipality(dialect);
    store.onChange(
        changed ->
            changed
                .layers()
                .keySet()
                .forEach(layer -> changesOfLayers.merge(layer, 1L, Long::sum)));
  }

  /** Called after each change, in the thread that made it. */
  public void onChange(Consumer<Told> listener) {
    listeners.add(listener);
  }

  /** The newest first. */
  public List<Scenario> list() {
    return read(ScenarioTable::list);
  }

  public Optional<Scenario> find(UUID id) {
    return read(table -> table.find(id));
  }

  /**
   * @throws NoSuchElementException where there is none
   */
  public Scenario get(UUID id) {
    return read(table -> table.get(id));
  }

  /**
   * An empty one. With an id that is kept already nothing is done.
   *
   * @param note may be null
   * @throws IdTaken where it is that of a removed one
   */
  public Scenario create(UUID id, String name, String note, String author) {
    var made = new Scenario(id, name, note, new Stamp(Times.now(), author), Optional.empty());
    write(table -> table.add(made));
    return get(id);
  }

  /**
   * @throws NoSuchElementException where there is none
   */
  public Scenario rename(UUID id, String name, String note) {
    get(id);
    write(table -> table.rename(id, name, note));
    return get(id);
  }

  /** Takes it from the lists; its steps are kept. */
  public void remove(UUID id) {
    write(table -> table.remove(id, Times.now()));
    known.remove(id);
  }

  /** Puts it back into the lists. */
  public void bringBack(UUID id) {
    write(table -> table.remove(id, null));
  }

  /** Whether it has become the register's own, and that was not undone. */
  public boolean isAdopted(Scenario scenario) {
    return read(table -> table.isAdopted(scenario));
  }

  /**
   * The features that it has instead of the register's; none once it is adopted. The same object
   * while nothing changed that it depends on.
   *
   * @throws NoSuchElementException where there is no such scenario
   */
  public Overlay overlay(UUID id) {
    return known.compute(id, (same, last) -> isCurrent(id, last) ? last : overlaid(id)).overlay;
  }

  private boolean isCurrent(UUID id, Known last) {
    return last != null
        && last.step == read(table -> table.newestStep(id))
        && last.changes == changesOf(last.layers);
  }

  private long changesOf(Set<String> layers) {
    return layers.stream().mapToLong(layer -> changesOfLayers.getOrDefault(layer, 0L)).sum();
  }

  private Known overlaid(UUID id) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            var table = new ScenarioTable(statements, dialect);
            Scenario scenario = table.get(id);
            long step = table.newestStep(id);
            var log = new ScenarioLog(table.steps(id));
            Set<String> layers = log.ids().keySet();
            long changes = changesOf(layers);
            Overlay overlay =
                table.isAdopted(scenario)
                    ? Overlay.NONE
                    : Overlay.of(log.replay(connection, dialect, List.of(), SOMEBODY).drafts());
            return new Known(step, layers, changes, overlay);
          }
        });
  }

  /**
   * What it makes of each feature, in the order in which they were first changed; those that are as
   * the register has them are left out.
   *
   * @throws NoSuchElementException where there is no such scenario
   */
  public List<ScenarioChange> changes(UUID id) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            var table = new ScenarioTable(statements, dialect);
            return table.isAdopted(table.get(id))
                ? List.of()
                : new ScenarioReading(connection, dialect, new ScenarioLog(table.steps(id)))
                    .changes();
          }
        });
  }

  /**
   * Keeps all edits in the scenario or none, under the same conditions as the register would.
   * Versions are those that the scenario shows.
   *
   * @throws NoSuchElementException where there is no such scenario
   * @throws ScenarioClosed where it is adopted
   */
  public Outcome apply(UUID scenario, ChangeSet changes) {
    return change(
        scenario,
        (statements, log) -> {
          Optional<ScenarioStep> earlier = log.find(changes.id());
          if (earlier.isPresent()) {
            return earlier(statements.connection(), log, earlier.get());
          }
          return new Editor(statements, log, scenario).apply(changes);
        });
  }

  /** What {@link #apply} would answer now; nothing is written. */
  public Outcome check(UUID scenario, ChangeSet changes) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            var table = new ScenarioTable(statements, dialect);
            requireOpen(table, table.get(scenario));
            var log = new ScenarioLog(table.steps(scenario));
            return new Editor(statements, log, scenario).check(changes).outcome();
          }
        });
  }

  /**
   * Takes a step back, as a step of its own which can be undone in turn. A conflict where a later
   * step that counts changed the same feature.
   *
   * @throws NoSuchElementException where there is no such scenario or step
   * @throws ScenarioClosed where it is adopted
   */
  public Outcome undo(UUID scenario, UUID undone, UUID asNewStep, String author) {
    return change(
        scenario,
        (statements, log) -> {
          Optional<ScenarioStep> earlier = log.find(asNewStep);
          if (earlier.isPresent()) {
            return earlier(statements.connection(), log, earlier.get());
          }
          ScenarioStep step =
              log.find(undone)
                  .orElseThrow(() -> new NoSuchElementException("no change set " + undone));
          return new Editor(statements, log, scenario).undo(step, asNewStep, author);
        });
  }

  /**
   * Gives up the changes of features that the register has removed meanwhile, as one step.
   *
   * @throws NoSuchElementException where there is no such scenario
   * @throws ScenarioClosed where it is adopted
   */
  public Outcome letGo(UUID scenario, UUID asNewStep, String author) {
    return change(
        scenario,
        (statements, log) -> {
          Optional<ScenarioStep> earlier = log.find(asNewStep);
          return earlier.isPresent()
              ? earlier(statements.connection(), log, earlier.get())
              : new Editor(statements, log, scenario).letGo(asNewStep, author);
        });
  }

  /**
   * Makes the scenario's changes the register's own, as one change set which can be undone; the
   * scenario is open again then. Conflicts where changes have nothing to hold on to any more.
   *
   * @throws NoSuchElementException where there is no such scenario
   * @throws ScenarioClosed where it is adopted as another change set
   * @throws IdTaken where the id is that of another change set
   */
  public Outcome adopt(UUID scenario, UUID changeSet, String author) {
    Outcome outcome = store.told(registerChanges.adopt(scenario, changeSet, author));
    known.remove(scenario);
    return outcome;
  }

  private static void requireOpen(ScenarioTable table, Scenario scenario) throws SQLException {
    if (table.isAdopted(scenario)) {
      throw new ScenarioClosed(scenario);
    }
  }

  /** An outcome, and what to tell others; nothing where nothing was kept. */
  private record Result(Outcome outcome, Optional<Told> told) {
    static Result nothing(Outcome outcome) {
      return new Result(outcome, Optional.empty());
    }
  }

  private interface Change {
    Result of(Statements statements, ScenarioLog log) throws SQLException;
  }

  /** One at a time a scenario, whatever the number of servers. */
  private Outcome change(UUID scenario, Change change) {
    Result result =
        database.write(
            connection -> {
              try (var statements = new Statements(connection)) {
                var table = new ScenarioTable(statements, dialect);
                requireOpen(table, table.lock(scenario));
                return change.of(statements, new ScenarioLog(table.steps(scenario)));
              }
            },
            made -> made.told().map(told -> Map.of()));
    result.told().ifPresent(told -> listeners.forEach(listener -> listener.accept(told)));
    return result.outcome();
  }

  /** The answer that the same step got the first time, with the versions of now. */
  private Result earlier(Connection connection, ScenarioLog log, ScenarioStep step)
      throws SQLException {
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

  /** Changes one scenario in one transaction. */
  private final class Editor {
    private final Statements statements;
    private final Connection connection;
    private final ScenarioLog log;
    private final UUID scenario;

    Editor(Statements statements, ScenarioLog log, UUID scenario) {
      this.statements = statements;
      this.connection = statements.connection();
      this.log = log;
      this.scenario = scenario;
    }

    /** What edits would make of the scenario. */
    private record Checked(Outcome outcome, Drafts before, Drafts after, ScenarioStep step) {}

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

    Result undo(ScenarioStep step, UUID id, String author) throws SQLException {
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
     * The whole scenario must be one that the register would take. What was wrong before, because
     * the register went on, does not stop this step.
     */
    private Checked checked(ScenarioStep step, Drafts before, Drafts after) throws SQLException {
      var checking = new Checking(connection, dialect, municipality);
      List<Outcome.EditProblem> found = checking.check(after);
      if (found.stream().anyMatch(Scenarios::isOldError)) {
        Set<List<Object>> old =
            checking.check(before).stream().map(Scenarios::key).collect(Collectors.toSet());
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
          found.stream()
              .filter(each -> each.edit() >= 0)
              .map(Outcome.EditProblem::problem)
              .toList();
      return new Outcome.Saved(
          step.id(), Scenarios.saved(log.with(step).targets(step), after), warnings);
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
      var told = new Told(scenario, step.id(), step.stamp().by(), layers);
      return new Result(checked.outcome(), Optional.of(told));
    }

    private static void expand(Envelope bounds, Feature feature) {
      if (feature != null && feature.geometry() != null) {
        bounds.expandToInclude(feature.geometry().getEnvelopeInternal());
      }
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

  private interface Read<T> {
    T from(ScenarioTable table) throws SQLException;
  }

  private <T> T read(Read<T> read) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            return read.from(new ScenarioTable(statements, dialect));
          }
        });
  }

  private interface Write {
    void to(ScenarioTable table) throws SQLException;
  }

  private void write(Write write) {
    database.write(
        connection -> {
          try (var statements = new Statements(connection)) {
            write.to(new ScenarioTable(statements, dialect));
            return true;
          }
        },
        done -> Optional.of(Map.of()));
  }
}
