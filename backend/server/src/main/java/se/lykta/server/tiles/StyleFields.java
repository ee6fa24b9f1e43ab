package se.lykta.server.tiles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.lykta.layers.Common;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;

/**
 * What of a feature goes into its tile: the name people call it by, and what the map draws or says
 * of it under the pointer. Each more costs every tile; all else is fetched with the feature.
 */
final class StyleFields {
  /** Fields that the painters of the front end (frontend/src/map/paint) and its tip read. */
  private static final Set<String> SHOWN =
      Set.of(
          "status",
          "function",
          "kind",
          "use",
          "width_m",
          "crown_radius_m",
          "direction_deg",
          "field_of_view_deg",
          "deliberately_off_from",
          "deliberately_off_to",
          "category",
          "due_at",
          "paused_at",
          "measure",
          "closed_reason",
          Common.VALID_TO);

  private static final Map<String, List<Field>> KNOWN = new ConcurrentHashMap<>();

  private StyleFields() {}

  static List<Field> of(Layer layer) {
    return KNOWN.computeIfAbsent(layer.name(), name -> list(layer));
  }

  private static List<Field> list(Layer layer) {
    return layer.fields().stream().filter(field -> isShown(layer, field)).toList();
  }

  private static boolean isShown(Layer layer, Field field) {
    return field.name().equals(layer.labelField()) || SHOWN.contains(field.name());
  }
}
