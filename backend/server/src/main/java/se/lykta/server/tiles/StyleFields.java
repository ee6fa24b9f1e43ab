package se.lykta.server.tiles;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.lykta.layers.Common;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;

/**
 * What of a feature goes into its tile: the name people call it by, and whatever a symbol can show,
 * which is every choice, yes or no, number and time of the layer's own, and its end. Texts and
 * references are fetched with the feature.
 */
final class StyleFields {
  private static final Map<String, List<Field>> KNOWN = new ConcurrentHashMap<>();

  private StyleFields() {}

  static List<Field> of(Layer layer) {
    return KNOWN.computeIfAbsent(layer.name(), name -> list(layer));
  }

  private static List<Field> list(Layer layer) {
    return layer.fields().stream().filter(field -> isShown(layer, field)).toList();
  }

  private static boolean isShown(Layer layer, Field field) {
    return field.name().equals(layer.labelField())
        || field.name().equals(Common.VALID_TO)
        || !Common.FIELDS.contains(field) && isStyle(field.kind());
  }

  private static boolean isStyle(Kind kind) {
    return switch (kind) {
      case Kind.Choice c -> true;
      case Kind.Bool b -> true;
      case Kind.Number n -> true;
      case Kind.Time t -> true;
      case Kind.Text t -> false;
      case Kind.Date d -> false;
      case Kind.Reference r -> false;
      case Kind.ListOf l -> false;
      case Kind.Attachment a -> false;
    };
  }
}
