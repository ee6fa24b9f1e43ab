package se.lykta.engine.scene;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Ground heights at the nodes of a grid, bilinear between them; outside, the nearest edge goes on.
 *
 * <p>Along a straight line the ground is a parabola between one grid line and the next, so that
 * what is said of lines is exact.
 */
public final class HeightGrid implements Terrain {
  private final double x0;
  private final double y0;
  private final double cellM;
  private final int columns;
  private final int rows;
  private final double[] heights;

  /**
   * @param x0 of the south-western node, m
   * @param y0 of the south-western node, m
   * @param cellM between nodes, m, > 0
   * @param columns nodes from west to east, ≥ 2
   * @param rows nodes from south to north, ≥ 2
   * @param heights m, row by row from the south, columns × rows, finite
   * @throws IllegalArgumentException where a number breaks these rules
   */
  public HeightGrid(double x0, double y0, double cellM, int columns, int rows, double[] heights) {
    Check.finite(x0, "x0", "the height grid");
    Check.finite(y0, "y0", "the height grid");
    Check.within(cellM, 1e-3, 1e6, "cell (m)", "the height grid");
    Check.within(columns, 2, 1e6, "columns", "the height grid");
    Check.within(rows, 2, 1e6, "rows", "the height grid");
    Check.within(
        heights.length,
        (double) columns * rows,
        (double) columns * rows,
        "number of heights",
        "the height grid");
    for (double height : heights) {
      Check.within(height, -1000, 10_000, "a height (m)", "the height grid");
    }
    this.x0 = x0;
    this.y0 = y0;
    this.cellM = cellM;
    this.columns = columns;
    this.rows = rows;
    this.heights = heights.clone();
  }

  @Override
  public double heightAt(double x, double y) {
    double u = clamp((x - x0) / cellM, columns - 1);
    double v = clamp((y - y0) / cellM, rows - 1);
    int column = (int) Math.min(u, columns - 2);
    int row = (int) Math.min(v, rows - 2);
    int at = row * columns + column;
    double south = mix(heights[at], heights[at + 1], u - column);
    double north = mix(heights[at + columns], heights[at + columns + 1], u - column);
    return mix(south, north, v - row);
  }

  @Override
  public double clearance(double x0, double y0, double z0, double x1, double y1, double z1) {
    return least(x0, y0, z0, x1, y1, z1, -1);
  }

  /**
   * Over a cell the ground has no lowest point inside, along a grid line none between two nodes:
   * the lowest one lies on a wall or is a node.
   */
  @Override
  public double lowestUnder(Polygon footprint) {
    double lowest = lowestAlong(footprint.getExteriorRing());
    for (int i = 0; i < footprint.getNumInteriorRing(); i++) {
      lowest = Math.min(lowest, lowestAlong(footprint.getInteriorRingN(i)));
    }
    return Math.min(lowest, lowestNode(footprint));
  }

  private double lowestAlong(LineString ring) {
    Coordinate[] corners = ring.getCoordinates();
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < corners.length; i++) {
      Coordinate a = corners[i - 1];
      Coordinate b = corners[i];
      lowest = Math.min(lowest, least(a.x, a.y, 0, b.x, b.y, 0, 1));
    }
    return lowest;
  }

  private double lowestNode(Polygon footprint) {
    Envelope box = footprint.getEnvelopeInternal();
    var inside = new IndexedPointInAreaLocator(footprint);
    double lowest = Double.POSITIVE_INFINITY;
    for (int row = first(box.getMinY(), y0); row <= last(box.getMaxY(), y0, rows); row++) {
      for (int col = first(box.getMinX(), x0); col <= last(box.getMaxX(), x0, columns); col++) {
        double height = heights[row * columns + col];
        if (height < lowest && inside.locate(node(col, row)) != Location.EXTERIOR) {
          lowest = height;
        }
      }
    }
    return lowest;
  }

  private int first(double min, double origin) {
    return (int) Math.max(0, Math.ceil((min - origin) / cellM));
  }

  private int last(double max, double origin, int nodes) {
    return (int) Math.min(nodes - 1.0, Math.floor((max - origin) / cellM));
  }

  private Coordinate node(int column, int row) {
    return new Coordinate(x0 + column * cellM, y0 + row * cellM);
  }

  /** The least of (the line's z + sign × the ground's) from end to end. */
  private double least(double ax, double ay, double az, double bx, double by, double bz, int sign) {
    var acrossX = new GridLines((ax - x0) / cellM, (bx - x0) / cellM, columns - 1);
    var acrossY = new GridLines((ay - y0) / cellM, (by - y0) / cellM, rows - 1);
    double least = Double.POSITIVE_INFINITY;
    double start = az + sign * heightAt(ax, ay);
    for (double from = 0; from < 1; ) {
      double to = Math.min(1, Math.min(acrossX.next(), acrossY.next()));
      acrossX.pass(to);
      acrossY.pass(to);
      double middle = sum(ax, ay, az, bx, by, bz, sign, (from + to) / 2);
      double end = sum(ax, ay, az, bx, by, bz, sign, to);
      least = Math.min(least, leastOfParabola(start, middle, end));
      start = end;
      from = to;
    }
    return least;
  }

  private double sum(
      double ax, double ay, double az, double bx, double by, double bz, int sign, double t) {
    return mix(az, bz, t) + sign * heightAt(mix(ax, bx, t), mix(ay, by, t));
  }

  private static double leastOfParabola(double start, double middle, double end) {
    double bend = 2 * (start - 2 * middle + end);
    double slope = 4 * middle - 3 * start - end;
    double ends = Math.min(start, end);
    boolean dips = bend > 0 && slope < 0 && slope + 2 * bend > 0;
    return dips ? Math.min(ends, start - slope * slope / (4 * bend)) : ends;
  }

  private static double clamp(double value, double max) {
    return Math.max(0, Math.min(value, max));
  }

  private static double mix(double a, double b, double t) {
    return (1 - t) * a + t * b;
  }
}
