package se.lykta.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
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
   * Told after a scenario was changed, renamed, removed or brought back.
   *
   * @param changeSet its new step; null where its features are as they were
   * @param author null without a step
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
    tell(itself(id));
    return get(id);
  }

  /** Takes it from the lists; its steps are kept. */
  public void remove(UUID id) {
    write(table -> table.remove(id, Times.now()));
    known.remove(id);
    tell(itself(id));
  }

  /** Puts it back into the lists. */
  public void bringBack(UUID id) {
    write(table -> table.remove(id, null));
    tell(itself(id));
  }

  private static Told itself(UUID id) {
    return new Told(id, null, null, Map.of());
  }

  private void tell(Told told) {
    listeners.forEach(listener -> listener.accept(told));
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
    return change(scenario, changes.id(), editor -> editor.apply(changes));
  }

  /** What {@link #apply} would answer now; nothing is written. */
  public Outcome check(UUID scenario, ChangeSet changes) {
    return database.read(
        connection -> {
          try (var statements = new Statements(connection)) {
            var table = new ScenarioTable(statements, dialect);
            requireOpen(table, table.get(scenario));
            return editor(statements, scenario, new ScenarioLog(table.steps(scenario)))
                .check(changes)
                .outcome();
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
    return change(scenario, asNewStep, editor -> editor.undo(undone, asNewStep, author));
  }

  /**
   * Gives up the changes of features that the register has removed meanwhile, as one step.
   *
   * @throws NoSuchElementException where there is no such scenario
   * @throws ScenarioClosed where it is adopted
   */
  public Outcome letGo(UUID scenario, UUID asNewStep, String author) {
    return change(scenario, asNewStep, editor -> editor.letGo(asNewStep, author));
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

  private interface Change {
    ScenarioEditor.Result by(ScenarioEditor editor) throws SQLException;
  }

  /**
   * One at a time a scenario, whatever the number of servers.
   *
   * @param step the new one's id; where it is kept already, the answer is that of the first time
   */
  private Outcome change(UUID scenario, UUID step, Change change) {
    ScenarioEditor.Result result =
        database.write(
            connection -> {
              try (var statements = new Statements(connection)) {
                var table = new ScenarioTable(statements, dialect);
                requireOpen(table, table.lock(scenario));
                var log = new ScenarioLog(table.steps(scenario));
                ScenarioEditor editor = editor(statements, scenario, log);
                Optional<ScenarioStep> earlier = log.find(step);
                return earlier.isPresent() ? editor.earlier(earlier.get()) : change.by(editor);
              }
            },
            made -> made.told().map(told -> Map.of()));
    result.told().ifPresent(this::tell);
    return result.outcome();
  }

  private ScenarioEditor editor(Statements statements, UUID scenario, ScenarioLog log) {
    return new ScenarioEditor(statements, dialect, municipality, scenario, log);
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
