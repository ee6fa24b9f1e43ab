package se.lykta.server.print;

/**
 * A paper and where on it what stands. Lying, the facts and the legend stand in a column right of
 * the map; upright, in a strip below it.
 */
record Sheet(Paper paper, boolean landscape) {
  private static final double MARGIN_MM = 10;
  private static final double GAP_MM = 4;
  private static final double COLUMN_MM = 60;
  private static final double STRIP_MM = 56;
  private static final double FACTS_HEIGHT_MM = 72;
  private static final double FACTS_WIDTH_MM = 88;

  double widthMm() {
    return landscape ? paper.longMm() : paper.shortMm();
  }

  double heightMm() {
    return landscape ? paper.shortMm() : paper.longMm();
  }

  Box map() {
    double width = widthMm() - 2 * MARGIN_MM;
    double height = heightMm() - 2 * MARGIN_MM;
    return landscape
        ? new Box(MARGIN_MM, MARGIN_MM, width - COLUMN_MM - GAP_MM, height)
        : new Box(MARGIN_MM, MARGIN_MM + STRIP_MM + GAP_MM, width, height - STRIP_MM - GAP_MM);
  }

  /** Title, scale, bar, north, date and source. */
  Box facts() {
    double top = heightMm() - MARGIN_MM;
    return landscape
        ? new Box(map().right() + GAP_MM, top - FACTS_HEIGHT_MM, COLUMN_MM, FACTS_HEIGHT_MM)
        : new Box(MARGIN_MM, MARGIN_MM, FACTS_WIDTH_MM, STRIP_MM);
  }

  Box legend() {
    double left = facts().right() + GAP_MM;
    return landscape
        ? new Box(facts().x(), MARGIN_MM, COLUMN_MM, facts().y() - GAP_MM - MARGIN_MM)
        : new Box(left, MARGIN_MM, widthMm() - MARGIN_MM - left, STRIP_MM);
  }
}
