package se.lykta.engine.illuminance;

/**
 * Square cells over the obstacles.
 *
 * @param x0 of the south-western corner, m
 * @param y0 of the south-western corner, m
 * @param cellM width of a cell, m
 */
record CellGrid(double x0, double y0, double cellM, int columns, int rows) {
  private static final double SMALLEST_M = 1;
  private static final double MOST_CELLS = 1 << 22;

  /** A grid over a box, with cells of about the wanted width. */
  static CellGrid over(double minX, double minY, double maxX, double maxY, double wantedM) {
    double width = maxX - minX + 2 * Grazing.REACH_M;
    double height = maxY - minY + 2 * Grazing.REACH_M;
    double cell = Math.max(SMALLEST_M, Math.max(wantedM, Math.sqrt(width * height / MOST_CELLS)));
    cell = Math.max(cell, Math.max(width, height) / MOST_CELLS);
    return new CellGrid(
        minX - Grazing.REACH_M,
        minY - Grazing.REACH_M,
        cell,
        (int) Math.floor(width / cell) + 1,
        (int) Math.floor(height / cell) + 1);
  }

  int size() {
    return columns * rows;
  }

  int column(double x) {
    return clamp((x - x0) / cellM, columns);
  }

  int row(double y) {
    return clamp((y - y0) / cellM, rows);
  }

  double maxX() {
    return x0 + columns * cellM;
  }

  double maxY() {
    return y0 + rows * cellM;
  }

  private static int clamp(double value, int count) {
    return (int) Math.max(0, Math.min(count - 1.0, Math.floor(value)));
  }
}
