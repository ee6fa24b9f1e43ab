package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Tells what others did to a database from what this process did. Every commit that changes a layer
 * raises its generation by one, under a lock of its row, so of each generation exactly one commit
 * is the maker. Those made here are noted; of any other that turns up, another process is.
 *
 * <p>A commit is noted before it begins, as open, so that nobody can see its generation first and
 * take it for another's. Whether an open one was kept, and whose its generation is if it was not,
 * is known when it ends: until then the layer is judged up to the generation before it only.
 */
final class Generations {

  /** One of ours. */
  private static final class Commit {
    private boolean open = true;
  }

  private final Map<String, NavigableMap<Long, Commit>> ours = new HashMap<>();
  private final Map<String, Long> judged = new HashMap<>();

  /**
   * Commits.
   *
   * @param made the new generations of the layers that the transaction changed
   */
  void commit(Connection connection, Map<String, Long> made) throws SQLException {
    var commit = new Commit();
    note(commit, made);
    boolean kept = false;
    try {
      connection.commit();
      kept = true;
    } finally {
      end(commit, made, kept);
    }
  }

  private synchronized void note(Commit commit, Map<String, Long> made) {
    made.forEach((layer, generation) -> ours(layer).put(generation, commit));
  }

  /** What was not kept, or perhaps not, is not ours; another commit of ours may have followed. */
  private synchronized void end(Commit commit, Map<String, Long> made, boolean kept) {
    commit.open = false;
    if (!kept) {
      made.forEach((layer, generation) -> ours(layer).remove(generation, commit));
    }
  }

  private NavigableMap<Long, Commit> ours(String layer) {
    return ours.computeIfAbsent(layer, l -> new TreeMap<>());
  }

  /**
   * @param now the generations as the database has them, by layer
   * @return the layers that another process changed since the last call, with their generations;
   *     none at the first call
   */
  synchronized Map<String, Long> movedElsewhere(Map<String, Long> now) {
    var moved = new TreeMap<String, Long>();
    now.forEach(
        (layer, generation) -> {
          if (isMovedElsewhere(layer, generation)) {
            moved.put(layer, generation);
          }
        });
    return moved;
  }

  private boolean isMovedElsewhere(String layer, long now) {
    Long before = judged.putIfAbsent(layer, now);
    if (before == null) {
      return false;
    }
    if (now < before) {
      return turnedBack(layer, now);
    }
    long upTo = untilOpen(ours(layer).headMap(now, true), now);
    Map<Long, Commit> explained = ours(layer).headMap(upTo, true);
    boolean movedElsewhere = upTo - before != explained.size();
    explained.clear();
    judged.put(layer, upTo);
    return movedElsewhere;
  }

  /** An older state of the database was brought back: nothing that was noted is true of it. */
  private boolean turnedBack(String layer, long now) {
    ours(layer).clear();
    judged.put(layer, now);
    return true;
  }

  private static long untilOpen(NavigableMap<Long, Commit> candidates, long now) {
    for (var candidate : candidates.entrySet()) {
      if (candidate.getValue().open) {
        return candidate.getKey() - 1;
      }
    }
    return now;
  }
}
