package se.lykta.server.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.LandCover;
import se.lykta.store.Row;

/** Rock, paved ground, green and water, in this order. */
final class LandPainter implements Painter {
  private static final List<Symbol> ORDER =
      List.of(Symbol.ROCK, Symbol.PAVED, Symbol.GREEN, Symbol.WATER);

  @Override
  public void paint(Canvas canvas) {
    canvas.pen().box(canvas.ground().map()).fill(Ink.LAND, 1);
    var surfaces = new EnumMap<Symbol, List<Geometry>>(Symbol.class);
    canvas
        .stock()
        .read(LandCover.LAYER.name(), List.of("kind", "name"), row -> take(row, canvas, surfaces));
    for (Symbol symbol : ORDER) {
      var look = (Look.Area) symbol.look();
      surfaces
          .getOrDefault(symbol, List.of())
          .forEach(surface -> canvas.drawing().area(surface, look));
    }
  }

  private static void take(Row row, Canvas canvas, Map<Symbol, List<Geometry>> surfaces) {
    Symbol symbol = Symbol.valueOf(row.text(0).toUpperCase(Locale.ROOT));
    Geometry surface = canvas.ground().cut(row.geometry());
    canvas.used().add(symbol);
    surfaces.computeIfAbsent(symbol, key -> new ArrayList<>()).add(surface);
    if (symbol != Symbol.ROCK) {
      canvas.names().area(row.text(1), surface, MapNames.Rank.LAND);
    }
  }
}
