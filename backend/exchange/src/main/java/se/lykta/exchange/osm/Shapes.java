package se.lykta.exchange.osm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.store.Crs;

/** Makes geometries of node ids: in the stored CRS, complete and valid, or told why not. */
final class Shapes {
  private static final Crs DEGREES = Crs.of("CRS84");
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int LEAST_RING = 4;

  private final NodeIndex nodes;
  private final OsmFeatures features;

  Shapes(NodeIndex nodes, OsmFeatures features) {
    this.nodes = nodes;
    this.features = features;
  }

  static Point point(double lonDeg, double latDeg) {
    double[] xy = {lonDeg, latDeg};
    DEGREES.toStored(xy);
    return GEOMETRIES.createPoint(new Coordinate(xy[0], xy[1]));
  }

  /** Of the nodes that the file has: an extract may cut a street at its edge. */
  Optional<LineString> line(OsmObject way, long[] refs) {
    Coordinate[] points = coordinates(refs);
    if (points.length < refs.length) {
      features.warn(
          way, null, "missing-nodes", Problem.GEOMETRY, missing(refs.length, points.length));
    }
    if (points.length < 2 || Arrays.stream(points).distinct().count() < 2) {
      features.leaveOut(way, null, "too-few-points", fewPoints(points.length, 2));
      return Optional.empty();
    }
    return Optional.of(GEOMETRIES.createLineString(points));
  }

  /**
   * A polygon without faults; small ones are repaired and told.
   *
   * @param outer ids of its nodes, the first again at the end
   * @param inner the same for each hole
   */
  Optional<Polygon> polygon(OsmObject object, long[] outer, List<long[]> inner) {
    if (outer.length < LEAST_RING || outer[0] != outer[outer.length - 1]) {
      features.leaveOut(
          object,
          null,
          "not-closed",
          Title.of(
              "Ytans kant är inte sluten (" + outer.length + " noder); väntat en sluten",
              "The area's edge is not closed (" + outer.length + " nodes); expected a closed one"));
      return Optional.empty();
    }
    if (!isComplete(outer) || !inner.stream().allMatch(this::isComplete)) {
      int found = coordinates(outer).length;
      features.leaveOut(object, null, "missing-nodes", missing(outer.length, found));
      return Optional.empty();
    }
    LinearRing[] holes =
        inner.stream()
            .map(hole -> GEOMETRIES.createLinearRing(coordinates(hole)))
            .toArray(LinearRing[]::new);
    var shell = GEOMETRIES.createLinearRing(coordinates(outer));
    return repaired(object, GEOMETRIES.createPolygon(shell, holes));
  }

  /** An outline as it stands, to be measured; the ring is complete and closed. */
  Polygon shell(long[] ring) {
    return GEOMETRIES.createPolygon(coordinates(ring));
  }

  boolean isComplete(long[] refs) {
    return Arrays.stream(refs).allMatch(ref -> nodes.find(ref) >= 0);
  }

  private Optional<Polygon> repaired(OsmObject object, Polygon polygon) {
    if (polygon.isValid()) {
      return Optional.of(polygon);
    }
    Geometry fixed = GeometryFixer.fix(polygon);
    Optional<Polygon> largest =
        IntStream.range(0, fixed.getNumGeometries())
            .mapToObj(fixed::getGeometryN)
            .filter(Polygon.class::isInstance)
            .map(Polygon.class::cast)
            .max(Comparator.comparingDouble(Polygon::getArea));
    if (largest.isEmpty()) {
      features.leaveOut(
          object,
          null,
          "invalid-geometry",
          Title.of(
              "Ytan är ogiltig; väntat en giltig", "The area is invalid; expected a valid one"));
    } else {
      features.warn(object, null, "repaired", Problem.GEOMETRY, repair(polygon, largest.get()));
    }
    return largest;
  }

  private static Title repair(Polygon before, Polygon after) {
    long was = Math.round(before.getArea());
    long is = Math.round(after.getArea());
    return Title.of(
        "Ytans kant korsade sig själv; rättad från " + was + " till " + is + " m²",
        "The area's edge crossed itself; repaired from " + was + " to " + is + " m²");
  }

  private static Title missing(int expected, int found) {
    return Title.of(
        "Filen har " + found + " av objektets noder; väntat " + expected + " (utsnittets kant?)",
        "The file has " + found + " of its nodes; expected " + expected + " (the extract's edge?)");
  }

  private static Title fewPoints(int found, int least) {
    return Title.of(
        "Linjen har " + found + " skilda punkter; väntat minst " + least,
        "The line has " + found + " distinct points; expected at least " + least);
  }

  /** In the stored CRS; nodes that the file lacks are passed over. */
  private Coordinate[] coordinates(long[] refs) {
    double[] xy = new double[2 * refs.length];
    int count = 0;
    for (long ref : refs) {
      int slot = nodes.find(ref);
      if (slot >= 0) {
        xy[2 * count] = nodes.lonDeg(slot);
        xy[2 * count + 1] = nodes.latDeg(slot);
        count++;
      }
    }
    DEGREES.toStored(xy, count);
    var points = new Coordinate[count];
    for (int i = 0; i < count; i++) {
      points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    return points;
  }
}
