package se.lykta.engine.illuminance;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Terrain;

/** Which buildings have a place inside, and how high they are. In the scene's coordinates. */
final class Footprints {
  private static final int FEW_CORNERS = 100;

  private final PointOnGeometryLocator[] insides;
  private final double[] roofs;
  private final STRtree index = new STRtree();

  Footprints(List<Building> buildings, Terrain terrain) {
    insides = new PointOnGeometryLocator[buildings.size()];
    roofs = new double[buildings.size()];
    for (int i = 0; i < insides.length; i++) {
      Polygon footprint = buildings.get(i).footprint();
      insides[i] = locator(footprint);
      roofs[i] = terrain.lowestUnder(footprint) + buildings.get(i).heightM();
      index.insert(footprint.getEnvelopeInternal(), i);
    }
    index.build();
  }

  private static PointOnGeometryLocator locator(Polygon footprint) {
    return footprint.getNumPoints() <= FEW_CORNERS
        ? new SimplePointInAreaLocator(footprint)
        : new IndexedPointInAreaLocator(footprint);
  }

  /** Height of a roof above the scene's zero, m. */
  double roof(int building) {
    return roofs[building];
  }

  boolean inside(int building, double x, double y) {
    return insides[building].locate(new Coordinate(x, y)) == Location.INTERIOR;
  }

  /** The buildings whose box has this place. */
  int[] near(double x, double y) {
    List<?> found = index.query(new Envelope(x, x, y, y));
    return found.stream().mapToInt(number -> (Integer) number).toArray();
  }

  /** The corners of a ring, for the walls between them. */
  static CoordinateSequence[] rings(Polygon footprint) {
    CoordinateSequence[] rings = new CoordinateSequence[1 + footprint.getNumInteriorRing()];
    rings[0] = footprint.getExteriorRing().getCoordinateSequence();
    for (int i = 1; i < rings.length; i++) {
      rings[i] = footprint.getInteriorRingN(i - 1).getCoordinateSequence();
    }
    return rings;
  }
}
