package se.lykta.engine.illuminance;

/** How much of a touch is no obstacle: coordinates of a town have rounding errors of 1e-9 m. */
final class Grazing {
  /** Light that dips no deeper than this into the ground passes, m. */
  static final double DEPTH_M = 1e-6;

  /** How far obstacles reach beyond themselves in an index, so that no touch is missed, m. */
  static final double REACH_M = 4 * DEPTH_M;

  private Grazing() {}
}
