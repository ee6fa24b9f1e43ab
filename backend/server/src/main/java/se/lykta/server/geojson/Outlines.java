package se.lykta.server.geojson;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import se.lykta.store.Crs;

/** Polygons as lists of rings of longitudes and latitudes, the outline first. */
public final class Outlines {
  private static final Crs DEGREES = Crs.of("CRS84");

  private Outlines() {}

  public static List<List<double[][]>> of(Geometry stored) {
    Geometry area = DEGREES.fromStored(stored);
    List<List<double[][]>> polygons = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      if (area.getGeometryN(i) instanceof Polygon polygon) {
        polygons.add(rings(polygon));
      }
    }
    return polygons;
  }

  private static List<double[][]> rings(Polygon polygon) {
    List<double[][]> rings = new ArrayList<>();
    rings.add(positions(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static double[][] positions(LineString ring) {
    Coordinate[] points = ring.getCoordinates();
    double[][] positions = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      positions[i] = new double[] {points[i].x, points[i].y};
    }
    return positions;
  }
}
