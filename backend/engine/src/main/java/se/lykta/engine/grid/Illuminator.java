package se.lykta.engine.grid;

import org.locationtech.jts.geom.Envelope;

/** Lays the light of one lamp after the other on one grid. With its buffers, for one thread. */
final class Illuminator {
  private final FlatScene scene;
  private final ReceiverGrid grid;
  private final Envelope box;
  private final ShadowMask footprints;
  private final ShadowMask mask;
  private final ShadowCaster caster;
  private Envelope lastWay = new Envelope();
  private int[] onLastWay = {};

  Illuminator(FlatScene scene, ReceiverGrid grid) {
    this.scene = scene;
    this.grid = grid;
    footprints = new ShadowMask(grid.columns(), grid.rows());
    mask = new ShadowMask(grid.columns(), grid.rows());
    box = new Envelope(grid.x(), grid.eastM(), grid.y(), grid.northM());
    caster = new ShadowCaster(scene.walls, grid, mask);
    caster.coverFootprints(scene.walls.in(box));
    footprints.copy(mask, 0, grid.rows());
  }

  /**
   * Adds a lamp's light to the batch's sums.
   *
   * @param radius how far it reaches, seen from above, m
   */
  void light(Lamp lamp, double radius, Batch batch) {
    int firstRow = row(lamp.y - radius - grid.y(), true);
    int endRow = row(lamp.y + radius - grid.y(), false);
    boolean beside = lamp.x + radius < grid.x() || lamp.x - radius > grid.eastM();
    if (firstRow >= endRow || beside) {
      return;
    }
    Envelope way = way(lamp, radius);
    mask.copy(footprints, firstRow, endRow);
    caster.cast(lamp, buildings(way), firstRow, endRow);
    batch.begin(lamp, scene.crowns.in(way, lamp, grid.zM()));
    for (int row = firstRow; row < endRow; row++) {
      light(lamp, row, radius, batch);
    }
    batch.flush();
  }

  /** Where light passes on its way from the lamp to the receivers in its reach. */
  private Envelope way(Lamp lamp, double radius) {
    Envelope way = box.copy();
    if (radius < Double.POSITIVE_INFINITY) {
      Envelope circle = new Envelope(lamp.x, lamp.x, lamp.y, lamp.y);
      circle.expandBy(radius);
      way = box.intersection(circle);
    }
    way.expandToInclude(lamp.x, lamp.y);
    return way;
  }

  /** Lamps on the grid that reach all of it have the same way. */
  private int[] buildings(Envelope way) {
    if (!way.equals(lastWay)) {
      lastWay = way;
      onLastWay = scene.walls.in(way);
    }
    return onLastWay;
  }

  private void light(Lamp lamp, int row, double radius, Batch batch) {
    double x0 = grid.x() - lamp.x;
    double y = grid.y() - lamp.y + row * grid.cellM();
    double half = Math.sqrt(Math.max(0, radius * radius - y * y));
    int end = (int) Math.clamp(Math.floor((half - x0) / grid.cellM()) + 1, 0, grid.columns());
    int from = (int) Math.clamp(Math.ceil((-half - x0) / grid.cellM()), 0, end);
    for (int lit = mask.lit(row, from, end); lit < end; lit = mask.lit(row, from, end)) {
      from = mask.dark(row, lit, end);
      int at = row * grid.columns() + lit;
      batch.add(x0 + lit * grid.cellM(), y, grid.cellM(), at, from - lit);
    }
  }

  /** The first row not south of a place, or the first north of it. */
  private int row(double northM, boolean first) {
    double rows = northM / grid.cellM();
    return (int) Math.clamp(first ? Math.ceil(rows) : Math.floor(rows) + 1, 0, grid.rows());
  }
}
