package se.lykta.engine.scene;

import org.locationtech.jts.geom.Polygon;

/** The ground's height. */
public sealed interface Terrain permits FlatGround, HeightGrid {
  Terrain FLAT = new FlatGround();

  /** Height above the scene's zero, m. */
  double heightAt(double x, double y);

  /** Height of the lowest ground under a footprint, its holes left out, m. */
  double lowestUnder(Polygon footprint);

  /**
   * How far a straight line stays above the ground, m: the least on its way; negative where it dips
   * into the ground.
   */
  double clearance(double x0, double y0, double z0, double x1, double y1, double z1);
}
