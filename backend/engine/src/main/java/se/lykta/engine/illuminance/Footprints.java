package se.lykta.engine.illuminance;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Which places are inside buildings. In the scene's coordinates. */
final class Footprints {
  private static final int FEW_CORNERS = 100;

  private final PointOnGeometryLocator[] insides;
  private final double[] roofs;
  private final STRtree index = new STRtree();

  /**
   * @param roofs above the scene's zero, m, as many
   */
  Footprints(List<Polygon> footprints, double[] roofs) {
    this.roofs = roofs;
    insides = footprints.stream().map(Footprints::locator).toArray(PointOnGeometryLocator[]::new);
    for (int i = 0; i < insides.length; i++) {
      index.insert(footprints.get(i).getEnvelopeInternal(), i);
    }
    index.build();
  }

  private static PointOnGeometryLocator locator(Polygon footprint) {
    return footprint.getNumPoints() <= FEW_CORNERS
        ? new SimplePointInAreaLocator(footprint)
        : new IndexedPointInAreaLocator(footprint);
  }

  /** Whether a place is inside one of them, below its roof. */
  boolean cover(double x, double y, double z) {
    Coordinate place = new Coordinate(x, y);
    List<?> near = index.query(new Envelope(place));
    return near.stream().mapToInt(number -> (Integer) number).anyMatch(i -> covers(i, place, z));
  }

  private boolean covers(int building, Coordinate place, double z) {
    return z < roofs[building] && insides[building].locate(place) == Location.INTERIOR;
  }
}
