package se.lykta.engine.grid;

/**
 * Draws a lamp's shadow on a level plane, exactly.
 *
 * <p>A receiver R outside a building is in its shadow when the ray from the lamp O leaves the
 * building below the roof on its way. It leaves through a wall that O is behind of, so each such
 * wall casts a convex figure: between the rays past its ends, beyond the wall, and as far as O
 * lifts over the roof. Together with the footprints that is the whole shadow, without drawing
 * roofs; a row of receivers cuts each figure in one interval.
 *
 * <p>What a factor s says: the place s times as far from O as a point of the building, in plan.
 */
final class ShadowCaster {
  /** Farther than any grid, for walls that hide the sky from the lamp. */
  private static final double FOREVER = 1e15;

  private final Walls walls;
  private final ReceiverGrid grid;
  private final ShadowMask mask;
  private final Strip strip = new Strip();
  private final Footprint footprint;
  private Lamp lamp;
  private int firstRow;
  private int endRow;

  ShadowCaster(Walls walls, ReceiverGrid grid, ShadowMask mask) {
    this.walls = walls;
    this.grid = grid;
    this.mask = mask;
    this.footprint = new Footprint(walls, grid);
  }

  /** What is inside of buildings, for every lamp. */
  void coverFootprints(int[] buildings) {
    for (int building : buildings) {
      if (walls.roof[building] > grid.zM()) {
        footprint.darken(mask, building, 0, 0, 1);
      }
    }
  }

  /** Adds the shadows of these buildings to the mask, from one row to below another. */
  void cast(Lamp lamp, int[] buildings, int firstRow, int endRow) {
    this.lamp = lamp;
    this.firstRow = firstRow;
    this.endRow = endRow;
    for (int building : buildings) {
      cast(building);
    }
    hideFromItself();
  }

  /** Light goes down from lamps above the plane, where roofs below the lamp cast short shadows. */
  private void cast(int building) {
    double roof = walls.roof[building];
    double z = grid.zM();
    if (roof > z) {
      double far = roof < lamp.z ? (lamp.z - z) / (lamp.z - roof) : FOREVER;
      castWalls(building, 1, far);
    } else if (roof > lamp.z) {
      double near = (z - lamp.z) / (roof - lamp.z);
      castWalls(building, near, FOREVER);
      footprint.darken(mask, building, lamp.x, lamp.y, near);
    }
  }

  private void castWalls(int building, double near, double far) {
    for (int wall = walls.first[building]; wall < walls.first[building + 1]; wall++) {
      double depth = walls.depth(wall, lamp.x, lamp.y);
      if (depth > Walls.GRAZING_M) {
        castWall(wall, depth, near, far);
      }
    }
  }

  private void castWall(int wall, double depth, double near, double far) {
    int next = walls.after[wall];
    double ax = walls.ax[wall] - lamp.x;
    double ay = walls.ay[wall] - lamp.y;
    double bx = walls.ax[next] - lamp.x;
    double by = walls.ay[next] - lamp.y;
    double outX = walls.outX[wall];
    double outY = walls.outY[wall];
    strip.clear(
        Math.min(Math.min(near * ay, far * ay), Math.min(near * by, far * by)),
        Math.max(Math.max(near * ay, far * ay), Math.max(near * by, far * by)));
    strip.add(outX, outY, near * depth - Walls.GRAZING_M);
    strip.add(-outX, -outY, Walls.GRAZING_M - far * depth);
    addRay(-ay, ax, border(wall, walls.before[wall]));
    addRay(by, -bx, border(next, next));
    fill();
  }

  /**
   * Where the next wall goes on casting, both figures overlap so that none of the light slips
   * through between; past an outer corner light grazes.
   */
  private double border(int corner, int neighbour) {
    boolean ends =
        walls.convex[corner] && walls.depth(neighbour, lamp.x, lamp.y) <= Walls.GRAZING_M;
    return ends ? Walls.GRAZING_M : -Walls.GRAZING_M;
  }

  private void addRay(double nx, double ny, double least) {
    double length = Math.sqrt(nx * nx + ny * ny);
    strip.add(nx / length, ny / length, least);
  }

  private void fill() {
    double perMetre = 1 / grid.cellM();
    double x0 = grid.x() - lamp.x;
    double y0 = grid.y() - lamp.y;
    int from = (int) Math.clamp(Math.ceil((strip.south - y0) * perMetre), firstRow, endRow);
    int end = (int) Math.clamp(Math.floor((strip.north - y0) * perMetre) + 1, firstRow, endRow);
    for (int row = from; row < end; row++) {
      double y = y0 + row * grid.cellM();
      int west = (int) Math.clamp(Math.ceil((strip.west(y) - x0) * perMetre), 0, grid.columns());
      int east =
          (int) Math.clamp(Math.floor((strip.east(y) - x0) * perMetre) + 1, 0, grid.columns());
      mask.darken(row, west, east);
    }
  }

  /** A lamp at a receiver has no direction there and gives it nothing. */
  private void hideFromItself() {
    if (Math.abs(lamp.z - grid.zM()) >= Walls.GRAZING_M) {
      return;
    }
    long column = Math.round((lamp.x - grid.x()) / grid.cellM());
    long row = Math.round((lamp.y - grid.y()) / grid.cellM());
    if (column >= 0
        && column < grid.columns()
        && row >= firstRow
        && row < endRow
        && distance(lamp, column, row) < Walls.GRAZING_M) {
      mask.darken((int) row, (int) column, (int) column + 1);
    }
  }

  private double distance(Lamp lamp, long column, long row) {
    double dx = grid.x((int) column) - lamp.x;
    double dy = grid.y((int) row) - lamp.y;
    return Math.hypot(Math.hypot(dx, dy), lamp.z - grid.zM());
  }
}
