package se.lykta.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Problem;
import se.lykta.layers.Stamp;

/**
 * One thing that somebody did in a scenario.
 *
 * @param undoes an earlier step; null for one that edits
 * @param entries in the order in which they were made; none where it undoes
 */
record ScenarioStep(UUID id, Stamp stamp, UUID undoes, List<Entry> entries) {

  /** The part of it that is about one feature. */
  ScenarioStep about(UndoTarget target) {
    return new ScenarioStep(
        id, stamp, undoes, entries.stream().filter(e -> e.target().equals(target)).toList());
  }

  /**
   * @param operation one of create, replace, patch, delete; restore where all earlier ones are
   *     given up and the feature is the register's again
   * @param registerVersion the register's at that time; 0 where it had no such feature
   * @param geometry of a patch null where it stays
   * @param values without those that are cleared
   * @param cleared names of fields that a patch takes the value of
   */
  record Entry(
      Operation operation,
      UndoTarget target,
      long registerVersion,
      Geometry geometry,
      Map<String, Object> values,
      List<String> cleared) {

    /** The names of what it sets, {@code geometry} among them where it moves the feature. */
    boolean sets(String field) {
      return switch (operation) {
        case PATCH ->
            field.equals(Problem.GEOMETRY)
                ? geometry != null
                : values.containsKey(field) || cleared.contains(field);
        default -> true;
      };
    }

    /**
     * @param draft which the edit has been done on already, as its step of that number
     */
    static Entry of(Edit edit, Draft.Step step, long registerVersion) {
      var target = new UndoTarget(edit.layer(), edit.id());
      return switch (edit) {
        case Edit.Patch patch -> patch(target, registerVersion, patch);
        case Edit.Delete delete ->
            new Entry(Operation.DELETE, target, registerVersion, null, Map.of(), List.of());
        case Edit.Replace replace -> whole(Operation.REPLACE, target, registerVersion, step);
        // what is brought back is there from now on, whatever becomes of the register's
        case Edit.Create create -> whole(Operation.CREATE, target, registerVersion, step);
        case Edit.Restore restore -> whole(Operation.CREATE, target, registerVersion, step);
      };
    }

    static Entry letGo(UndoTarget target) {
      return new Entry(Operation.RESTORE, target, 0, null, Map.of(), List.of());
    }

    private static Entry whole(
        Operation operation, UndoTarget target, long registerVersion, Draft.Step step) {
      var after = step.after();
      return new Entry(
          operation, target, registerVersion, after.geometry(), after.values(), List.of());
    }

    private static Entry patch(UndoTarget target, long registerVersion, Edit.Patch patch) {
      Map<String, Object> values = new LinkedHashMap<>(patch.values());
      List<String> cleared =
          patch.values().keySet().stream()
              .filter(name -> patch.values().get(name) == null)
              .toList();
      values.keySet().removeAll(cleared);
      Optional<Geometry> geometry = patch.geometry().map(Wkb::flat);
      return new Entry(
          Operation.PATCH, target, registerVersion, geometry.orElse(null), values, cleared);
    }
  }
}
