package se.lykta.server.print;

import java.util.List;
import se.lykta.layers.LightingCabinet;

/** Lighting cabinets with their names where there is room. */
final class CabinetPainter implements Painter {

  @Override
  public void paint(Canvas canvas) {
    Ground ground = canvas.ground();
    double half = LampPainter.radius(ground) * 1.25;
    canvas
        .stock()
        .read(
            LightingCabinet.LAYER.name(),
            List.of(LightingCabinet.LAYER.labelField()),
            row -> {
              double x = ground.x(row.x());
              double y = ground.y(row.y());
              if (canvas.holds(x, y)) {
                canvas.used().add(Symbol.CABINET);
                Marks.cabinet(canvas.pen(), x, y, half);
                canvas.names().beside(row.text(0), x, y, half);
              }
            });
  }
}
