package se.lykta.engine.scene;

/** Ground at height 0 everywhere: the fast case. */
record FlatGround() implements Terrain {
  @Override
  public double heightAt(double x, double y) {
    return 0;
  }
}
