package se.lykta.engine.grid;

/**
 * Receivers in rows and columns on a level plane. Arrays over a grid go row by row from the south,
 * each from the west.
 *
 * @param x of the south-western receiver, m
 * @param y of the south-western receiver, m
 * @param cellM from one receiver to the next, m, > 0
 * @param columns from west to east, ≥ 1
 * @param rows from south to north, ≥ 1; columns × rows below 2³¹
 * @param zM height above the ground, m
 */
public record ReceiverGrid(double x, double y, double cellM, int columns, int rows, double zM) {
  public ReceiverGrid {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(zM)) {
      throw new IllegalArgumentException(
          "grid at %s %s %s; expected finite numbers".formatted(x, y, zM));
    }
    if (!(cellM > 0 && cellM <= 1e6)) {
      throw new IllegalArgumentException("cell is %s m; expected 0 to 1e6".formatted(cellM));
    }
    if (columns < 1 || rows < 1 || (long) columns * rows > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "grid of %d × %d receivers; expected 1 to %d".formatted(columns, rows, 1L << 31));
    }
  }

  public int size() {
    return columns * rows;
  }

  public double x(int column) {
    return x + column * cellM;
  }

  public double y(int row) {
    return y + row * cellM;
  }

  /** Some rows of this grid. */
  ReceiverGrid band(int firstRow, int count) {
    return new ReceiverGrid(x, y(firstRow), cellM, columns, count, zM);
  }

  double eastM() {
    return x(columns - 1);
  }

  double northM() {
    return y(rows - 1);
  }
}
