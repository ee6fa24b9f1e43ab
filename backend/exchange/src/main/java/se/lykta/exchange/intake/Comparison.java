package se.lykta.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.store.FeatureStore;
import se.lykta.store.Operation;
import se.lykta.store.Version;

/** Compares candidates with the store, so that a second import changes only what must change. */
final class Comparison {
  /** Below this two positions are one: the rounding of coordinates in files. */
  private static final double SAME_PLACE_M = 0.001;

  private final FeatureStore store;
  private final Map<String, Boolean> everUsed = new HashMap<>();

  Comparison(FeatureStore store) {
    this.store = store;
  }

  /**
   * @param candidate its version is the one that its file was made from, 0 where that is unknown
   */
  Verdict judge(Feature candidate) {
    if (!wasEverUsed(candidate.layer())) {
      return new Verdict.New();
    }
    return store
        .find(candidate.layer(), candidate.id())
        .map(current -> against(current, candidate))
        .orElseGet(() -> absent(candidate));
  }

  /** Whether the store has, or had, anything in the layer; saves a look-up for each candidate. */
  boolean wasEverUsed(String layer) {
    return everUsed.computeIfAbsent(layer, name -> store.generation(name) > 0);
  }

  private Verdict absent(Feature candidate) {
    List<Version> history = store.history(candidate.layer(), candidate.id());
    return history.isEmpty()
        ? new Verdict.New()
        : new Verdict.DeletedSince(history.getFirst().stamp());
  }

  private Verdict against(Feature current, Feature candidate) {
    if (same(current, candidate)) {
      return new Verdict.Known();
    }
    if (candidate.version() != 0) {
      return candidate.version() == current.version()
          ? new Verdict.Differs(current.version())
          : new Verdict.EditedSince(current.modified());
    }
    return againstLastImport(current, candidate);
  }

  private Verdict againstLastImport(Feature current, Feature candidate) {
    List<Version> history = store.history(candidate.layer(), candidate.id());
    Optional<Version> imported = history.stream().filter(Comparison::isImport).findFirst();
    if (imported.map(Version::feature).filter(old -> same(old, candidate)).isPresent()) {
      return new Verdict.Known();
    }
    return isImport(history.getFirst())
        ? new Verdict.Differs(current.version())
        : new Verdict.EditedSince(current.modified());
  }

  private static boolean isImport(Version version) {
    return version.operation() == Operation.IMPORT
        || version.comment() != null && version.comment().startsWith(Intake.COMMENT);
  }

  private static boolean same(Feature a, Feature b) {
    return facts(a).equals(facts(b)) && samePlace(a.geometry(), b.geometry());
  }

  /** All but the day of the file, which changes with every delivery. */
  private static Map<String, Object> facts(Feature feature) {
    var facts = new HashMap<>(feature.values());
    facts.remove(Common.SOURCE_DATE);
    return facts;
  }

  private static boolean samePlace(Geometry a, Geometry b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a.equalsExact(b, SAME_PLACE_M) || sameOutline(a, b);
  }

  /** Files may turn a ring round or begin it elsewhere; it is the same area. */
  private static boolean sameOutline(Geometry a, Geometry b) {
    return a.getDimension() == 2
        && a.getNumPoints() == b.getNumPoints()
        && DiscreteHausdorffDistance.distance(a, b) <= SAME_PLACE_M;
  }
}
