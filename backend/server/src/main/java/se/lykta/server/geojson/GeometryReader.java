package se.lykta.server.geojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import se.lykta.layers.Title;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/** Reads GeoJSON geometries of one CRS, east (or longitude) first, into the stored CRS. */
public final class GeometryReader {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Crs crs;

  public GeometryReader(Crs crs) {
    this.crs = crs;
  }

  /** Says what is wrong with a geometry and where in it. */
  public static final class UnreadableGeometry extends RuntimeException {
    private final Title title;

    UnreadableGeometry(String sv, String en) {
      super(en, null, false, false);
      this.title = Title.of(sv, en);
    }

    public Title title() {
      return title;
    }
  }

  /**
   * @return null for JSON null
   * @throws UnreadableGeometry where it is no point, line or polygon as GeoJSON writes them
   */
  public Geometry read(JsonNode json) {
    if (json == null || json.isNull() || json.isMissingNode()) {
      return null;
    }
    Geometry geometry = geometry(json.path("type").asString(""), json.path("coordinates"));
    return project(geometry);
  }

  private Geometry project(Geometry geometry) {
    try {
      return crs.toStored(geometry);
    } catch (IllegalArgumentException e) {
      throw new UnreadableGeometry(
          "Koordinaterna ligger utanför " + crs.code(),
          "The coordinates lie outside " + crs.code());
    }
  }

  private static Geometry geometry(String type, JsonNode coordinates) {
    return switch (type) {
      case "Point" -> FACTORY.createPoint(position(coordinates, "coordinates"));
      case "LineString" -> FACTORY.createLineString(line(coordinates));
      case "Polygon" -> polygon(coordinates);
      default ->
          throw new UnreadableGeometry(
              "Geometrins typ är '" + type + "'; väntat Point, LineString eller Polygon",
              "The geometry's type is '" + type + "'; expected Point, LineString or Polygon");
    };
  }

  private static Coordinate[] line(JsonNode json) {
    var points = positions(json, "coordinates");
    if (points.length < 2) {
      throw tooShort("coordinates", points.length, 2);
    }
    return points;
  }

  private static Geometry polygon(JsonNode json) {
    if (!json.isArray() || json.isEmpty()) {
      throw tooShort("coordinates", json.size(), 1);
    }
    List<LinearRing> rings = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      rings.add(ring(json.get(i), "coordinates[" + i + "]"));
    }
    var holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(rings.getFirst(), holes);
  }

  private static LinearRing ring(JsonNode json, String where) {
    var points = positions(json, where);
    if (points.length < 4) {
      throw tooShort(where, points.length, 4);
    }
    if (!points[0].equals2D(points[points.length - 1])) {
      throw new UnreadableGeometry(
          where + ": ringen är inte sluten; väntat att sista punkten är den första",
          where + ": the ring is not closed; expected the last point to be the first");
    }
    return FACTORY.createLinearRing(points);
  }

  private static UnreadableGeometry tooShort(String where, int found, int expected) {
    return new UnreadableGeometry(
        where + " har längden " + found + "; väntat minst " + expected,
        where + " has length " + found + "; expected at least " + expected);
  }

  private static Coordinate[] positions(JsonNode json, String where) {
    if (!json.isArray()) {
      throw noNumbers(where, json);
    }
    var points = new Coordinate[json.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = position(json.get(i), where + "[" + i + "]");
    }
    return points;
  }

  private static Coordinate position(JsonNode json, String where) {
    boolean numbers =
        json.isArray() && json.size() >= 2 && json.get(0).isNumber() && json.get(1).isNumber();
    if (!numbers) {
      throw noNumbers(where, json);
    }
    var point = new Coordinate(number(json.get(0)), number(json.get(1)));
    if (!Double.isFinite(point.x) || !Double.isFinite(point.y)) {
      throw noNumbers(where, json);
    }
    return point;
  }

  /** Infinite where it is too large for a double. */
  private static double number(JsonNode json) {
    return json.numberValue().doubleValue();
  }

  private static UnreadableGeometry noNumbers(String where, JsonNode found) {
    String text = found.toString();
    String cut = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    return new UnreadableGeometry(
        where + " är " + cut + "; väntat två ändliga tal",
        where + " is " + cut + "; expected two finite numbers");
  }
}
