package se.lykta.engine.scene;

/**
 * A tree's crown: an upright ellipsoid that lets a part of the light through. Its trunk is left
 * out.
 *
 * <p>A ray through the middle of the crown keeps {@code transmittance}; one on a chord of the
 * relative length s (1 through the middle) keeps transmittance^s, as in an even cloud of leaves.
 *
 * @param id the caller's name for it
 * @param x east, m
 * @param y north, m
 * @param crownBaseM height of the crown's lowest point above the ground, m
 * @param crownTopM height of its highest point above the ground, m, above the base
 * @param crownRadiusM half its width, m, > 0
 * @param transmittance of the season the scene stands for, 0 (opaque) to 1
 */
public record Tree(
    String id,
    double x,
    double y,
    double crownBaseM,
    double crownTopM,
    double crownRadiusM,
    double transmittance) {

  public Tree {
    Check.finite(x, "x", id);
    Check.finite(y, "y", id);
    Check.within(crownBaseM, 0, 200, "crown base (m)", id);
    Check.within(crownTopM, Math.nextUp(crownBaseM), 200, "crown top (m)", id);
    Check.within(crownRadiusM, Double.MIN_NORMAL, 100, "crown radius (m)", id);
    Check.within(transmittance, 0, 1, "transmittance", id);
  }
}
