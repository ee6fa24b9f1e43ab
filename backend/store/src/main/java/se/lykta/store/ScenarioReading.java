package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.store.ScenarioChange.Clash;

/** Tells a scenario's changes one by one, and as edits of the register. */
final class ScenarioReading {
  private final History history;
  private final ScenarioLog log;
  private final ScenarioLog.Replay replay;
  private final Map<UndoTarget, List<ScenarioStep.Entry>> entries;

  ScenarioReading(Connection connection, Dialect dialect, ScenarioLog log) throws SQLException {
    this.history = new History(connection, dialect);
    this.log = log;
    this.replay = log.replay(connection, dialect, List.of(), null);
    this.entries = log.entries();
  }

  List<ScenarioChange> changes() throws SQLException {
    var changes = new ArrayList<ScenarioChange>();
    for (UndoTarget target : log.targets()) {
      ScenarioChange change = change(target);
      boolean same = change.fields().isEmpty() && change.clash() == Clash.NONE;
      if (!same) {
        changes.add(change);
      }
    }
    return changes;
  }

  private ScenarioChange change(UndoTarget target) throws SQLException {
    Draft draft = replay.drafts().get(target.layer(), target.id());
    Optional<Feature> before = Optional.ofNullable(draft.stored().feature());
    Optional<Feature> after = Optional.ofNullable(draft.now());
    List<String> fields = Versions.differences(content(before), content(after));
    boolean lost = replay.lost().contains(target);
    List<String> clashing = lost ? List.of() : clashing(target, draft);
    Clash clash = lost ? Clash.REMOVED : clashing.isEmpty() ? Clash.NONE : Clash.CHANGED;
    return new ScenarioChange(
        target.layer(), target.id(), before, after, fields, log.lastOf(target), clash, clashing);
  }

  private static Versions.Content content(Optional<Feature> feature) {
    return feature
        .map(found -> new Versions.Content(found.geometry(), found.values()))
        .orElse(Versions.Content.NOTHING);
  }

  /** What the register gave another value since the scenario last changed the feature. */
  private List<String> clashing(UndoTarget target, Draft draft) throws SQLException {
    List<ScenarioStep.Entry> mine = entries.getOrDefault(target, List.of());
    long known = mine.isEmpty() ? 0 : mine.getLast().registerVersion();
    if (known == 0 || draft.stored().feature() == null || draft.stored().version() == known) {
      return List.of();
    }
    Versions.Content then = history.content(target, known).orElse(Versions.Content.NOTHING);
    Versions.Content now = content(Optional.of(draft.stored().feature()));
    return Versions.differences(then, now).stream()
        .filter(field -> mine.stream().anyMatch(entry -> entry.sets(field)))
        .toList();
  }

  /** What can't be adopted: its feature is gone. */
  static List<Outcome.Conflict> lost(List<ScenarioChange> changes) {
    return changes.stream()
        .filter(change -> change.clash() == Clash.REMOVED)
        .map(
            change ->
                new Outcome.Conflict(
                    0, change.layer(), change.id(), 0, 0, change.last(), change.fields(), null))
        .toList();
  }

  /** The edits that make the register like the scenario. */
  static List<Edit> edits(List<ScenarioChange> changes) {
    return changes.stream().flatMap(ScenarioReading::edit).toList();
  }

  private static Stream<Edit> edit(ScenarioChange change) {
    if (change.before().isEmpty()) {
      return change.after().stream()
          .map(
              made -> new Edit.Create(change.layer(), change.id(), made.geometry(), made.values()));
    }
    Feature was = change.before().get();
    if (change.after().isEmpty()) {
      return Stream.of(new Edit.Delete(change.layer(), change.id(), was.version()));
    }
    return Stream.of(patch(change, was, change.after().get()));
  }

  private static Edit patch(ScenarioChange change, Feature was, Feature becomes) {
    Map<String, Object> values = new HashMap<>();
    for (String field : change.fields()) {
      if (!field.equals(Problem.GEOMETRY)) {
        values.put(field, becomes.values().get(field));
      }
    }
    Optional<Geometry> geometry =
        Objects.equals(was.geometry(), becomes.geometry())
            ? Optional.empty()
            : Optional.of(becomes.geometry());
    return new Edit.Patch(change.layer(), change.id(), was.version(), geometry, values);
  }
}
