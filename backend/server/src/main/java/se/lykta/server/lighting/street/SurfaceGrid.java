package se.lykta.server.lighting.street;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lykta.engine.road.Edition;
import se.lykta.engine.scene.Building;

/**
 * Points over the surface of a street, spaced as EN 13201-3 spaces them in a field between two
 * lamps: stations along its middle line, at each of them a row of points across from the right edge
 * to the left. Where the register lets a street run through a house there is no surface.
 *
 * @param stepM between stations, m; the first is half a step in
 * @param stations how many there are
 * @param rows how many points there are across
 * @param points station by station
 * @param open whether a point lies outside of all buildings
 */
record SurfaceGrid(double stepM, int stations, int rows, Coordinate[] points, boolean[] open) {
  private static final Edition EDITION = Edition.OF_2015;

  /**
   * @param widthM 0: only the middle line
   */
  static SurfaceGrid of(LineString middle, double widthM, List<Building> buildings) {
    double length = middle.getLength();
    int stations =
        length <= EDITION.shortField()
            ? EDITION.fewestAlong()
            : (int) Math.ceil(length / EDITION.spacingAlong());
    int rows =
        widthM == 0
            ? 1
            : Math.max(EDITION.fewestAcross(), (int) Math.ceil(widthM / EDITION.spacingAcross()));
    var line = new LengthIndexedLine(middle);
    Coordinate[] points =
        IntStream.range(0, stations * rows)
            .mapToObj(
                i ->
                    line.extractPoint(
                        (i / rows + 0.5) * length / stations,
                        (i % rows + 0.5) * widthM / rows - widthM / 2))
            .toArray(Coordinate[]::new);
    return new SurfaceGrid(length / stations, stations, rows, points, open(points, buildings));
  }

  static boolean[] open(Coordinate[] points, List<Building> buildings) {
    boolean[] open = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      Coordinate point = points[i];
      open[i] = buildings.stream().noneMatch(building -> covers(building, point));
    }
    return open;
  }

  private static boolean covers(Building building, Coordinate point) {
    return building.footprint().getEnvelopeInternal().contains(point)
        && SimplePointInAreaLocator.locate(point, building.footprint()) == Location.INTERIOR;
  }

  /** All points. */
  Envelope area() {
    var area = new Envelope();
    for (Coordinate point : points) {
      area.expandToInclude(point);
    }
    return area;
  }

  /** Metres along the middle line. */
  double stationM(int station) {
    return (station + 0.5) * stepM;
  }
}
