package se.lykta.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Features for tests, near Lysekil. */
final class Samples {
  static final double EAST = 116_500;
  static final double NORTH = 6_461_500;

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Samples() {}

  static Point point(double x, double y) {
    return GEOMETRY.createPoint(new Coordinate(x, y));
  }

  static Point near(double metresEast, double metresNorth) {
    return point(EAST + metresEast, NORTH + metresNorth);
  }

  static Geometry square(double metresEast, double metresNorth, double side) {
    double w = EAST + metresEast;
    double s = NORTH + metresNorth;
    return GEOMETRY.createPolygon(
        new Coordinate[] {
          new Coordinate(w, s),
          new Coordinate(w + side, s),
          new Coordinate(w + side, s + side),
          new Coordinate(w, s + side),
          new Coordinate(w, s)
        });
  }

  static Geometry line(double... xy) {
    var points = new Coordinate[xy.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(EAST + xy[2 * i], NORTH + xy[2 * i + 1]);
    }
    return GEOMETRY.createLineString(points);
  }

  static Map<String, Object> lamp(String designation) {
    var values = new LinkedHashMap<String, Object>();
    values.put("designation", designation);
    values.put("status", "ok");
    values.put("pole_height_m", 6.5);
    values.put("visibility", "public");
    values.put("provenance", "illustrative");
    return values;
  }

  static Map<String, Object> with(Map<String, Object> values, Object... more) {
    var all = new LinkedHashMap<>(values);
    for (int i = 0; i < more.length; i += 2) {
      all.put((String) more[i], more[i + 1]);
    }
    return all;
  }

  static Map<String, Object> named(String name) {
    return with(Map.of(), "name", name, "provenance", "illustrative");
  }

  static Edit.Create createLamp(UUID id, Point at, String designation) {
    return new Edit.Create("light_point", id, at, lamp(designation));
  }

  static ChangeSet by(String author, Edit... edits) {
    return new ChangeSet(UUID.randomUUID(), author, null, List.of(edits));
  }
}
