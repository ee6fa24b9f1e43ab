package se.lykta.engine.scene;

/** Where a coordinate that runs evenly from one value to another meets the whole numbers. */
final class GridLines {
  private final double from;
  private final double change;
  private final int last;
  private int line;

  /**
   * @param from the coordinate at t = 0
   * @param to the coordinate at t = 1
   * @param last the lines are 0 to last
   */
  GridLines(double from, double to, int last) {
    this.from = from;
    this.change = to - from;
    this.last = last;
    this.line = change > 0 ? above(from) : below(from);
  }

  private int above(double value) {
    return (int) Math.min(last + 1.0, Math.max(0, Math.floor(value) + 1));
  }

  private int below(double value) {
    return (int) Math.max(-1, Math.min(last, Math.ceil(value) - 1));
  }

  /** The t of the next line; infinite after the last. */
  double next() {
    return change == 0 || line < 0 || line > last
        ? Double.POSITIVE_INFINITY
        : (line - from) / change;
  }

  /** Leaves all lines up to t behind. */
  void pass(double t) {
    while (next() <= t) {
      line += change > 0 ? 1 : -1;
    }
  }
}
