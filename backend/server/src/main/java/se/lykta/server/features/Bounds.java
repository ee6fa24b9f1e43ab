package se.lykta.server.features;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.lykta.store.Crs;

/** Boxes for the map. */
final class Bounds {
  private static final Crs DEGREES = Crs.of("CRS84");

  private Bounds() {}

  /**
   * @param stored in the stored CRS
   * @return west, south, east, north in degrees, around all four corners
   */
  static List<Double> degrees(Envelope stored) {
    double[] corners = {
      stored.getMinX(), stored.getMinY(), stored.getMaxX(), stored.getMinY(),
      stored.getMaxX(), stored.getMaxY(), stored.getMinX(), stored.getMaxY()
    };
    DEGREES.fromStored(corners);
    var box = new Envelope();
    for (int i = 0; i < corners.length; i += 2) {
      box.expandToInclude(corners[i], corners[i + 1]);
    }
    return List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }
}
