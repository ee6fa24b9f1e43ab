package se.lykta.engine.grid;

/**
 * Finds the receivers inside a building's outline: those with an odd number of walls to their west.
 *
 * <p>Each row is looked at along two lines, a grazing depth to the south and to the north of it; a
 * receiver is inside if both say so. That leaves out receivers on the outline.
 */
final class Footprint {
  private final Walls walls;
  private final ReceiverGrid grid;
  private final ShadowMask south;
  private final ShadowMask north;

  Footprint(Walls walls, ReceiverGrid grid) {
    this.walls = walls;
    this.grid = grid;
    this.south = new ShadowMask(grid.columns(), grid.rows());
    this.north = new ShadowMask(grid.columns(), grid.rows());
  }

  /** Darkens what lies inside the outline after scaling it by s about a centre. */
  void darken(ShadowMask mask, int building, double centreX, double centreY, double s) {
    for (int wall = walls.first[building]; wall < walls.first[building + 1]; wall++) {
      int next = walls.after[wall];
      double ax = centreX + s * (walls.ax[wall] - centreX) - grid.x();
      double ay = centreY + s * (walls.ay[wall] - centreY) - grid.y();
      double bx = centreX + s * (walls.ax[next] - centreX) - grid.x();
      double by = centreY + s * (walls.ay[next] - centreY) - grid.y();
      flipEastOf(ax, ay, bx, by, -Walls.GRAZING_M, south);
      flipEastOf(ax, ay, bx, by, Walls.GRAZING_M, north);
    }
    mask.takeBoth(south, north);
  }

  /** Where a wall runs north the building is in its west and ends before it. */
  private void flipEastOf(
      double ax, double ay, double bx, double by, double shift, ShadowMask line) {
    int from = row(Math.min(ay, by) - shift);
    int end = row(Math.max(ay, by) - shift);
    double inwards = by > ay ? -Walls.GRAZING_M : Walls.GRAZING_M;
    for (int row = from; row < end; row++) {
      double x = ax + (bx - ax) * (grid.cellM() * row + shift - ay) / (by - ay);
      double column = Math.ceil((x + inwards) / grid.cellM());
      line.flip(row, (int) Math.clamp(column, 0, grid.columns()), grid.columns());
    }
  }

  private int row(double northM) {
    return (int) Math.clamp(Math.ceil(northM / grid.cellM()), 0, grid.rows());
  }
}
