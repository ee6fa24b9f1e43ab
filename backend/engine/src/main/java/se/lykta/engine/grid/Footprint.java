package se.lykta.engine.grid;

/** Finds the receivers inside a building: those with an odd number of its walls to their west. */
final class Footprint {
  private final Walls walls;
  private final ReceiverGrid grid;
  private final ShadowMask inside;

  Footprint(Walls walls, ReceiverGrid grid) {
    this.walls = walls;
    this.grid = grid;
    this.inside = new ShadowMask(grid.columns(), grid.rows());
  }

  /** Darkens what lies inside the outline after scaling it by s about a centre. */
  void darken(ShadowMask mask, int building, double centreX, double centreY, double s) {
    for (int wall = walls.first[building]; wall < walls.first[building + 1]; wall++) {
      int next = walls.after[wall];
      flipEastOf(
          centreX + s * (walls.ax[wall] - centreX) - grid.x(),
          centreY + s * (walls.ay[wall] - centreY) - grid.y(),
          centreX + s * (walls.ax[next] - centreX) - grid.x(),
          centreY + s * (walls.ay[next] - centreY) - grid.y());
    }
    mask.take(inside);
  }

  private void flipEastOf(double ax, double ay, double bx, double by) {
    int end = row(Math.max(ay, by));
    for (int row = row(Math.min(ay, by)); row < end; row++) {
      double x = ax + (bx - ax) * (grid.cellM() * row - ay) / (by - ay);
      double column = Math.ceil(x / grid.cellM());
      inside.flip(row, (int) Math.clamp(column, 0, grid.columns()), grid.columns());
    }
  }

  private int row(double northM) {
    return (int) Math.clamp(Math.ceil(northM / grid.cellM()), 0, grid.rows());
  }
}
