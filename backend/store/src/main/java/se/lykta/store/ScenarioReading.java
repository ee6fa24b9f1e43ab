package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;
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
      Draft draft = replay.drafts().get(target.layer(), target.id());
      Difference difference = difference(target, draft, changes.size());
      if (replay.lost().contains(target)) {
        changes.add(new ScenarioChange(difference, lastKnown(target), Clash.REMOVED, List.of()));
      } else if (!difference.isNone()) {
        changes.add(change(target, draft, difference));
      }
    }
    return changes;
  }

  private Difference difference(UndoTarget target, Draft draft, int position) {
    return new Difference(
        position,
        target.layer(),
        target.id(),
        Optional.ofNullable(draft.stored().feature()),
        Optional.ofNullable(draft.now()),
        log.lastOf(target));
  }

  private ScenarioChange change(UndoTarget target, Draft draft, Difference difference)
      throws SQLException {
    Feature known = difference.after().or(difference::before).orElseThrow();
    List<String> clashing = clashing(target, draft);
    Clash clash = clashing.isEmpty() ? Clash.NONE : Clash.CHANGED;
    return new ScenarioChange(difference, known, clash, clashing);
  }

  /** Before the register removed it. */
  private Feature lastKnown(UndoTarget target) throws SQLException {
    long version = entries.get(target).getLast().registerVersion();
    Versions.Content then = history.content(target, version).orElse(Versions.Content.NOTHING);
    Stamp last = log.lastOf(target);
    return new Feature(
        target.layer(), target.id(), version, then.geometry(), then.values(), last, last);
  }

  /** What the register gave another value since the scenario last changed the feature. */
  private List<String> clashing(UndoTarget target, Draft draft) throws SQLException {
    List<ScenarioStep.Entry> mine = entries.getOrDefault(target, List.of());
    long known = mine.isEmpty() ? 0 : mine.getLast().registerVersion();
    if (known == 0 || draft.stored().feature() == null || draft.stored().version() == known) {
      return List.of();
    }
    Versions.Content then = history.content(target, known).orElse(Versions.Content.NOTHING);
    Feature found = draft.stored().feature();
    var now = new Versions.Content(found.geometry(), found.values());
    return Versions.differences(then, now).stream()
        .filter(field -> mine.stream().anyMatch(entry -> entry.sets(field)))
        .toList();
  }

  /** What can't be adopted: its feature is gone. */
  static List<Outcome.Conflict> lost(List<ScenarioChange> changes) {
    return changes.stream()
        .filter(change -> change.clash() == Clash.REMOVED)
        .map(change -> lost(change.difference()))
        .toList();
  }

  private static Outcome.Conflict lost(Difference of) {
    return new Outcome.Conflict(0, of.layer(), of.id(), 0, 0, of.stamp(), List.of(), null);
  }

  /** The edits that make the register like the scenario. */
  static List<Edit> edits(List<ScenarioChange> changes) {
    return changes.stream().map(change -> edit(change.difference())).toList();
  }

  private static Edit edit(Difference of) {
    if (of.before().isEmpty()) {
      Feature made = of.after().orElseThrow();
      return new Edit.Create(of.layer(), of.id(), made.geometry(), made.values());
    }
    Feature was = of.before().get();
    return of.after()
        .map(becomes -> patch(of, was, becomes))
        .orElseGet(() -> new Edit.Delete(of.layer(), of.id(), was.version()));
  }

  private static Edit patch(Difference of, Feature was, Feature becomes) {
    Map<String, Object> values = new HashMap<>();
    of.changedFields().forEach(field -> values.put(field, becomes.values().get(field)));
    boolean moved = values.containsKey(Problem.GEOMETRY);
    values.remove(Problem.GEOMETRY);
    Optional<Geometry> geometry =
        moved ? Optional.ofNullable(becomes.geometry()) : Optional.empty();
    return new Edit.Patch(of.layer(), of.id(), was.version(), geometry, values);
  }
}
