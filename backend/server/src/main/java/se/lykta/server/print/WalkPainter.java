package se.lykta.server.print;

import java.util.List;
import se.lykta.layers.Observation;
import se.lykta.layers.SafetyWalk;
import se.lykta.store.Row;

/** The ways of safety walks and what was seen on them: full while it is open. */
final class WalkPainter implements Painter {

  @Override
  public void paint(Canvas canvas) {
    canvas.stock().read(SafetyWalk.LAYER.name(), List.of("name"), row -> way(row, canvas));
    canvas
        .stock()
        .read(
            Observation.LAYER.name(),
            List.of("measure", "closed_reason"),
            row -> observation(row, canvas));
  }

  private static void way(Row row, Canvas canvas) {
    var look = (Look.Way) Symbol.SAFETY_WALK.look();
    canvas.used().add(Symbol.SAFETY_WALK);
    canvas.drawing().surface(canvas.ground().cut(row.geometry()), look, look.leastMm());
  }

  private static void observation(Row row, Canvas canvas) {
    double x = canvas.ground().x(row.x());
    double y = canvas.ground().y(row.y());
    if (!canvas.holds(x, y)) {
      return;
    }
    boolean open = row.text(0) == null && row.text(1) == null;
    Symbol symbol = open ? Symbol.OBSERVATION : Symbol.OBSERVATION_CLOSED;
    canvas.used().add(symbol);
    double radius = LampPainter.radius(canvas.ground());
    Marks.lamp(canvas.pen(), x, y, radius, (Look.Lamp) symbol.look());
  }
}
