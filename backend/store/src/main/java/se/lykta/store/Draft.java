package se.lykta.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Stamp;

/** One feature on its way from what is stored to what a change set makes of it. */
final class Draft {

  /**
   * One version more.
   *
   * @param edit index in the change set
   * @param after null where the feature is removed
   */
  record Step(int edit, Operation operation, long version, Feature after) {}

  /**
   * What the store has.
   *
   * @param feature null where there is none now
   * @param version the newest; that of the removal where it was removed, 0 where it never was
   * @param created who made the first version; null where it never was
   * @param changed who made the newest version; null where it never was
   */
  record Stored(Feature feature, long version, Stamp created, Stamp changed) {
    static final Stored NEVER = new Stored(null, 0, null, null);

    static Stored of(Feature feature) {
      return new Stored(feature, feature.version(), feature.created(), feature.modified());
    }
  }

  private final LayerTable table;
  private final UUID id;
  private final Stored stored;
  private final List<Step> steps = new ArrayList<>();
  private Stamp stamp;
  private Stamp changed;
  private Feature now;
  private long version;

  Draft(LayerTable table, UUID id, Stored stored, Stamp stamp) {
    this.table = table;
    this.id = id;
    this.stored = stored;
    this.stamp = stamp;
    changed = stored.changed();
    now = stored.feature();
    version = stored.version();
  }

  /** Who makes the next steps. */
  void madeBy(Stamp author) {
    stamp = author;
  }

  /** As it is stored: whatever was done to it is forgotten. */
  void forget() {
    steps.clear();
    now = stored.feature();
    version = stored.version();
    changed = stored.changed();
  }

  /** Counts on from another version than that of the last step, made by somebody else. */
  void standAt(long otherVersion, Stamp by) {
    version = otherVersion;
    changed = by;
    if (now != null) {
      now =
          new Feature(
              now.layer(), id, version, now.geometry(), now.values(), now.created(), changed);
    }
  }

  LayerTable table() {
    return table;
  }

  UUID id() {
    return id;
  }

  Stored stored() {
    return stored;
  }

  /** Null where there is none, or none any more. */
  Feature now() {
    return now;
  }

  long version() {
    return version;
  }

  List<Step> steps() {
    return steps;
  }

  boolean isChanged() {
    return !steps.isEmpty();
  }

  boolean isRemoved() {
    return now == null && stored.feature() != null;
  }

  /** Index of the last edit that touched it. */
  int lastEdit() {
    return steps.getLast().edit();
  }

  /** Who made the version that the draft stands at. */
  Stamp changed() {
    return changed;
  }

  void become(int edit, Operation operation, Geometry geometry, Map<String, Object> values) {
    next();
    Stamp created = stored.created() == null ? stamp : stored.created();
    now =
        new Feature(
            table.layer().name(), id, version, Wkb.flat(geometry), kept(values), created, stamp);
    steps.add(new Step(edit, operation, version, now));
  }

  void remove(int edit, Operation operation) {
    next();
    now = null;
    steps.add(new Step(edit, operation, version, null));
  }

  private void next() {
    version++;
    changed = stamp;
  }

  /** In the layer's order, without nulls; times to the millisecond, as both databases keep them. */
  private Map<String, Object> kept(Map<String, Object> values) {
    var kept = new LinkedHashMap<String, Object>();
    for (Field field : table.layer().fields()) {
      Object value = values.get(field.name());
      if (value != null) {
        kept.put(field.name(), kept(value));
      }
    }
    values.forEach(
        (name, value) -> {
          if (value != null) {
            kept.putIfAbsent(name, value);
          }
        });
    return kept;
  }

  private static Object kept(Object value) {
    return value instanceof Instant time ? Times.kept(time) : value;
  }
}
