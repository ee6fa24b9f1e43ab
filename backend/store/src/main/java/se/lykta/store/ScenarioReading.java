package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
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

  /** What the register gave another value since the scenario set it. */
  private List<String> clashing(UndoTarget target, Draft draft) throws SQLException {
    Feature found = draft.stored().feature();
    List<ScenarioStep.Entry> newestFirst = entries.getOrDefault(target, List.of()).reversed();
    if (found == null || newestFirst.isEmpty()) {
      return List.of();
    }
    var now = new Versions.Content(found.geometry(), found.values());
    var clashing = new LinkedHashSet<String>();
    var settled = new HashSet<String>();
    for (ScenarioStep.Entry entry : newestFirst) {
      for (String field : changedSince(target, entry.registerVersion(), found, now)) {
        if (entry.sets(field) && !settled.contains(field)) {
          clashing.add(field);
        }
      }
      fields(found).filter(entry::sets).forEach(settled::add);
    }
    return List.copyOf(clashing);
  }

  private List<String> changedSince(
      UndoTarget target, long version, Feature found, Versions.Content now) throws SQLException {
    if (version == 0 || version == found.version()) {
      return List.of();
    }
    Versions.Content then = history.content(target, version).orElse(Versions.Content.NOTHING);
    return Versions.differences(then, now);
  }

  private static Stream<String> fields(Feature feature) {
    return Stream.concat(
        LayerTable.of(feature.layer()).layer().fields().stream().map(Field::name),
        Stream.of(Problem.GEOMETRY));
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

  /** Does the scenario's changes on drafts of the register. */
  static void adopt(List<ScenarioChange> changes, Drafts drafts) {
    for (int i = 0; i < changes.size(); i++) {
      Difference of = changes.get(i).difference();
      Draft draft = drafts.get(of.layer(), of.id());
      Operation operation = of.before().isEmpty() ? Operation.CREATE : Operation.PATCH;
      if (of.after().isPresent()) {
        Feature becomes = of.after().get();
        draft.become(i, operation, becomes.geometry(), becomes.values());
      } else {
        draft.remove(i, Operation.DELETE);
      }
    }
  }
}
