package se.lykta.server.print;

import java.util.List;
import se.lykta.layers.Building;

/** Footprints. */
final class BuildingPainter implements Painter {

  @Override
  public void paint(Canvas canvas) {
    canvas
        .stock()
        .read(
            Building.LAYER.name(),
            List.of(),
            row -> {
              canvas.used().add(Symbol.BUILDING);
              canvas
                  .drawing()
                  .area(canvas.ground().cut(row.geometry()), (Look.Area) Symbol.BUILDING.look());
            });
  }
}
