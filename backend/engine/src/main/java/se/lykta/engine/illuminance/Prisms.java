package se.lykta.engine.illuminance;

import java.util.List;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;
import se.lykta.engine.scene.Terrain;

/**
 * Buildings in the way of light: a ray is blocked where it runs inside what is opaque of one.
 *
 * <p>A ray whose ends are outside runs inside exactly if it goes through a wall below the roof. The
 * opaque walls stand a little inside the real ones, so what touches a real wall or corner is clear
 * of them.
 */
final class Prisms {
  private final Footprints footprints;
  private final WallIndex walls;

  Prisms(List<Building> buildings, Terrain terrain) {
    List<Polygon> opaque = buildings.stream().map(Building::opaqueFootprint).toList();
    double[] roofs =
        buildings.stream()
            .mapToDouble(it -> terrain.lowestUnder(it.footprint()) + it.opaqueHeightM())
            .toArray();
    footprints = new Footprints(opaque, roofs);
    walls = new WallIndex(opaque, roofs);
  }

  /** Buffers of one thread. */
  static final class Scratch {
    final Ray ray = new Ray();
    final CellWalk walk = new CellWalk();
  }

  /** Whether a place is inside a building, below its roof and not on its walls. */
  boolean cover(double x, double y, double z) {
    return footprints.cover(x, y, z);
  }

  /** Whether a building stands between two places, neither of which one covers. */
  boolean block(double x0, double y0, double z0, double x1, double y1, double z1, Scratch scratch) {
    if (walls.count == 0) {
      return false;
    }
    Ray ray = scratch.ray;
    ray.set(x0 - walls.originX, y0 - walls.originY, z0, x1 - walls.originX, y1 - walls.originY, z1);
    CellWalk walk = scratch.walk;
    for (boolean on = walk.start(walls.grid, ray); on; on = walk.step()) {
      int cell = walk.cell();
      if (ray.lowest(walk.in(), walk.out()) < walls.highestRoof[cell] && crossesAWall(ray, cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean crossesAWall(Ray ray, int cell) {
    for (int i = walls.cells.start()[cell]; i < walls.cells.start()[cell + 1]; i++) {
      if (crosses(ray, walls.cells.items()[i])) {
        return true;
      }
    }
    return false;
  }

  /** Two walls that share a corner agree on its side: no ray slips through between them. */
  private boolean crosses(Ray ray, int wall) {
    double a = ray.side(walls.ax[wall], walls.ay[wall]);
    double b = ray.side(walls.bx[wall], walls.by[wall]);
    if (a < 0 == b < 0) {
      return false;
    }
    double part = a / (a - b);
    double t =
        ray.along(
            walls.ax[wall] + part * (walls.bx[wall] - walls.ax[wall]),
            walls.ay[wall] + part * (walls.by[wall] - walls.ay[wall]));
    return t >= 0 && t <= 1 && ray.heightAt(t) < walls.roof[wall];
  }
}
