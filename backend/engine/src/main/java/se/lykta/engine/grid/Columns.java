package se.lykta.engine.grid;

/** From metres to whole columns and rows. */
final class Columns {
  private Columns() {}

  /** Darkens the receivers of a row between two places, m east of the grid's first column. */
  static void darken(ShadowMask mask, int row, double west, double east, ReceiverGrid grid) {
    int from = clamp(Math.ceil(west / grid.cellM()), 0, grid.columns());
    int end = clamp(Math.floor(east / grid.cellM()) + 1, 0, grid.columns());
    mask.darken(row, from, end);
  }

  static int clamp(double value, int min, int max) {
    return (int) Math.max(min, Math.min(max, value));
  }
}
