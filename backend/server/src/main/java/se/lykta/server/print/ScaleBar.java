package se.lykta.server.print;

/**
 * A bar of a round length on the ground, as long as fits.
 *
 * @param metres on the ground
 * @param mm on the paper
 */
record ScaleBar(int metres, double mm) {
  private static final int PARTS = 4;
  private static final double HEIGHT_MM = 1.6;
  private static final double LETTERS_MM = 2.4;

  /** 1, 2 or 5 times a power of ten. */
  static ScaleBar of(int scale, double mostMm) {
    double mostM = mostMm * scale / 1000;
    int power = (int) Math.pow(10, Math.floor(Math.log10(mostM)));
    int times = mostM >= 5 * power ? 5 : mostM >= 2 * power ? 2 : 1;
    return new ScaleBar(times * power, times * power * 1000.0 / scale);
  }

  /**
   * @param x of its left end
   * @param y of its foot
   */
  void write(Pen pen, double x, double y, Language language) {
    double part = mm / PARTS;
    for (int i = 0; i < PARTS; i++) {
      var box = new Box(x + i * part, y, part, HEIGHT_MM);
      pen.box(box).fill(i % 2 == 0 ? Ink.MAP_LABEL : Ink.STREET, 1);
    }
    pen.box(new Box(x, y, mm, HEIGHT_MM)).stroke(Ink.MAP_LABEL, 0.2, Dash.NONE);
    double above = y + HEIGHT_MM + 1;
    pen.write(Text.plain("0", x, above, LETTERS_MM));
    String end = pen.letters().readable(String.format(language.locale(), "%,d m", metres));
    pen.write(Text.plain(end, x + mm - 2, above, LETTERS_MM));
  }
}
