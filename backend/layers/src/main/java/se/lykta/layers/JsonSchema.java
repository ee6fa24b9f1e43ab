package se.lykta.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layer's schema after OGC API – Features – Part 5: Schemas, in JSON Schema 2020-12. Titles are
 * Swedish; both languages stand under {@code x-lykta-title}. What only Lykta knows, such as a usual
 * range, stands under {@code x-lykta-…}.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ROLE = "x-ogc-role";

  private JsonSchema() {}

  /** The whole schema but for {@code $id}, the address that only the server knows. */
  public static Map<String, Object> of(Layer layer) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", DIALECT);
    schema.put("type", "object");
    addTitle(schema, layer.title());
    schema.put("properties", inSequence(properties(layer)));
    schema.put("required", required(layer));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Map<String, Object>> properties(Layer layer) {
    var properties = new LinkedHashMap<String, Map<String, Object>>();
    properties.put("id", id());
    if (layer.hasGeometry()) {
      properties.put(Problem.GEOMETRY, geometry(layer.geometry()));
    }
    layer.fields().forEach(field -> properties.put(field.name(), property(field)));
    properties.put("version", version());
    properties.put("created", stamp("Skapad", "Created"));
    properties.put("modified", stamp("Ändrad", "Modified"));
    return properties;
  }

  private static Map<String, Map<String, Object>> inSequence(
      Map<String, Map<String, Object>> properties) {
    int sequence = 1;
    for (Map<String, Object> property : properties.values()) {
      property.put("x-ogc-propertySeq", sequence++);
    }
    return properties;
  }

  private static List<String> required(Layer layer) {
    var names = new ArrayList<String>();
    if (layer.hasGeometry()) {
      names.add(Problem.GEOMETRY);
    }
    layer.fields().stream().filter(Field::required).map(Field::name).forEach(names::add);
    return names;
  }

  private static Map<String, Object> id() {
    var property = typed("string", "uuid");
    addTitle(property, Title.of("Id", "Id"));
    property.put(ROLE, "id");
    return property;
  }

  private static Map<String, Object> geometry(GeometryKind kind) {
    var property = new LinkedHashMap<String, Object>();
    property.put("format", kind.schemaFormat());
    addTitle(property, Title.of("Geometri", "Geometry"));
    property.put(ROLE, "primary-geometry");
    return property;
  }

  private static Map<String, Object> version() {
    var property = typed("integer");
    addTitle(property, Title.of("Version", "Version"));
    property.put("minimum", 1);
    property.put("readOnly", true);
    return property;
  }

  private static Map<String, Object> stamp(String sv, String en) {
    var property = typed("object");
    addTitle(property, Title.of(sv, en));
    var parts = new LinkedHashMap<String, Object>();
    parts.put("at", typed("string", "date-time"));
    parts.put("by", typed("string"));
    property.put("properties", parts);
    property.put("readOnly", true);
    return property;
  }

  private static Map<String, Object> property(Field field) {
    var property = SchemaOfKind.of(field.kind());
    addTitle(property, field.title());
    field.help().ifPresent(help -> property.put("description", help.sv()));
    switch (field.name()) {
      case Common.VALID_FROM -> property.put(ROLE, "primary-interval-start");
      case Common.VALID_TO -> property.put(ROLE, "primary-interval-end");
      default -> {}
    }
    if (field.required() && field.kind() instanceof Kind.Text) {
      property.put("minLength", 1);
    }
    return property;
  }

  static Map<String, Object> typed(String type) {
    var property = new LinkedHashMap<String, Object>();
    property.put("type", type);
    return property;
  }

  static Map<String, Object> typed(String type, String format) {
    var property = typed(type);
    property.put("format", format);
    return property;
  }

  static void addTitle(Map<String, Object> schema, Title title) {
    schema.put("title", title.sv());
    schema.put("x-lykta-title", LayerDescription.of(title));
  }
}
