package se.lykta.server.geojson;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.WorkingArea;
import se.lykta.store.Crs;
import se.lykta.store.Row;

/**
 * A box in any CRS as a question to the store. Seen from the stored CRS its sides are curved: the
 * store is asked for a box around it, and what lies in the seam is measured in the box's own CRS.
 * Not safe for threads.
 */
public final class BoxFilter {
  private static final int STEPS = 32;

  /** Between two steps the sides may bend by less than this part of the box. */
  private static final double SEAM = 0.005;

  private final Envelope box;
  private final Crs crs;
  private final Envelope outer;
  private final Envelope inner;
  private final Shape shape = new Shape();

  private BoxFilter(Envelope box, Crs crs, Envelope outer, Envelope inner) {
    this.box = box;
    this.crs = crs;
    this.outer = outer;
    this.inner = inner;
  }

  /**
   * @param box east (or longitude) as x
   * @return empty where the box lies outside of what the stored CRS can hold
   */
  public static Optional<BoxFilter> of(Envelope box, Crs crs) {
    if (crs.equals(Crs.STORED)) {
      return Optional.of(new BoxFilter(box, crs, box, box));
    }
    Envelope usable = box.intersection(domain(crs));
    return usable.isNull() ? Optional.empty() : Optional.of(seamed(box, usable, crs));
  }

  private static Envelope domain(Crs crs) {
    double[] sides = sides(WorkingArea.DEFAULT.envelope());
    crs.fromStored(sides);
    return around(sides, 0, sides.length);
  }

  private static BoxFilter seamed(Envelope box, Envelope usable, Crs crs) {
    double[] sides = sides(usable);
    crs.toStored(sides);
    Envelope outer = around(sides, 0, sides.length);
    double seam = SEAM * Math.max(outer.getWidth(), outer.getHeight());
    Envelope inner = between(sides, seam);
    outer.expandBy(seam);
    return new BoxFilter(box, crs, outer, inner);
  }

  /** Points along south, east, north and west side, in this order. */
  private static double[] sides(Envelope box) {
    double[] xy = new double[8 * STEPS];
    for (int i = 0; i < STEPS; i++) {
      double part = (double) i / (STEPS - 1);
      double x = box.getMinX() + part * box.getWidth();
      double y = box.getMinY() + part * box.getHeight();
      put(xy, i, x, box.getMinY());
      put(xy, STEPS + i, box.getMaxX(), y);
      put(xy, 2 * STEPS + i, x, box.getMaxY());
      put(xy, 3 * STEPS + i, box.getMinX(), y);
    }
    return xy;
  }

  private static void put(double[] xy, int point, double x, double y) {
    xy[2 * point] = x;
    xy[2 * point + 1] = y;
  }

  private static Envelope around(double[] xy, int from, int to) {
    var envelope = new Envelope();
    for (int i = from; i < to; i += 2) {
      envelope.expandToInclude(xy[i], xy[i + 1]);
    }
    return envelope;
  }

  /** Inside all four sides; null envelope where they leave no room. */
  private static Envelope between(double[] sides, double seam) {
    int side = 2 * STEPS;
    double south = around(sides, 0, side).getMaxY() + seam;
    double east = around(sides, side, 2 * side).getMinX() - seam;
    double north = around(sides, 2 * side, 3 * side).getMinY() - seam;
    double west = around(sides, 3 * side, 4 * side).getMaxX() + seam;
    return west <= east && south <= north ? new Envelope(west, east, south, north) : new Envelope();
  }

  /** What to ask the store for; stored CRS. */
  public Envelope stored() {
    return outer;
  }

  /** Whether the extent of a row that the store found meets the box. */
  public boolean meets(Row row) {
    if (crs.equals(Crs.STORED)) {
      return true;
    }
    double x = row.x();
    if (!Double.isNaN(x)) {
      return inner.contains(x, row.y()) || meets(shape.point(x, row.y()));
    }
    byte[] wkb = row.wkb();
    return wkb != null && meets(shape.wkb(wkb));
  }

  private boolean meets(Shape feature) {
    if (inner.intersects(extent(feature))) {
      return true;
    }
    feature.project(crs);
    return box.intersects(extent(feature));
  }

  private static Envelope extent(Shape feature) {
    return around(feature.xy(), 0, 2 * feature.points());
  }
}
