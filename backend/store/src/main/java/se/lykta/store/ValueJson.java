package se.lykta.store;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A feature's values as one JSON object, the way history keeps them. Fields that the layer no
 * longer has are passed over when read.
 */
final class ValueJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ValueJson() {}

  static String write(Map<String, Object> values) {
    var text = new StringWriter(256);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      values.forEach((name, value) -> write(json.writeName(name), value));
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case Double number -> json.writeNumber(number);
      case Boolean yes -> json.writeBoolean(yes);
      case List<?> list -> writeList(json, list);
      default -> json.writeString(value.toString());
    }
  }

  private static void writeList(JsonGenerator json, List<?> items) {
    json.writeStartArray();
    items.forEach(item -> json.writeString((String) item));
    json.writeEndArray();
  }

  static Map<String, Object> read(Layer layer, String text) {
    var values = new LinkedHashMap<String, Object>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        Optional<Field> field = layer.findField(json.currentName());
        json.nextToken();
        if (field.isPresent()) {
          values.put(field.get().name(), value(field.get().kind(), json));
        } else {
          json.skipChildren();
        }
      }
    }
    return values;
  }

  private static Object value(Kind kind, JsonParser json) {
    return switch (kind) {
      case Kind.Number number -> json.getDoubleValue();
      case Kind.Bool bool -> json.getBooleanValue();
      case Kind.Date date -> LocalDate.parse(json.getString());
      case Kind.Time time -> Instant.parse(json.getString());
      case Kind.Reference reference -> UUID.fromString(json.getString());
      case Kind.ListOf list -> list(json);
      case Kind.Text text -> json.getString();
      case Kind.Choice choice -> json.getString();
      case Kind.Attachment attachment -> json.getString();
    };
  }

  private static List<String> list(JsonParser json) {
    var items = new ArrayList<String>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(json.getString());
    }
    return List.copyOf(items);
  }

  /** A list's items as a JSON array of texts. */
  static String writeTexts(List<?> items) {
    var text = new StringWriter(64);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      writeList(json, items);
    }
    return text.toString();
  }

  static List<String> readTexts(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      return list(json);
    }
  }
}
