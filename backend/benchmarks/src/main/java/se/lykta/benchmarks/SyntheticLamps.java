package se.lykta.benchmarks;

import java.util.Iterator;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import se.lykta.layers.Feature;
import se.lykta.layers.LightPoint;

/**
 * Invented light points in clusters like streets, the same for the same count. About 300 of 200,000
 * fall in a tile of zoom 14 and about 1,000 in {@link #BOX_SIDE_M} of a side.
 */
final class SyntheticLamps implements Iterable<Feature> {
  /** South-west corner of the area, EPSG:3007, near Lysekil. */
  static final double WEST_M = 105_000;

  static final double SOUTH_M = 6_450_000;

  /** Side of the square that the lamps are spread over. */
  static final double AREA_SIDE_M = 33_000;

  static final double BOX_SIDE_M = 2_330;

  private static final int LAMPS_A_STREET = 20;
  private static final double SPACING_M = 28;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final int count;

  SyntheticLamps(int count) {
    this.count = count;
  }

  @Override
  public Iterator<Feature> iterator() {
    return IntStream.range(0, count).mapToObj(SyntheticLamps::lamp).iterator();
  }

  private static Feature lamp(int number) {
    int along = number % LAMPS_A_STREET;
    var street = new SplittableRandom(number / LAMPS_A_STREET);
    double angle = street.nextDouble(Math.PI);
    double east = WEST_M + street.nextDouble(AREA_SIDE_M) + Math.cos(angle) * along * SPACING_M;
    double north = SOUTH_M + street.nextDouble(AREA_SIDE_M) + Math.sin(angle) * along * SPACING_M;
    Map<String, Object> values =
        Map.of(
            "designation", "S-" + number,
            "status", number % 50 == 0 ? "faulty" : "ok",
            "support_kind", "pole",
            "pole_height_m", 4.0 + street.nextInt(5),
            "location_category", "residential",
            "circuit", "T" + number / 400,
            "visibility", "public",
            "provenance", "illustrative",
            "source", "Synthetic, for benchmarks");
    var point = GEOMETRY.createPoint(new Coordinate(east, north));
    return Feature.unsaved(LightPoint.LAYER.name(), new UUID(0x7000L, number), point, values);
  }
}
