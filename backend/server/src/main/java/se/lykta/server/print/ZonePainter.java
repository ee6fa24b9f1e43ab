package se.lykta.server.print;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Common;
import se.lykta.store.Row;

/** Outline and a thin fill; dashed where the zone is limited in time. */
record ZonePainter(String layer, Symbol symbol) implements Painter {

  @Override
  public void paint(Canvas canvas) {
    canvas.stock().read(layer, List.of(Common.VALID_TO, "name"), row -> paint(row, canvas));
  }

  private void paint(Row row, Canvas canvas) {
    var look = (Look.Area) symbol.look();
    boolean timed = row.text(0) != null && look.dash() == Dash.NONE;
    Geometry surface = canvas.ground().cut(row.geometry());
    canvas.used().add(symbol);
    canvas.drawing().area(surface, timed ? look.dashed(Dash.TIMED) : look);
    canvas
        .names()
        .area(
            row.text(1),
            surface,
            symbol == Symbol.PLACE ? MapNames.Rank.PLACE : MapNames.Rank.ZONE);
  }
}
