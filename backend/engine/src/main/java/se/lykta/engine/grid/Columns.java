package se.lykta.engine.grid;

/** Whole columns and rows. */
final class Columns {
  private Columns() {}

  static int clamp(double value, int min, int max) {
    return (int) Math.max(min, Math.min(max, value));
  }
}
