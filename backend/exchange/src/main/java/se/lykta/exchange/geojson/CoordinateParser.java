package se.lykta.exchange.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a geometry; what stands where a number should is NaN, and told later with its place. */
final class CoordinateParser {
  private static final int MOST_ORDINATES = 4;

  private final JsonParser json;
  private final Budget budget;

  CoordinateParser(JsonParser json, Budget budget) {
    this.json = json;
    this.budget = budget;
  }

  /** Null where there is none. */
  JsonGeometry parseGeometry() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return null;
    }
    String type = null;
    Object coordinates = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "type" -> type = text();
        case "coordinates" -> coordinates = parse();
        default -> json.skipChildren();
      }
    }
    return new JsonGeometry(Optional.ofNullable(type), coordinates);
  }

  private String text() {
    boolean text = json.currentToken() == JsonToken.VALUE_STRING;
    json.skipChildren();
    return text ? json.getString() : null;
  }

  /** A position, or a list of what is inside. */
  private Object parse() {
    budget.spend();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return null;
    }
    JsonToken first = json.nextToken();
    return first == JsonToken.START_ARRAY || first == JsonToken.END_ARRAY ? list() : position();
  }

  private List<Object> list() {
    var items = new ArrayList<>();
    while (json.currentToken() != JsonToken.END_ARRAY) {
      items.add(parse());
      json.nextToken();
    }
    return items;
  }

  private double[] position() {
    double[] ordinates = new double[MOST_ORDINATES];
    int count = 0;
    while (json.currentToken() != JsonToken.END_ARRAY) {
      double value = json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
      json.skipChildren();
      if (count < MOST_ORDINATES) {
        ordinates[count++] = value;
      }
      json.nextToken();
    }
    return Arrays.copyOf(ordinates, count);
  }
}
