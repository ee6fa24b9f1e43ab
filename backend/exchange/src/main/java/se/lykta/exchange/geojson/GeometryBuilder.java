package se.lykta.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import se.lykta.exchange.mapping.BadShape;

/** Makes geometries of raw coordinates; a Multi… of several becomes several. */
final class GeometryBuilder {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int LEAST_RING = 4;

  private int position;

  private GeometryBuilder() {}

  /**
   * @param coordinates positions as {@code double[]}, in lists in lists; null where there are none
   * @return one, or the parts of a Multi…; in the file's CRS
   */
  static List<Geometry> build(String type, Object coordinates) throws BadShape {
    return new GeometryBuilder().parts(type, coordinates);
  }

  private List<Geometry> parts(String type, Object coordinates) throws BadShape {
    return switch (type) {
      case "Point", "LineString", "Polygon" -> List.of(one(type, coordinates));
      case "MultiPoint", "MultiLineString", "MultiPolygon" -> {
        var parts = new ArrayList<Geometry>();
        for (Object part : list(coordinates)) {
          parts.add(one(type.substring("Multi".length()), part));
        }
        yield parts;
      }
      default ->
          throw new BadShape(
              "wrong-geometry",
              "Geometrin är " + type + "; väntat Point, LineString eller Polygon",
              "The geometry is " + type + "; expected Point, LineString or Polygon");
    };
  }

  private Geometry one(String type, Object coordinates) throws BadShape {
    return switch (type) {
      case "Point" -> GEOMETRIES.createPoint(coordinate(coordinates));
      case "LineString" -> line(coordinates);
      default -> polygon(list(coordinates));
    };
  }

  private Geometry line(Object coordinates) throws BadShape {
    Coordinate[] points = coordinates(coordinates);
    if (points.length < 2) {
      throw new BadShape(
          "too-few-points",
          "Linjen har " + points.length + " punkter; väntat minst 2",
          "The line has " + points.length + " points; expected at least 2");
    }
    return GEOMETRIES.createLineString(points);
  }

  private Polygon polygon(List<?> rings) throws BadShape {
    if (rings.isEmpty()) {
      throw new BadShape(
          "empty-geometry",
          "Ytan har ingen kant; väntat minst en",
          "The polygon has no ring; expected at least one");
    }
    LinearRing shell = ring(rings.getFirst());
    var holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1));
    }
    return GEOMETRIES.createPolygon(shell, holes);
  }

  private LinearRing ring(Object coordinates) throws BadShape {
    Coordinate[] points = coordinates(coordinates);
    boolean closed = points.length > 0 && points[0].equals2D(points[points.length - 1]);
    if (points.length < LEAST_RING || !closed) {
      String sv = closed ? "" : " och är inte sluten";
      String en = closed ? "" : " and is not closed";
      throw new BadShape(
          "not-closed",
          "En kant har " + points.length + " punkter" + sv + "; väntat minst 4, sluten",
          "A ring has " + points.length + " points" + en + "; expected at least 4, closed");
    }
    return GEOMETRIES.createLinearRing(points);
  }

  private Coordinate[] coordinates(Object raw) throws BadShape {
    List<?> items = list(raw);
    var points = new Coordinate[items.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = coordinate(items.get(i));
    }
    return points;
  }

  private Coordinate coordinate(Object raw) throws BadShape {
    position++;
    if (!(raw instanceof double[] xy) || xy.length < 2) {
      throw new BadShape(
          "wrong-coordinates",
          "Position " + position + " är inte ett par av tal; väntat [öst, nord]",
          "Position " + position + " is no pair of numbers; expected [east, north]");
    }
    if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1])) {
      throw new BadShape(
          "not-finite",
          "Position " + position + " är [" + xy[0] + ", " + xy[1] + "]; väntat ändliga tal",
          "Position " + position + " is [" + xy[0] + ", " + xy[1] + "]; expected finite numbers");
    }
    return new Coordinate(xy[0], xy[1]);
  }

  private static List<?> list(Object raw) throws BadShape {
    if (raw instanceof List<?> items) {
      return items;
    }
    throw new BadShape(
        "wrong-coordinates",
        "Koordinaterna har fel djup; väntat som RFC 7946 har dem",
        "The coordinates have the wrong depth; expected as RFC 7946 has them");
  }
}
