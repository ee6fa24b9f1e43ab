package se.lykta.engine.scenefile;

import java.util.List;
import java.util.Optional;
import se.lykta.engine.grid.ReceiverGrid;
import se.lykta.engine.illuminance.Points;
import se.lykta.engine.illuminance.Projected;

/**
 * The samples of a scene file as a grid that is asked for several quantities, one after the other.
 */
public record GridSamples(ReceiverGrid grid, List<Projected> quantities) {
  /** How far a receiver may stand beside its place in the grid, m: rounding. */
  private static final double BESIDE_M = 1e-9;

  /** Empty where the samples are no such grid, with square cells and at least two rows. */
  public static Optional<GridSamples> find(Samples samples) {
    Points points = samples.points();
    List<Projected> quantities =
        samples.directions().stream().map(Direction::quantity).distinct().toList();
    int size = points.size() / Math.max(1, quantities.size());
    int columns = columns(points, size);
    double cell = columns < 2 ? 0 : points.x(1) - points.x(0);
    if (!(cell > 0) || columns == size || size % columns != 0) {
      return Optional.empty();
    }
    int rows = size / columns;
    var grid = new ReceiverGrid(points.x(0), points.y(0), cell, columns, rows, points.heightM(0));
    var found = new GridSamples(grid, quantities);
    return found.has(samples) ? Optional.of(found) : Optional.empty();
  }

  private static int columns(Points points, int size) {
    int columns = 0;
    while (columns < size && points.y(columns) == points.y(0)) {
      columns++;
    }
    return columns;
  }

  private boolean has(Samples samples) {
    Points points = samples.points();
    boolean all = points.size() == grid.size() * quantities.size();
    for (int i = 0; all && i < points.size(); i++) {
      int at = i % grid.size();
      all =
          Math.abs(points.x(i) - grid.x(at % grid.columns())) <= BESIDE_M
              && Math.abs(points.y(i) - grid.y(at / grid.columns())) <= BESIDE_M
              && points.heightM(i) == grid.zM()
              && samples.directions().get(i).quantity().equals(quantities.get(i / grid.size()));
    }
    return all;
  }
}
