package se.lykta.exchange.geojson;

import java.util.Optional;
import java.util.Set;
import se.lykta.exchange.intake.ImportRefused;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a file says about all its features, wherever in the file it stands.
 *
 * @param crs the name in the {@code crs} member of the 2008 specification
 * @param layer the {@code layer} member
 * @param name the {@code name} member, which GDAL writes
 */
record CollectionHead(Optional<String> crs, Optional<String> layer, Optional<String> name) {
  private static final Set<String> TYPES = Set.of("FeatureCollection", "Feature");

  /**
   * Reads the whole file once.
   *
   * @throws ImportRefused where it is no GeoJSON with features
   */
  static CollectionHead of(JsonSource source) {
    var scan = new Scan(source.name());
    source.read(scan::read);
    return new CollectionHead(
        Optional.ofNullable(scan.crs),
        Optional.ofNullable(scan.layer),
        Optional.ofNullable(scan.name));
  }

  private static final class Scan {
    private final String file;
    private String crs;
    private String layer;
    private String name;

    private Scan(String file) {
      this.file = file;
    }

    private void read(JsonParser json) {
      while (json.nextToken() != null) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw refused("not-geojson", json.currentToken().toString(), "{\"type\": \"Feature…\"");
        }
        readRoot(json);
      }
    }

    private void readRoot(JsonParser json) {
      String type = null;
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = json.currentName();
        JsonToken value = json.nextToken();
        boolean text = value == JsonToken.VALUE_STRING;
        switch (member) {
          case "type" -> type = text ? json.getString() : null;
          case "layer" -> layer = text ? json.getString() : layer;
          case "name" -> name = text ? json.getString() : name;
          case "crs" -> readCrs(json);
          default -> json.skipChildren();
        }
      }
      if (type == null || !TYPES.contains(type)) {
        throw refused("not-geojson", "type = " + type, "FeatureCollection, Feature");
      }
    }

    private void readCrs(JsonParser json) {
      if (json.currentToken() == JsonToken.VALUE_NULL) {
        return;
      }
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        crs = json.getString();
        return;
      }
      crs = findName(json);
      if (crs == null) {
        throw refused("unknown-crs", "crs", "{\"type\": \"name\", \"properties\": {\"name\": …}}");
      }
    }

    /** The text under {@code properties.name}. */
    private static String findName(JsonParser json) {
      String found = null;
      int depth = 0;
      do {
        switch (json.currentToken()) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case VALUE_STRING -> found = "name".equals(json.currentName()) ? json.getString() : found;
          default -> {}
        }
      } while (depth > 0 && json.nextToken() != null);
      return found;
    }

    private ImportRefused refused(String code, String found, String expected) {
      return ImportRefused.file(
          file,
          code,
          "Filen har " + found + "; väntat " + expected,
          "The file has " + found + "; expected " + expected);
    }
  }
}
