package se.lykta.engine.scene;

import org.locationtech.jts.geom.Polygon;

/** Ground at height 0 everywhere: the fast case. */
record FlatGround() implements Terrain {
  @Override
  public double heightAt(double x, double y) {
    return 0;
  }

  @Override
  public double lowestUnder(Polygon footprint) {
    return 0;
  }

  @Override
  public double clearance(double x0, double y0, double z0, double x1, double y1, double z1) {
    return Math.min(z0, z1);
  }
}
