package se.lykta.server.lighting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.TileLight;

/**
 * Cells side by side, counted from the origin of EPSG:3007.
 *
 * @param column of the south-western cell
 */
record CellBox(int level, int column, int row, int columns, int rows) {
  private static final int EDGE = LightAddress.CELLS;

  /** All cells that meet the area. */
  static CellBox of(Envelope area, int level) {
    double cell = 1 << level;
    int west = (int) Math.floor(area.getMinX() / cell);
    int south = (int) Math.floor(area.getMinY() / cell);
    int east = (int) Math.floor(area.getMaxX() / cell);
    int north = (int) Math.floor(area.getMaxY() / cell);
    return new CellBox(level, west, south, east - west + 1, north - south + 1);
  }

  long cells() {
    return (long) columns * rows;
  }

  /**
   * Reads the tiles under the box, several at a time.
   *
   * @param light of a tile; without planes where it is dark
   */
  LightGrid fill(Function<LightAddress, TileLight> light) {
    List<TileLight> tiles =
        addresses().parallelStream().map(light).filter(tile -> !tile.planes().isEmpty()).toList();
    int planes = tiles.stream().mapToInt(tile -> tile.planes().size()).max().orElse(1);
    List<float[]> filled =
        IntStream.range(0, planes).mapToObj(plane -> new float[columns * rows]).toList();
    tiles.forEach(tile -> copy(tile, filled));
    return new LightGrid(level, column, row, columns, rows, filled);
  }

  private List<LightAddress> addresses() {
    List<LightAddress> addresses = new ArrayList<>();
    for (int r = Math.floorDiv(row, EDGE); r * EDGE < row + rows; r++) {
      for (int c = Math.floorDiv(column, EDGE); c * EDGE < column + columns; c++) {
        addresses.add(new LightAddress(level, c, r));
      }
    }
    return addresses;
  }

  private void copy(TileLight tile, List<float[]> filled) {
    int west = tile.address().column() * EDGE;
    int south = tile.address().row() * EDGE;
    int from = Math.max(column, west);
    int count = Math.min(column + columns, west + EDGE) - from;
    for (int r = Math.max(row, south); r < Math.min(row + rows, south + EDGE); r++) {
      for (int plane = 0; plane < filled.size(); plane++) {
        System.arraycopy(
            tile.planes().get(plane),
            (r - south) * EDGE + from - west,
            filled.get(plane),
            (r - row) * columns + from - column,
            count);
      }
    }
  }
}
