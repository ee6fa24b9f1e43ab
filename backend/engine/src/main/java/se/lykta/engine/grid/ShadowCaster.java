package se.lykta.engine.grid;

/**
 * Draws a lamp's shadow on a level plane, exactly.
 *
 * <p>A receiver R outside a building is in its shadow when the ray from the lamp O leaves the
 * building below the roof on its way. It leaves through a wall that O is behind of, so each such
 * wall casts a convex figure: between the rays past its ends, beyond the wall, and as far as O
 * lifts over the roof. Together with the footprints that is the whole shadow, without drawing
 * roofs; a row of receivers cuts each figure in one interval. Of a convex building with few walls
 * all is one figure.
 *
 * <p>What a factor s says: the place s times as far from O as a point of the building, in plan.
 */
final class ShadowCaster {
  /** Farther than any grid, for walls that hide the sky from the lamp. */
  private static final double FOREVER = 1e15;

  private final Walls walls;
  private final ReceiverGrid grid;
  private final ShadowMask mask;
  private final Strip strip;
  private final Footprint footprint;
  private Lamp lamp;
  private int firstRow;
  private int endRow;

  ShadowCaster(Walls walls, ReceiverGrid grid, ShadowMask mask) {
    this.walls = walls;
    this.grid = grid;
    this.mask = mask;
    this.strip = new Strip(grid);
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
    strip.begin(lamp);
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
    if (walls.compact[building]) {
      castWhole(building, near, far);
      return;
    }
    for (int wall = walls.first[building]; wall < walls.first[building + 1]; wall++) {
      double depth = walls.depth(wall, lamp.x, lamp.y);
      if (isBehind(depth)) {
        castWall(wall, depth, near, far);
      }
    }
  }

  /**
   * The shadow of a compact building in one figure, with what it covers of the footprint: past the
   * walls that face the lamp, short of where the others' shadows end, and between the rays past the
   * two corners where the ones meet the others.
   */
  private void castWhole(int building, double near, double far) {
    int first = walls.first[building];
    int end = walls.first[building + 1];
    clear(first, end, near, far);
    boolean casts = false;
    boolean before = isBehind(walls.depth(end - 1, lamp.x, lamp.y));
    for (int wall = first; wall < end; wall++) {
      double depth = walls.depth(wall, lamp.x, lamp.y);
      boolean behind = isBehind(depth);
      if (behind != before) {
        double turn = behind ? 1 : -1;
        strip.add(turn * (lamp.y - walls.ay[wall]), turn * (walls.ax[wall] - lamp.x), 0);
      }
      if (!behind || far < FOREVER) {
        double s = behind ? far : near;
        strip.add(-walls.outX[wall], -walls.outY[wall], -s * depth);
      }
      casts |= behind;
      before = behind;
    }
    if (casts) {
      strip.darken(mask, firstRow, endRow);
    }
  }

  /** Whether the lamp is behind a wall: light reaches the wall through the building. */
  private static boolean isBehind(double depth) {
    return depth > 0;
  }

  private void clear(int firstWall, int endWall, double near, double far) {
    double south = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int wall = firstWall; wall < endWall; wall++) {
      south = Math.min(south, walls.ay[wall] - lamp.y);
      north = Math.max(north, walls.ay[wall] - lamp.y);
    }
    strip.clear(Math.min(near * south, far * south), Math.max(near * north, far * north));
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
    strip.add(-outX, -outY, -far * depth);
    addRay(-ay, ax, border(wall, walls.before[wall]));
    addRay(by, -bx, border(next, next));
    strip.darken(mask, firstRow, endRow);
  }

  /**
   * Where the next wall goes on casting, both figures overlap so that none of the light slips
   * through between.
   */
  private double border(int corner, int neighbour) {
    boolean ends = walls.convex[corner] && !isBehind(walls.depth(neighbour, lamp.x, lamp.y));
    return ends ? 0 : -Walls.GRAZING_M;
  }

  private void addRay(double nx, double ny, double least) {
    strip.add(nx, ny, least * Math.sqrt(nx * nx + ny * ny));
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
