package se.lykta.server.lighting.tile;

import org.locationtech.jts.geom.Envelope;
import se.lykta.engine.grid.TileGrid;

/**
 * One square of the ground: {@value #CELLS} × {@value #CELLS} cells of 2^level metres, numbered
 * from the origin of the stored coordinate system (EPSG:3007) to the east and north. The receiver
 * lies in the middle of its cell.
 */
public record LightAddress(int level, int column, int row) {
  public static final int CELLS = 256;
  public static final int MOST_LEVEL = 5;

  /** Beyond this there is no place on Earth. */
  private static final int MOST_TILES = 100_000;

  public boolean exists() {
    return level >= 0
        && level <= MOST_LEVEL
        && Math.abs(column) <= MOST_TILES
        && Math.abs(row) <= MOST_TILES;
  }

  public double cellM() {
    return 1 << level;
  }

  public Envelope box() {
    double edge = CELLS * cellM();
    return new Envelope(column * edge, (column + 1) * edge, row * edge, (row + 1) * edge);
  }

  TileGrid grid(double heightM) {
    Envelope box = box();
    double half = cellM() / 2;
    return new TileGrid(box.getMinX() + half, box.getMinY() + half, cellM(), CELLS, 1, 1, heightM);
  }
}
