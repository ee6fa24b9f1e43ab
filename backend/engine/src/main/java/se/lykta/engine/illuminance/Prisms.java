package se.lykta.engine.illuminance;

import java.util.List;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Terrain;

/**
 * Buildings in the way of light: a ray is blocked where it runs inside a prism, deeper than {@link
 * Grazing#DEPTH_M}.
 *
 * <p>A ray whose ends are outside runs inside exactly if it goes through a wall below the roof; so
 * one clear crossing decides. Where a ray only touches a wall, or ends on one, the stretches
 * between all touches of that building are looked at one by one.
 */
final class Prisms {
  private static final int MISSES = 0;
  private static final int BLOCKS = 1;
  private static final int TOUCHES = 2;

  private final Footprints footprints;
  private final WallIndex walls;

  Prisms(List<Building> buildings, Terrain terrain) {
    footprints = new Footprints(buildings, terrain);
    walls = new WallIndex(buildings, footprints);
  }

  /** Buffers of one thread. */
  static final class Scratch {
    final Ray ray = new Ray();
    final CellWalk walk = new CellWalk();
    final Numbers touched = new Numbers();
    final Numbers stops = new Numbers();
  }

  /** Whether a place is inside a building, below its roof and not on its walls. */
  boolean cover(double x, double y, double z) {
    for (int building : footprints.near(x, y)) {
      if (z < footprints.roof(building) - Grazing.DEPTH_M && isDeepInside(building, x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a building stands between two places, neither of which one covers. */
  boolean block(double x0, double y0, double z0, double x1, double y1, double z1, Scratch scratch) {
    if (walls.count == 0) {
      return false;
    }
    Ray ray = scratch.ray;
    ray.set(x0 - walls.originX, y0 - walls.originY, z0, x1 - walls.originX, y1 - walls.originY, z1);
    if (ray.lengthM <= Grazing.DEPTH_M) {
      return false;
    }
    scratch.touched.clear();
    return crossesAWall(ray, scratch) || runsInsideATouched(ray, scratch);
  }

  private boolean crossesAWall(Ray ray, Scratch scratch) {
    CellWalk walk = scratch.walk;
    int[] start = walls.cells.start();
    for (boolean on = walk.start(walls.grid, ray); on; on = walk.step()) {
      int cell = walk.cell();
      if (ray.lowest(walk.in(), walk.out()) >= walls.highestRoof[cell]) {
        continue;
      }
      for (int i = start[cell]; i < start[cell + 1]; i++) {
        int wall = walls.cells.items()[i];
        int meeting = meeting(ray, wall);
        if (meeting == BLOCKS) {
          return true;
        }
        if (meeting == TOUCHES && !scratch.touched.contains(walls.building[wall])) {
          scratch.touched.add(walls.building[wall]);
        }
      }
    }
    return false;
  }

  private int meeting(Ray ray, int wall) {
    double a = ray.side(walls.ax[wall], walls.ay[wall]);
    double b = ray.side(walls.bx[wall], walls.by[wall]);
    if (Math.min(a, b) > Grazing.DEPTH_M || Math.max(a, b) < -Grazing.DEPTH_M) {
      return MISSES;
    }
    double roof = footprints.roof(walls.building[wall]) - Grazing.DEPTH_M;
    if (Math.min(Math.abs(a), Math.abs(b)) <= Grazing.DEPTH_M) {
      return ray.lowest(0, 1) < roof ? TOUCHES : MISSES;
    }
    double along = crossing(ray, wall, a, b);
    if (along < -Grazing.DEPTH_M || along > ray.lengthM + Grazing.DEPTH_M) {
      return MISSES;
    }
    boolean atAnEnd = along <= Grazing.DEPTH_M || along >= ray.lengthM - Grazing.DEPTH_M;
    boolean below = atAnEnd ? ray.lowest(0, 1) < roof : ray.heightAt(along) < roof;
    return below ? (atAnEnd ? TOUCHES : BLOCKS) : MISSES;
  }

  /** How far along the ray a wall crosses it, its ends being a and b to the right of the ray. */
  private double crossing(Ray ray, int wall, double a, double b) {
    double part = a / (a - b);
    return ray.along(
        walls.ax[wall] + part * (walls.bx[wall] - walls.ax[wall]),
        walls.ay[wall] + part * (walls.by[wall] - walls.ay[wall]));
  }

  private boolean runsInsideATouched(Ray ray, Scratch scratch) {
    for (int i = 0; i < scratch.touched.size(); i++) {
      if (runsInside(ray, (int) scratch.touched.get(i), scratch)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the middle of every stretch between two meetings with the walls, below the roof. */
  private boolean runsInside(Ray ray, int building, Scratch scratch) {
    Numbers stops = scratch.stops;
    stops.clear();
    double roof = footprints.roof(building) - Grazing.DEPTH_M;
    double underRoof = ray.dz == 0 ? 0 : (roof - ray.z) / ray.dz * ray.lengthM;
    addStops(ray, building, scratch);
    stops.add(0);
    stops.add(ray.lengthM);
    stops.add(Math.max(0, Math.min(ray.lengthM, underRoof)));
    stops.sort();
    for (int i = 1; i < stops.size(); i++) {
      double middle = (stops.get(i - 1) + stops.get(i)) / 2;
      if (stops.get(i) - stops.get(i - 1) > Grazing.DEPTH_M
          && middle > 0
          && middle < ray.lengthM
          && ray.heightAt(middle) < roof
          && isDeepInside(building, ray, middle)) {
        return true;
      }
    }
    return false;
  }

  private void addStops(Ray ray, int building, Scratch scratch) {
    CellWalk walk = scratch.walk;
    int[] start = walls.cells.start();
    for (boolean on = walk.start(walls.grid, ray); on; on = walk.step()) {
      for (int i = start[walk.cell()]; i < start[walk.cell() + 1]; i++) {
        int wall = walls.cells.items()[i];
        if (walls.building[wall] == building) {
          addStops(ray, wall, scratch.stops);
        }
      }
    }
  }

  private void addStops(Ray ray, int wall, Numbers stops) {
    double a = ray.side(walls.ax[wall], walls.ay[wall]);
    double b = ray.side(walls.bx[wall], walls.by[wall]);
    if (Math.abs(a) <= Grazing.DEPTH_M) {
      stops.add(ray.along(walls.ax[wall], walls.ay[wall]));
    }
    if (Math.abs(b) <= Grazing.DEPTH_M) {
      stops.add(ray.along(walls.bx[wall], walls.by[wall]));
    }
    if (a < 0 != b < 0) {
      stops.add(crossing(ray, wall, a, b));
    }
  }

  private boolean isDeepInside(int building, Ray ray, double along) {
    double part = along / ray.lengthM;
    return isDeepInside(
        building, ray.x + part * ray.dx + walls.originX, ray.y + part * ray.dy + walls.originY);
  }

  private boolean isDeepInside(int building, double x, double y) {
    return footprints.inside(building, x, y)
        && !isOnAWall(building, x - walls.originX, y - walls.originY);
  }

  private boolean isOnAWall(int building, double x, double y) {
    int cell = walls.grid.row(y) * walls.grid.columns() + walls.grid.column(x);
    for (int i = walls.cells.start()[cell]; i < walls.cells.start()[cell + 1]; i++) {
      int wall = walls.cells.items()[i];
      if (walls.building[wall] == building && distance(wall, x, y) <= Grazing.DEPTH_M) {
        return true;
      }
    }
    return false;
  }

  private double distance(int wall, double x, double y) {
    double dx = walls.bx[wall] - walls.ax[wall];
    double dy = walls.by[wall] - walls.ay[wall];
    double toX = x - walls.ax[wall];
    double toY = y - walls.ay[wall];
    double length = dx * dx + dy * dy;
    double part = length == 0 ? 0 : Math.max(0, Math.min(1, (toX * dx + toY * dy) / length));
    return Math.hypot(toX - part * dx, toY - part * dy);
  }
}
