package se.lykta.exchange.geojson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.lykta.exchange.mapping.RawFeature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads features out of a stream of tokens, each with a name by which to find it again. */
final class FeatureParser {
  /** Members that carry nothing to keep. */
  private static final Set<String> PASSED_OVER =
      Set.of("bbox", "created", "modified", "crs", "name", "note", "links", "numberReturned");

  private final JsonParser json;
  private final Budget budget;
  private final Consumer<RawFeature> each;
  private int index;

  FeatureParser(JsonParser json, Budget budget, Consumer<RawFeature> each) {
    this.json = json;
    this.budget = budget;
    this.each = each;
  }

  /** All root values: one collection, one feature, or a feature a line. */
  void parse() {
    while (json.nextToken() != null) {
      parseObject("line " + json.currentTokenLocation().getLineNr());
    }
  }

  private void parseElements() {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String object = "features[" + index++ + "]";
      if (json.currentToken() == JsonToken.START_OBJECT) {
        parseObject(object);
      } else {
        json.skipChildren();
        each.accept(empty(object));
      }
    }
  }

  private static RawFeature empty(String object) {
    return new RawFeature(object, Optional.empty(), 0, Optional.empty(), null, Map.of(), List.of());
  }

  /** A feature, or the collection around features. */
  private void parseObject(String object) {
    budget.begin(object);
    var members = new Members();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      budget.spend();
      String name = json.currentName();
      json.nextToken();
      if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
        parseElements();
        members.collection = true;
      } else {
        members.take(name);
      }
    }
    if (!members.collection) {
      each.accept(members.feature(object));
    }
  }

  /** The members of one object, in whatever order they come. */
  private final class Members {
    private final List<String> strangers = new ArrayList<>();
    private boolean collection;
    private String id;
    private String layer;
    private long version;
    private JsonGeometry geometry;
    private Map<String, Object> properties = Map.of();

    private void take(String name) {
      switch (name) {
        case "id" -> id = scalar();
        case "layer" -> layer = scalar();
        case "version" -> version = whole();
        case "geometry" -> geometry = new CoordinateParser(json, budget).parseGeometry();
        case "properties" -> properties = properties();
        default -> pass(name);
      }
    }

    private void pass(String name) {
      if (!PASSED_OVER.contains(name) && !name.equals("type")) {
        strangers.add(name);
      }
      json.skipChildren();
    }

    private RawFeature feature(String object) {
      return new RawFeature(
          object,
          Optional.ofNullable(id),
          version,
          Optional.ofNullable(layer),
          geometry,
          properties,
          strangers);
    }
  }

  private String scalar() {
    if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
      return json.getString();
    }
    json.skipChildren();
    return null;
  }

  private long whole() {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? 0 : json.getLongValue();
    }
    json.skipChildren();
    return 0;
  }

  private Map<String, Object> properties() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return Map.of();
    }
    return object();
  }

  private Map<String, Object> object() {
    var members = new LinkedHashMap<String, Object>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value());
    }
    return members;
  }

  private Object value() {
    budget.spend();
    return switch (json.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> items();
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private List<Object> items() {
    var items = new ArrayList<Object>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }
}
