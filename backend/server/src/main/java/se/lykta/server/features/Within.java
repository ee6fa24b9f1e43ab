package se.lykta.server.features;

import java.util.Arrays;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.Row;

/**
 * A shape drawn on the map as a question: which points lie in it, which lines and surfaces it
 * touches. Where its outline crosses itself, as a lasso's may, all that it encloses counts.
 */
final class Within implements Predicate<Row> {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Crs DEGREES = Crs.of("CRS84");

  private final Geometry area;
  private final PreparedGeometry prepared;
  private final IndexedPointInAreaLocator points;

  private Within(Geometry area) {
    this.area = area;
    this.prepared = PreparedGeometryFactory.prepare(area);
    this.points = new IndexedPointInAreaLocator(area);
  }

  /**
   * @param text longitudes and latitudes in turn with commas between, of three or more corners
   * @throws ProblemException where it is anything else
   */
  static Within parse(String text) {
    double[] numbers = numbers(text);
    if (numbers.length < 6 || numbers.length % 2 != 0) {
      throw unreadable(text);
    }
    Geometry area = stored(ring(numbers), text);
    return new Within(GeometryFixer.fix(area));
  }

  private static double[] numbers(String text) {
    try {
      double[] numbers =
          Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (Arrays.stream(numbers).allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw unreadable(text);
  }

  private static Polygon ring(double[] numbers) {
    var corners = new Coordinate[numbers.length / 2 + 1];
    for (int i = 0; i < corners.length - 1; i++) {
      corners[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
    }
    corners[corners.length - 1] = corners[0].copy();
    return FACTORY.createPolygon(corners);
  }

  private static Geometry stored(Polygon degrees, String text) {
    try {
      return DEGREES.toStored(degrees);
    } catch (IllegalArgumentException e) {
      throw unreadable(text);
    }
  }

  private static ProblemException unreadable(String text) {
    return Parameters.invalid(
        "within",
        text.length() > 60 ? text.substring(0, 60) + "…" : text,
        "minst tre hörn: longitud, latitud, longitud, latitud, …",
        "three corners or more: longitude, latitude, longitude, latitude, …");
  }

  /** Around it; stored CRS. */
  Envelope box() {
    return area.getEnvelopeInternal();
  }

  @Override
  public boolean test(Row row) {
    double x = row.x();
    if (!Double.isNaN(x)) {
      return points.locate(new Coordinate(x, row.y())) != Location.EXTERIOR;
    }
    Geometry geometry = row.geometry();
    return geometry != null && prepared.intersects(geometry);
  }
}
