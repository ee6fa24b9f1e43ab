package se.lykta.engine.illuminance;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Polygon;

/**
 * All walls as flat arrays, with the walls of each cell. Coordinates count from an origin amid the
 * buildings.
 */
final class WallIndex {
  final double originX;
  final double originY;
  final int count;
  final double[] ax;
  final double[] ay;
  final double[] bx;
  final double[] by;

  /** Height of the building's roof above the scene's zero, m. */
  final double[] roof;

  final CellGrid grid;
  final CellLists cells;

  /** Of the walls in a cell, m. */
  final double[] highestRoof;

  /**
   * @param roofs above the scene's zero, m, as many
   */
  WallIndex(List<Polygon> footprints, double[] roofs) {
    count = footprints.stream().mapToInt(WallIndex::walls).reduce(0, Math::addExact);
    ax = new double[count];
    ay = new double[count];
    bx = new double[count];
    by = new double[count];
    roof = new double[count];
    var first = count == 0 ? null : footprints.getFirst().getCoordinate();
    originX = first == null ? 0 : first.x;
    originY = first == null ? 0 : first.y;
    take(footprints, roofs);
    grid = grid();
    cells = CellLists.of(grid, count, this::cellsOf);
    highestRoof = highestRoofs();
  }

  private static int walls(Polygon footprint) {
    return footprint.getNumPoints() - 1 - footprint.getNumInteriorRing();
  }

  private void take(List<Polygon> footprints, double[] roofs) {
    int wall = 0;
    for (int i = 0; i < roofs.length; i++) {
      for (CoordinateSequence ring : rings(footprints.get(i))) {
        for (int corner = 1; corner < ring.size(); corner++) {
          ax[wall] = ring.getX(corner - 1) - originX;
          ay[wall] = ring.getY(corner - 1) - originY;
          bx[wall] = ring.getX(corner) - originX;
          by[wall] = ring.getY(corner) - originY;
          roof[wall++] = roofs[i];
        }
      }
    }
  }

  private static CoordinateSequence[] rings(Polygon footprint) {
    CoordinateSequence[] rings = new CoordinateSequence[1 + footprint.getNumInteriorRing()];
    rings[0] = footprint.getExteriorRing().getCoordinateSequence();
    for (int i = 1; i < rings.length; i++) {
      rings[i] = footprint.getInteriorRingN(i - 1).getCoordinateSequence();
    }
    return rings;
  }

  private CellGrid grid() {
    if (count == 0) {
      return new CellGrid(0, 0, 1, 1, 1);
    }
    double minX = Arrays.stream(ax).min().getAsDouble();
    double minY = Arrays.stream(ay).min().getAsDouble();
    double maxX = Arrays.stream(ax).max().getAsDouble();
    double maxY = Arrays.stream(ay).max().getAsDouble();
    double length = 0;
    for (int wall = 0; wall < count; wall++) {
      length += Math.hypot(bx[wall] - ax[wall], by[wall] - ay[wall]);
    }
    double perWall = Math.sqrt((maxX - minX) * (maxY - minY) / count);
    return CellGrid.over(minX, minY, maxX, maxY, Math.max(length / count, perWall));
  }

  /** Row by row of cells, from where the wall comes into the row to where it leaves it. */
  private void cellsOf(int wall, IntConsumer sink) {
    boolean northwards = ay[wall] <= by[wall];
    double x0 = northwards ? ax[wall] : bx[wall];
    double y0 = northwards ? ay[wall] : by[wall];
    double x1 = northwards ? bx[wall] : ax[wall];
    double y1 = northwards ? by[wall] : ay[wall];
    int last = grid.row(y1 + Grazing.REACH_M);
    for (int row = grid.row(y0 - Grazing.REACH_M); row <= last; row++) {
      double south = grid.y0() + row * grid.cellM() - Grazing.REACH_M;
      double north = south + grid.cellM() + 2 * Grazing.REACH_M;
      double in = xAt(x0, y0, x1, y1, Math.max(south, y0));
      double out = y1 <= north ? x1 : xAt(x0, y0, x1, y1, north);
      cellsBetween(Math.min(in, out), Math.max(in, out), row, sink);
    }
  }

  private static double xAt(double x0, double y0, double x1, double y1, double y) {
    return y <= y0 ? x0 : x0 + (x1 - x0) * Math.min(1, (y - y0) / (y1 - y0));
  }

  private void cellsBetween(double west, double east, int row, IntConsumer sink) {
    int last = grid.column(east + Grazing.REACH_M);
    for (int column = grid.column(west - Grazing.REACH_M); column <= last; column++) {
      sink.accept(row * grid.columns() + column);
    }
  }

  private double[] highestRoofs() {
    double[] highest = new double[grid.size()];
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    for (int cell = 0; cell < highest.length; cell++) {
      for (int i = cells.start()[cell]; i < cells.start()[cell + 1]; i++) {
        highest[cell] = Math.max(highest[cell], roof[cells.items()[i]]);
      }
    }
    return highest;
  }
}
