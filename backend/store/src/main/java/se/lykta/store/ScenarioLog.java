package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.lykta.layers.Feature;
import se.lykta.layers.Stamp;

/**
 * The steps of a scenario and what they amount to: those that edit count unless they are undone.
 * Steps are only ever added, so a feature's version in the scenario, the register's and one more a
 * touch, never comes twice. Immutable.
 */
final class ScenarioLog {
  /** What was done before, in the words of {@link Draft.Step#edit}. */
  static final int EARLIER = -1;

  private final List<ScenarioStep> steps;
  private final Map<UUID, ScenarioStep> byId = new HashMap<>();
  private final Map<UUID, ScenarioStep> rootOf = new HashMap<>();
  private final Map<UUID, ScenarioStep> newestOf = new HashMap<>();
  private final Set<UUID> undone = new HashSet<>();
  private final Map<UndoTarget, Track> tracks = new LinkedHashMap<>();

  /**
   * @param touches how many edits and undoings changed the feature
   * @param last who made the last of them
   */
  private record Track(long touches, Stamp last) {}

  ScenarioLog(List<ScenarioStep> steps) {
    this.steps = List.copyOf(steps);
    this.steps.forEach(this::take);
  }

  private void take(ScenarioStep step) {
    ScenarioStep root = step.undoes() == null ? step : rootOf.get(step.undoes());
    byId.put(step.id(), step);
    rootOf.put(step.id(), root);
    newestOf.put(root.id(), step);
    if (step.undoes() != null && !undone.remove(root.id())) {
      undone.add(root.id());
    }
    touched(step).forEach(target -> tracks.merge(target, new Track(1, step.stamp()), this::more));
  }

  private Track more(Track before, Track one) {
    return new Track(before.touches + one.touches, one.last);
  }

  /** Once an edit. */
  private Stream<UndoTarget> touched(ScenarioStep step) {
    return step.undoes() == null
        ? step.entries().stream().map(ScenarioStep.Entry::target)
        : targets(step).stream();
  }

  /** The features that a step is about, each once. */
  Set<UndoTarget> targets(ScenarioStep step) {
    var targets = new LinkedHashSet<UndoTarget>();
    rootOf.get(step.id()).entries().forEach(entry -> targets.add(entry.target()));
    return targets;
  }

  Optional<ScenarioStep> find(UUID step) {
    return Optional.ofNullable(byId.get(step));
  }

  ScenarioLog with(ScenarioStep step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new ScenarioLog(more);
  }

  /** In the order in which they were touched first. */
  Set<UndoTarget> targets() {
    return tracks.keySet();
  }

  /** The features that were ever touched, by layer. */
  Map<String, Set<UUID>> ids() {
    Map<String, Set<UUID>> ids = new HashMap<>();
    addTo(ids);
    return ids;
  }

  private void addTo(Map<String, Set<UUID>> ids) {
    targets()
        .forEach(
            target ->
                ids.computeIfAbsent(target.layer(), l -> new TreeSet<>(Ids.ORDER))
                    .add(target.id()));
  }

  Stamp lastOf(UndoTarget target) {
    return tracks.get(target).last();
  }

  /** The edits that count and were not given up, by feature, oldest first. */
  Map<UndoTarget, List<ScenarioStep.Entry>> entries() {
    Map<UndoTarget, List<ScenarioStep.Entry>> entries = new HashMap<>();
    counting().flatMap(step -> step.entries().stream()).forEach(entry -> add(entry, entries));
    return entries;
  }

  private static void add(
      ScenarioStep.Entry entry, Map<UndoTarget, List<ScenarioStep.Entry>> entries) {
    if (entry.operation() == Operation.RESTORE) {
      entries.remove(entry.target());
    } else {
      entries.computeIfAbsent(entry.target(), target -> new ArrayList<>()).add(entry);
    }
  }

  /** The part that is about one feature, as it was after so many touches. */
  private ScenarioLog until(UndoTarget target, long touches) {
    var part = new ArrayList<ScenarioStep>();
    long seen = 0;
    for (ScenarioStep step : steps) {
      long mine = touched(step).filter(target::equals).count();
      if (mine > 0 && seen < touches) {
        seen += mine;
        part.add(step.about(target));
      }
    }
    return new ScenarioLog(part);
  }

  /**
   * A feature's content in a version that the scenario showed: the register's at that time with so
   * many touches.
   */
  Optional<Versions.Content> content(History history, UndoTarget target, long version)
      throws SQLException {
    long touches = touchesOf(target, version);
    Optional<Versions.Content> then = history.content(target, version - touches);
    Feature beneath =
        then.map(c -> Feature.unsaved(target.layer(), target.id(), c.geometry(), c.values()))
            .orElse(null);
    var stored = new Draft.Stored(beneath, version - touches, null, null);
    var draft = new Draft(LayerTable.of(target.layer()), target.id(), stored, null);
    until(target, touches)
        .counting()
        .forEach(step -> step.entries().forEach(entry -> redo(entry, step, draft)));
    return Optional.ofNullable(draft.now())
        .map(feature -> new Versions.Content(feature.geometry(), feature.values()));
  }

  /**
   * How many touches are in a version: the register's version was between those that it had at the
   * touch before and at the one after.
   */
  private long touchesOf(UndoTarget target, long version) {
    long touches = 0;
    for (ScenarioStep step : steps) {
      for (ScenarioStep.Entry entry : step.entries()) {
        if (entry.target().equals(target)) {
          if (version - touches <= entry.registerVersion()) {
            return touches;
          }
          touches++;
        }
      }
      boolean undoing = step.undoes() != null && targets(step).contains(target);
      touches += undoing && version > touches ? 1 : 0;
    }
    return Math.min(touches, version);
  }

  private Stream<ScenarioStep> counting() {
    return steps.stream().filter(step -> !undone.contains(step.id()));
  }

  /**
   * What stands against undoing a step: it is undone already, or a later one that counts is about
   * the same feature.
   *
   * @return by feature, the step in the way
   */
  Map<UndoTarget, ScenarioStep> inTheWayOf(ScenarioStep step) {
    var found = new LinkedHashMap<UndoTarget, ScenarioStep>();
    ScenarioStep root = rootOf.get(step.id());
    if (!newestOf.get(root.id()).equals(step)) {
      targets(step).forEach(target -> found.put(target, newestOf.get(root.id())));
      return found;
    }
    Set<UndoTarget> mine = targets(step);
    steps.stream()
        .dropWhile(earlier -> !earlier.equals(root))
        .skip(1)
        .filter(later -> !undone.contains(later.id()))
        .forEach(
            later ->
                later.entries().stream()
                    .map(ScenarioStep.Entry::target)
                    .filter(mine::contains)
                    .forEach(target -> found.put(target, later)));
    return found;
  }

  /**
   * @param drafts of all features of the scenario, and of those that more edits are about, as the
   *     scenario has them
   * @param lost features whose changes have nothing to hold on to any more
   */
  record Replay(Drafts drafts, Set<UndoTarget> lost) {}

  /**
   * Does all that counts on the register as it is.
   *
   * @param more edits that are to come next
   */
  Replay replay(Connection connection, Dialect dialect, List<Edit> more, Stamp stamp)
      throws SQLException {
    Map<String, Set<UUID>> ids = Drafts.idsOf(more);
    addTo(ids);
    Drafts drafts = Drafts.load(connection, dialect, ids, stamp, false);
    var lost = new LinkedHashSet<UndoTarget>();
    counting().forEach(step -> step.entries().forEach(entry -> redo(entry, step, drafts, lost)));
    tracks.forEach((target, track) -> stand(drafts.get(target.layer(), target.id()), track, stamp));
    return new Replay(drafts, lost);
  }

  private static void stand(Draft draft, Track track, Stamp stamp) {
    draft.standAt(draft.stored().version() + track.touches(), track.last());
    draft.madeBy(stamp);
  }

  private static void redo(
      ScenarioStep.Entry entry, ScenarioStep step, Drafts drafts, Set<UndoTarget> lost) {
    UndoTarget target = entry.target();
    if (redo(entry, step, drafts.get(target.layer(), target.id()))) {
      lost.remove(target);
    } else {
      lost.add(target);
    }
  }

  /**
   * @return false where there is nothing to change
   */
  private static boolean redo(ScenarioStep.Entry entry, ScenarioStep step, Draft draft) {
    draft.madeBy(step.stamp());
    boolean isThere = draft.now() != null;
    switch (entry.operation()) {
      case CREATE -> draft.become(EARLIER, Operation.CREATE, entry.geometry(), entry.values());
      case RESTORE -> draft.forget();
      case DELETE -> {
        if (isThere) {
          draft.remove(EARLIER, Operation.DELETE);
        }
      }
      case REPLACE, PATCH -> {
        if (isThere) {
          change(entry, draft);
        }
        return isThere;
      }
      case UNDO, IMPORT -> throw new IllegalStateException("not of a scenario: " + entry);
    }
    return true;
  }

  private static void change(ScenarioStep.Entry entry, Draft draft) {
    if (entry.operation() == Operation.REPLACE) {
      draft.become(EARLIER, Operation.REPLACE, entry.geometry(), entry.values());
      return;
    }
    var values = new LinkedHashMap<>(draft.now().values());
    values.putAll(entry.values());
    entry.cleared().forEach(values::remove);
    var geometry = entry.geometry() == null ? draft.now().geometry() : entry.geometry();
    draft.become(EARLIER, Operation.PATCH, geometry, values);
  }
}
