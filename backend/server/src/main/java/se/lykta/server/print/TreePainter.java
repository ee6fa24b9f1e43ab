package se.lykta.server.print;

import java.util.List;
import se.lykta.layers.Tree;
import se.lykta.store.Row;

/** Crowns at their true size. */
final class TreePainter implements Painter {
  private static final double USUAL_RADIUS_M = 2.5;
  private static final double LEAST_MM = 0.4;

  @Override
  public void paint(Canvas canvas) {
    canvas.stock().read(Tree.LAYER.name(), List.of("crown_radius_m"), row -> paint(row, canvas));
  }

  private static void paint(Row row, Canvas canvas) {
    Ground ground = canvas.ground();
    double radiusM = row.number(0);
    double wanted = (Double.isNaN(radiusM) ? USUAL_RADIUS_M : radiusM) * ground.mmPerM();
    canvas.used().add(Symbol.TREE);
    Marks.crown(canvas.pen(), ground.x(row.x()), ground.y(row.y()), Math.max(LEAST_MM, wanted));
  }
}
