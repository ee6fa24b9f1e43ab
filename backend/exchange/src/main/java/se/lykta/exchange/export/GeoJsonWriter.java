package se.lykta.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Stamp;
import se.lykta.layers.Values;
import se.lykta.store.Crs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a layer as a GeoJSON FeatureCollection (RFC 7946): degrees with 9 decimals (0.1 mm), rings
 * after the right-hand rule. In another system than degrees it names it in the {@code crs} member
 * of the 2008 specification, which GDAL and QGIS read; metres with 4 decimals then.
 */
final class GeoJsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Selection selection;
  private final Crs crs;
  private final double scale;
  private final List<Field> fields;

  GeoJsonWriter(Selection selection, Crs crs) {
    this.selection = selection;
    this.crs = crs;
    scale = Decimals.scale(crs);
    fields = selection.fields();
  }

  void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeStringProperty("name", selection.layer().name());
      writeCrs(json);
      writeNote(json);
      json.writeArrayPropertyStart("features");
      selection.read(feature -> write(json, feature));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeCrs(JsonGenerator json) {
    if (!crs.isGeographic()) {
      json.writeObjectPropertyStart("crs");
      json.writeStringProperty("type", "name");
      json.writeObjectPropertyStart("properties");
      json.writeStringProperty("name", "urn:ogc:def:crs:" + crs.code().replace(":", "::"));
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void writeNote(JsonGenerator json) {
    if (selection.isIllustrative()) {
      json.writeStringProperty("note", Notes.ILLUSTRATIVE);
    }
  }

  private void write(JsonGenerator json, Feature feature) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", feature.id().toString());
    json.writeStringProperty("layer", feature.layer());
    json.writeNumberProperty("version", feature.version());
    json.writeName("geometry");
    write(json, feature.geometry());
    json.writeObjectPropertyStart("properties");
    writeValues(json, feature.values());
    json.writeEndObject();
    writeStamp(json, "created", feature.created());
    writeStamp(json, "modified", feature.modified());
    json.writeEndObject();
  }

  private static void writeStamp(JsonGenerator json, String name, Stamp stamp) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("at", stamp.at().toString());
    json.writeStringProperty("by", stamp.by());
    json.writeEndObject();
  }

  private void writeValues(JsonGenerator json, Map<String, Object> values) {
    for (Field field : fields) {
      Object value = Values.toJson(values.get(field.name()));
      if (value != null) {
        json.writeName(field.name());
        writeValue(json, value);
      }
    }
  }

  private static void writeValue(JsonGenerator json, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Double number -> writeNumber(json, number);
      case Boolean bool -> json.writeBoolean(bool);
      case List<?> items -> writeItems(json, items);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void writeItems(JsonGenerator json, List<?> items) {
    json.writeStartArray();
    items.forEach(item -> json.writeString((String) item));
    json.writeEndArray();
  }

  /** Whole numbers without ".0". */
  private static void writeNumber(JsonGenerator json, double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  private void write(JsonGenerator json, Geometry stored) {
    if (stored == null) {
      json.writeNull();
      return;
    }
    Geometry geometry = crs.fromStored(stored);
    json.writeStartObject();
    json.writeStringProperty("type", geometry.getGeometryType());
    json.writeName("coordinates");
    switch (geometry) {
      case Point point -> write(json, point.getCoordinate());
      case Polygon polygon -> writeRings(json, polygon);
      case LineString line -> write(json, line.getCoordinates());
      default -> throw new IllegalArgumentException("no layer has " + geometry.getGeometryType());
    }
    json.writeEndObject();
  }

  private void writeRings(JsonGenerator json, Polygon polygon) {
    json.writeStartArray();
    write(json, turned(polygon.getExteriorRing(), true));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      write(json, turned(polygon.getInteriorRingN(i), false));
    }
    json.writeEndArray();
  }

  private static Coordinate[] turned(LineString ring, boolean counterClockwise) {
    boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
    return (right ? ring : ring.reverse()).getCoordinates();
  }

  private void write(JsonGenerator json, Coordinate[] points) {
    json.writeStartArray();
    for (Coordinate point : points) {
      write(json, point);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Coordinate point) {
    json.writeStartArray();
    json.writeNumber(Decimals.rounded(point.x, scale));
    json.writeNumber(Decimals.rounded(point.y, scale));
    json.writeEndArray();
  }
}
