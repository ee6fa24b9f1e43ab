package se.lykta.engine.illuminance;

import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/** All that stands in the way of light. */
final class Obstacles {
  private final Prisms prisms;
  private final Crowns crowns;
  private final Terrain terrain;

  Obstacles(Scene scene) {
    terrain = scene.terrain();
    prisms = new Prisms(scene.buildings(), terrain);
    crowns = new Crowns(scene.trees(), terrain);
  }

  /** Buffers of one thread. */
  static final class Scratch {
    final Prisms.Scratch prisms = new Prisms.Scratch();
    final Crowns.Scratch crowns = new Crowns.Scratch();
  }

  /** Whether a place is inside a building. */
  boolean cover(double x, double y, double z) {
    return prisms.cover(x, y, z);
  }

  /** The part of the light that comes from one place to another, neither being covered; 0 to 1. */
  double transmittance(
      double x0, double y0, double z0, double x1, double y1, double z1, Scratch scratch) {
    if (prisms.block(x0, y0, z0, x1, y1, z1, scratch.prisms)
        || isUnderGround(x0, y0, z0, x1, y1, z1)) {
      return 0;
    }
    return crowns.transmittance(x0, y0, z0, x1, y1, z1, scratch.crowns);
  }

  /** On flat ground nothing is: heights count from it and are never negative. */
  private boolean isUnderGround(double x0, double y0, double z0, double x1, double y1, double z1) {
    return terrain != Terrain.FLAT && terrain.clearance(x0, y0, z0, x1, y1, z1) < -Grazing.DEPTH_M;
  }
}
