package se.lykta.engine.scene;

/** The ground's height. */
public sealed interface Terrain permits FlatGround, HeightGrid {
  Terrain FLAT = new FlatGround();

  /** Height above the scene's zero, m. */
  double heightAt(double x, double y);
}
