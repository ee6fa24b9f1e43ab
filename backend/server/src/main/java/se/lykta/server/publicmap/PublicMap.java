package se.lykta.server.publicmap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.lykta.server.document.PageLanguage;
import se.lykta.store.Crs;

/** The entries as the browser's map draws them. */
record PublicMap(List<Shown> entries) {
  private static final Crs DEGREES = Crs.of("CRS84");

  /** Some 0.1 m. */
  private static final double PER_DEGREE = 1e6;

  /**
   * @param section the slug of its address
   * @param path of its page, in the map's language
   * @param point longitude and latitude, WGS 84; null where it is an area
   * @param areas of each its rings, the outer one first; null where it is a point
   */
  record Shown(
      String section,
      String name,
      String summary,
      String path,
      double[] point,
      List<List<double[][]>> areas) {}

  static PublicMap of(List<Entry> entries, PageLanguage language) {
    return new PublicMap(
        entries.stream()
            .filter(entry -> entry.shape() != null)
            .map(entry -> shown(entry, language))
            .toList());
  }

  private static Shown shown(Entry entry, PageLanguage language) {
    Geometry shape = DEGREES.fromStored(entry.shape());
    boolean isPoint = shape instanceof Point;
    return new Shown(
        entry.section().slug(),
        entry.name(),
        language.of(entry.summary()),
        language.path(entry.path()),
        isPoint ? rounded(shape.getCoordinate()) : null,
        isPoint ? null : areas(shape));
  }

  private static List<List<double[][]>> areas(Geometry shape) {
    List<List<double[][]>> areas = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        areas.add(rings(polygon));
      }
    }
    return areas;
  }

  private static List<double[][]> rings(Polygon polygon) {
    List<double[][]> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static double[][] ring(Geometry ring) {
    Coordinate[] points = ring.getCoordinates();
    double[][] degrees = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      degrees[i] = rounded(points[i]);
    }
    return degrees;
  }

  private static double[] rounded(Coordinate at) {
    return new double[] {
      Math.round(at.x * PER_DEGREE) / PER_DEGREE, Math.round(at.y * PER_DEGREE) / PER_DEGREE
    };
  }
}
