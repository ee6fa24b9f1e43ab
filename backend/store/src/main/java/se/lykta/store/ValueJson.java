package se.lykta.store;

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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * A feature's values as one JSON object, the way history keeps them. Fields that the layer no
 * longer has are passed over when read.
 */
final class ValueJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ValueJson() {}

  static String write(Map<String, Object> values) {
    var json = new StringBuilder(256).append('{');
    values.forEach((name, value) -> write(quoted(next(json), name).append(':'), value));
    return json.append('}').toString();
  }

  /** A comma where something stands before. */
  private static StringBuilder next(StringBuilder json) {
    char last = json.charAt(json.length() - 1);
    return last == '{' || last == '[' ? json : json.append(',');
  }

  private static void write(StringBuilder json, Object value) {
    switch (value) {
      case Double number -> json.append((double) number);
      case Boolean yes -> json.append((boolean) yes);
      case List<?> list -> writeList(json, list);
      default -> quoted(json, value.toString());
    }
  }

  private static void writeList(StringBuilder json, List<?> items) {
    json.append('[');
    items.forEach(item -> quoted(next(json), (String) item));
    json.append(']');
  }

  private static StringBuilder quoted(StringBuilder json, String text) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    return json.append('"');
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
    var json = new StringBuilder(64);
    writeList(json, items);
    return json.toString();
  }

  static List<String> readTexts(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      return list(json);
    }
  }
}
