package se.lykta.engine.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;
import se.lykta.engine.scenefile.Samples;

/**
 * The samples of a scene file as a grid that is asked for several quantities, one after the other.
 */
record GridSamples(ReceiverGrid grid, List<Projected> quantities) {

  /** Empty where the samples are no such grid. */
  static Optional<GridSamples> find(Samples samples) {
    List<Projected> quantities = new ArrayList<>();
    samples.directions().stream().map(d -> d.quantity()).distinct().forEach(quantities::add);
    Points points = samples.points();
    int size = points.size() / quantities.size();
    int columns = 1;
    while (columns < size && points.y(columns) == points.y(0)) {
      columns++;
    }
    if (columns < 2 || columns == size || size % columns != 0) {
      return Optional.empty();
    }
    var grid =
        new ReceiverGrid(
            points.x(0),
            points.y(0),
            points.x(1) - points.x(0),
            columns,
            size / columns,
            points.heightM(0));
    return isOn(grid, points) ? Optional.of(new GridSamples(grid, quantities)) : Optional.empty();
  }

  private static boolean isOn(ReceiverGrid grid, Points points) {
    for (int i = 0; i < points.size(); i++) {
      int at = i % grid.size();
      if (Math.abs(points.x(i) - grid.x(at % grid.columns())) > 1e-9
          || Math.abs(points.y(i) - grid.y(at / grid.columns())) > 1e-9) {
        return false;
      }
    }
    return true;
  }
}
