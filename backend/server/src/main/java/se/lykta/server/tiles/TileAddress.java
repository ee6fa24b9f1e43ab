package se.lykta.server.tiles;

import org.locationtech.jts.geom.Envelope;
import se.lykta.store.Crs;

/**
 * A tile of WebMercatorQuad.
 *
 * @param zoom 0 to {@value #FINEST}
 * @param x column from the west
 * @param y row from the north
 */
record TileAddress(int zoom, int x, int y) {
  static final int FINEST = 22;

  /** Units along a tile's side. */
  static final int EXTENT = 4096;

  /** How far beyond the side lines and polygons go on, units. */
  static final int BUFFER = 64;

  private static final double HALF_WORLD_M = 20_037_508.342789244;
  private static final Crs WEB_MERCATOR = Crs.of("EPSG:3857");
  private static final int STEPS = 8;

  boolean exists() {
    return zoom >= 0 && zoom <= FINEST && x >= 0 && y >= 0 && x < 1 << zoom && y < 1 << zoom;
  }

  private double sideM() {
    return 2 * HALF_WORLD_M / (1 << zoom);
  }

  double west() {
    return -HALF_WORLD_M + x * sideM();
  }

  double north() {
    return HALF_WORLD_M - y * sideM();
  }

  double unitsPerM() {
    return EXTENT / sideM();
  }

  /** With the buffer; in web mercator metres. */
  Envelope bounds() {
    double margin = BUFFER / unitsPerM();
    double side = sideM();
    return new Envelope(
        west() - margin, west() + side + margin, north() - side - margin, north() + margin);
  }

  /**
   * Around the tile and its buffer; stored CRS. Its sides bend, hence the points between corners.
   */
  Envelope storedBounds(Envelope domain) {
    Envelope usable = bounds().intersection(domain);
    var stored = new Envelope();
    if (!usable.isNull()) {
      double[] sides = sides(usable);
      WEB_MERCATOR.toStored(sides);
      for (int i = 0; i < sides.length; i += 2) {
        stored.expandToInclude(sides[i], sides[i + 1]);
      }
      stored.expandBy(0.01 * Math.max(stored.getWidth(), stored.getHeight()));
    }
    return stored;
  }

  private static double[] sides(Envelope box) {
    double[] xy = new double[4 * 2 * (STEPS + 1)];
    int at = 0;
    for (int i = 0; i <= STEPS; i++) {
      double x = box.getMinX() + box.getWidth() * i / STEPS;
      double y = box.getMinY() + box.getHeight() * i / STEPS;
      double[][] points = {
        {x, box.getMinY()}, {x, box.getMaxY()}, {box.getMinX(), y}, {box.getMaxX(), y}
      };
      for (double[] point : points) {
        xy[at++] = point[0];
        xy[at++] = point[1];
      }
    }
    return xy;
  }
}
