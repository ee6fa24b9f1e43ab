package se.lykta.server.print;

/**
 * One line of letters.
 *
 * @param words as {@link Letters#readable} gives them
 * @param x of the beginning of the line that the letters stand on, mm
 * @param y of the same, mm
 * @param angleDeg by which that line rises
 */
record Text(
    String words,
    double x,
    double y,
    double sizeMm,
    double angleDeg,
    Ink ink,
    double opacity,
    Weight weight) {

  enum Weight {
    PLAIN,
    BOLD,
    MAP
  }

  static Text plain(String words, double x, double y, double sizeMm) {
    return new Text(words, x, y, sizeMm, 0, Ink.MAP_LABEL, 1, Weight.PLAIN);
  }

  Text bold() {
    return new Text(words, x, y, sizeMm, angleDeg, ink, opacity, Weight.BOLD);
  }

  /** As a name on the map. */
  Text onMap() {
    return new Text(words, x, y, sizeMm, angleDeg, ink, opacity, Weight.MAP);
  }

  Text turned(double byDeg) {
    return new Text(words, x, y, sizeMm, byDeg, ink, opacity, weight);
  }

  Text in(Ink other, double see) {
    return new Text(words, x, y, sizeMm, angleDeg, other, see, weight);
  }
}
