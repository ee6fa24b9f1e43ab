package se.lykta.server.print;

import java.util.List;
import java.util.Set;
import se.lykta.layers.Title;

/** What the symbols of a sheet mean: those that are on it. */
final class Legend {
  private static final Title HEADING = Title.of("Teckenförklaring", "Legend");
  private static final double HEADING_MM = 3.2;
  private static final double LETTERS_MM = 2.7;
  private static final double ROW_MM = 5;
  private static final double COLUMN_MM = 49;
  private static final double SWATCH_MM = 7;
  private static final double HEAD_MM = 7;

  private final Box box;
  private final Language language;

  Legend(Box box, Language language) {
    this.box = box;
    this.language = language;
  }

  /**
   * @param used in the order of the legend
   */
  void write(Pen pen, Set<Symbol> used) {
    String heading = language.of(HEADING);
    pen.write(Text.plain(heading, box.x(), box.top() - HEADING_MM, HEADING_MM).bold());
    int columns = Math.max(1, (int) (box.width() / COLUMN_MM));
    int rows = Math.ceilDiv(used.size(), columns);
    double row = Math.min(ROW_MM, (box.height() - HEAD_MM) / Math.max(1, rows));
    List<Symbol> symbols = List.copyOf(used);
    for (int i = 0; i < symbols.size(); i++) {
      double x = box.x() + i / rows * COLUMN_MM;
      double y = box.top() - HEAD_MM - (i % rows + 0.5) * row;
      write(pen, symbols.get(i), new Box(x, y - row * 0.36, SWATCH_MM, row * 0.72));
    }
  }

  private void write(Pen pen, Symbol symbol, Box swatch) {
    draw(pen, symbol.look(), swatch);
    String words = pen.letters().readable(language.of(symbol.title()));
    double left = swatch.right() + 2;
    pen.write(Text.plain(words, left, swatch.middleY() - LETTERS_MM / 3, LETTERS_MM));
  }

  private static void draw(Pen pen, Look look, Box swatch) {
    double half = swatch.height() / 2;
    switch (look) {
      case Look.Area area -> area(pen, area, swatch);
      case Look.Way way -> way(pen, way, swatch);
      case Look.Crown crown -> Marks.crown(pen, swatch.middleX(), swatch.middleY(), half);
      case Look.Cabinet cabinet ->
          Marks.cabinet(pen, swatch.middleX(), swatch.middleY(), half * 0.8);
      case Look.Lamp lamp -> Marks.lamp(pen, swatch.middleX(), swatch.middleY(), half * 0.75, lamp);
    }
  }

  private static void area(Pen pen, Look.Area look, Box swatch) {
    if (look.opacity() > 0) {
      pen.box(swatch).fill(look.fill(), look.opacity());
    }
    pen.box(swatch).stroke(look.line(), look.widthMm(), look.dash());
  }

  private static void way(Pen pen, Look.Way look, Box swatch) {
    double width = swatch.height() * 0.4;
    pen.line(swatch.x(), swatch.middleY(), swatch.right(), swatch.middleY())
        .stroke(Ink.STREET_LINE, width + 0.4, Dash.NONE);
    pen.line(swatch.x(), swatch.middleY(), swatch.right(), swatch.middleY())
        .stroke(look.surface(), width, look.dash());
  }
}
