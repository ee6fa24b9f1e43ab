package se.lykta.engine.grid;

/**
 * Square tiles of receivers side by side. Tiles are numbered row by row from the south, each from
 * the west.
 *
 * @param x of the south-western tile's first receiver, m
 * @param y of the south-western tile's first receiver, m
 * @param cellM from one receiver to the next, m; 1 or 2 in a town
 * @param tileCells receivers along a tile's edge, ≥ 1
 * @param columns tiles from west to east, ≥ 1
 * @param rows tiles from south to north, ≥ 1
 * @param zM height of the receivers above the ground, m
 */
public record TileGrid(
    double x, double y, double cellM, int tileCells, int columns, int rows, double zM) {
  public TileGrid {
    if (columns < 1 || rows < 1 || (long) columns * rows > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%d × %d tiles; expected 1 to %d".formatted(columns, rows, Integer.MAX_VALUE));
    }
  }

  public int size() {
    return columns * rows;
  }

  /** The receivers of one tile. */
  public ReceiverGrid tile(int number) {
    double edge = tileCells * cellM;
    return new ReceiverGrid(
        x + number % columns * edge, y + number / columns * edge, cellM, tileCells, tileCells, zM);
  }
}
