package se.lykta.engine.scene;

/**
 * Ground heights at the nodes of a grid, bilinear between them; outside, the nearest edge goes on.
 */
public final class HeightGrid implements Terrain {
  private final double x0;
  private final double y0;
  private final double cellM;
  private final int columns;
  private final int rows;
  private final double[] heights;

  /**
   * @param x0 of the south-western node, m
   * @param y0 of the south-western node, m
   * @param cellM between nodes, m, > 0
   * @param columns nodes from west to east, ≥ 2
   * @param rows nodes from south to north, ≥ 2
   * @param heights m, row by row from the south, columns × rows, finite
   * @throws IllegalArgumentException where a number breaks these rules
   */
  public HeightGrid(double x0, double y0, double cellM, int columns, int rows, double[] heights) {
    Check.finite(x0, "x0", "the height grid");
    Check.finite(y0, "y0", "the height grid");
    Check.within(cellM, 1e-3, 1e6, "cell (m)", "the height grid");
    Check.within(columns, 2, 1e6, "columns", "the height grid");
    Check.within(rows, 2, 1e6, "rows", "the height grid");
    Check.within(
        heights.length,
        (double) columns * rows,
        (double) columns * rows,
        "number of heights",
        "the height grid");
    for (double height : heights) {
      Check.within(height, -1000, 10_000, "a height (m)", "the height grid");
    }
    this.x0 = x0;
    this.y0 = y0;
    this.cellM = cellM;
    this.columns = columns;
    this.rows = rows;
    this.heights = heights.clone();
  }

  @Override
  public double heightAt(double x, double y) {
    double u = clamp((x - x0) / cellM, columns - 1);
    double v = clamp((y - y0) / cellM, rows - 1);
    int column = (int) Math.min(u, columns - 2);
    int row = (int) Math.min(v, rows - 2);
    int at = row * columns + column;
    double south = mix(heights[at], heights[at + 1], u - column);
    double north = mix(heights[at + columns], heights[at + columns + 1], u - column);
    return mix(south, north, v - row);
  }

  private static double clamp(double value, double max) {
    return Math.max(0, Math.min(value, max));
  }

  private static double mix(double a, double b, double t) {
    return (1 - t) * a + t * b;
  }
}
