package se.lykta.server.print;

import org.locationtech.jts.geom.Geometry;

/** What a picture of the map is to show; stored CRS. */
public sealed interface MapMark {

  /**
   * A surface.
   *
   * @param opacity 0 to 1
   */
  record Area(Geometry area, double opacity) implements MapMark {}

  /**
   * A place.
   *
   * @param label a few letters or digits
   */
  record Spot(double x, double y, String label) implements MapMark {}
}
