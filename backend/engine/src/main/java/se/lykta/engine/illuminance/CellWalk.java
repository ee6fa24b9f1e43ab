package se.lykta.engine.illuminance;

/** Visits the cells under a ray one after the other. Reused, one a thread. */
final class CellWalk {
  private CellGrid grid;
  private double end;
  private double in;
  private int column;
  private int row;
  private int stepX;
  private int stepY;
  private double nextX;
  private double nextY;
  private double perX;
  private double perY;

  /**
   * @return false where the ray does not meet the grid
   */
  boolean start(CellGrid grid, Ray ray) {
    this.grid = grid;
    in = 0;
    end = 1;
    if (!clip(ray.x, ray.dx, grid.x0(), grid.maxX())
        || !clip(ray.y, ray.dy, grid.y0(), grid.maxY())) {
      return false;
    }
    column = grid.column(ray.x + in * ray.dx);
    row = grid.row(ray.y + in * ray.dy);
    stepX = (int) Math.signum(ray.dx);
    stepY = (int) Math.signum(ray.dy);
    perX = grid.cellM() / Math.abs(ray.dx);
    perY = grid.cellM() / Math.abs(ray.dy);
    nextX = first(ray.x, ray.dx, grid.x0(), column);
    nextY = first(ray.y, ray.dy, grid.y0(), row);
    return true;
  }

  private boolean clip(double from, double change, double min, double max) {
    if (change == 0) {
      return from >= min && from <= max;
    }
    double a = (min - from) / change;
    double b = (max - from) / change;
    in = Math.max(in, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    return in <= end;
  }

  private double first(double from, double change, double origin, int cell) {
    if (change == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return (origin + (change > 0 ? cell + 1 : cell) * grid.cellM() - from) / change;
  }

  int cell() {
    return row * grid.columns() + column;
  }

  /** Where on the ray the cell begins, 0 at the receiver, 1 at the lamp. */
  double in() {
    return in;
  }

  /** Where on the ray the cell ends. */
  double out() {
    return Math.min(end, Math.min(nextX, nextY));
  }

  /**
   * @return false at the end of the ray or of the grid
   */
  boolean step() {
    in = out();
    if (in >= end) {
      return false;
    }
    if (nextX < nextY) {
      column += stepX;
      nextX += perX;
      return column >= 0 && column < grid.columns();
    }
    row += stepY;
    nextY += perY;
    return row >= 0 && row < grid.rows();
  }
}
