package se.lykta.server.print;

import se.lykta.layers.Title;

/** Says across the map that something on it is invented. */
final class Watermark {
  private static final Title WORD = Title.of("ILLUSTRATIV", "ILLUSTRATIVE");
  private static final double ANGLE_DEG = 30;
  private static final double PART = 0.75;
  private static final double OPACITY = 0.16;

  private Watermark() {}

  static void write(Pen pen, Box map, Language language) {
    String word = language.of(WORD);
    double turn = Math.toRadians(ANGLE_DEG);
    double width = PART * Math.min(map.width() / Math.cos(turn), map.height() / Math.sin(turn));
    double size = width / pen.letters().width(word, 1);
    double below = size * 0.35;
    double x = map.middleX() - Math.cos(turn) * width / 2 + Math.sin(turn) * below;
    double y = map.middleY() - Math.sin(turn) * width / 2 - Math.cos(turn) * below;
    pen.write(Text.plain(word, x, y, size).turned(ANGLE_DEG).in(Ink.MAP_LABEL, OPACITY));
  }
}
