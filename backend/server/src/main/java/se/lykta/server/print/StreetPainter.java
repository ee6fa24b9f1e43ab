package se.lykta.server.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Street;
import se.lykta.store.Row;

/** Streets at their true width: all casings first, then all surfaces, the important on top. */
final class StreetPainter implements Painter {

  /** The functions of a street, lowest first. */
  private enum Function {
    STAIRS(Symbol.STAIRS, 2.5),
    FOOT(Symbol.STREET_FOOT, 2.5),
    CYCLE(Symbol.STREET_FOOT, 3),
    FOOT_CYCLE(Symbol.STREET_FOOT, 3),
    SQUARE_EDGE(Symbol.STREET, 5),
    LOCAL(Symbol.STREET, 6),
    MAIN(Symbol.STREET_MAIN, 8);

    private final Symbol symbol;
    private final double usualWidthM;

    Function(Symbol symbol, double usualWidthM) {
      this.symbol = symbol;
      this.usualWidthM = usualWidthM;
    }

    Look.Way look() {
      return (Look.Way) symbol.look();
    }
  }

  private record Way(Function function, double widthMm, Geometry line) {}

  @Override
  public void paint(Canvas canvas) {
    List<Way> ways = read(canvas);
    ways.sort(Comparator.comparing(Way::function));
    var drawing = canvas.drawing();
    ways.forEach(way -> drawing.casing(way.line, way.widthMm));
    ways.forEach(way -> drawing.surface(way.line, way.function.look(), way.widthMm));
  }

  private static List<Way> read(Canvas canvas) {
    var ways = new ArrayList<Way>();
    canvas
        .stock()
        .read(
            Street.LAYER.name(),
            List.of("function", "width_m", "name"),
            row -> {
              Way way = way(row, canvas.ground());
              ways.add(way);
              canvas.used().add(way.function.symbol);
              canvas.names().way(row.text(2), way.line, way.function == Function.MAIN);
            });
    return ways;
  }

  private static Way way(Row row, Ground ground) {
    Function function = Function.valueOf(row.text(0).toUpperCase(Locale.ROOT));
    double widthM = row.number(1);
    double widthMm = (Double.isNaN(widthM) ? function.usualWidthM : widthM) * ground.mmPerM();
    double seenMm = Math.max(function.look().leastMm(), widthMm);
    return new Way(function, seenMm, ground.cut(row.geometry()));
  }
}
