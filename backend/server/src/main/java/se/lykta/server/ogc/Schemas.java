package se.lykta.server.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lykta.layers.JsonSchema;
import se.lykta.layers.Layer;

/** A layer's schema as its items have it. */
final class Schemas {
  /** Kept by Lykta's own interface, not part of an item. */
  private static final List<String> OWN = List.of("version", "created", "modified");

  private Schemas() {}

  /** What a feature brings (Part 5). */
  static Map<String, Object> returnable(Layer layer) {
    var schema = new LinkedHashMap<>(JsonSchema.of(layer));
    schema.put("properties", properties(layer));
    return schema;
  }

  /** What {@code items} can be filtered by. */
  static Map<String, Object> queryable(Layer layer) {
    var schema = returnable(layer);
    var properties = properties(layer);
    properties.keySet().removeAll(List.of("id", "geometry"));
    schema.put("properties", properties);
    schema.remove("required");
    return schema;
  }

  /** The properties of a GeoJSON feature, in the words of OpenAPI 3.0. */
  static Map<String, Object> forOpenApi(Layer layer) {
    var properties = properties(layer);
    properties.keySet().removeAll(List.of("id", "geometry"));
    properties.replaceAll((name, property) -> OpenApiSchema.of(property));
    return properties;
  }

  private static Map<String, Object> properties(Layer layer) {
    var properties = new LinkedHashMap<String, Object>();
    if (JsonSchema.of(layer).get("properties") instanceof Map<?, ?> all) {
      all.forEach((name, property) -> properties.put(name.toString(), property));
    }
    OWN.forEach(properties::remove);
    return properties;
  }
}
