package se.lykta.server.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema 2020-12 as far as Lykta uses it, said as OpenAPI 3.0 does: without {@code const}. */
final class OpenApiSchema {

  private OpenApiSchema() {}

  static Object of(Object schema) {
    return switch (schema) {
      case Map<?, ?> map when map.get("oneOf") instanceof List<?> options -> choice(map, options);
      case Map<?, ?> map -> map(map);
      case List<?> list -> list.stream().map(OpenApiSchema::of).toList();
      case null, default -> schema;
    };
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    var copy = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> copy.put(name.toString(), of(value)));
    return copy;
  }

  private static Map<String, Object> choice(Map<?, ?> map, List<?> options) {
    var copy = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> copy.put(name.toString(), value));
    copy.remove("oneOf");
    List<Object> values = new ArrayList<>();
    options.forEach(option -> values.add(((Map<?, ?>) option).get("const")));
    copy.put("enum", values);
    return copy;
  }
}
