package se.lykta.engine.grid;

import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Orientation;

/** A luminaire prepared for the kernels; heights are above the level ground. */
final class Lamp {
  /** Of angles from near 1, as the arc cosine knows them. */
  private static final double ROUNDING_DEG = 1e-6;

  final double x;
  final double y;
  final double z;
  final double scale;
  final Orientation orientation;
  final IntensityTable table;
  private final Peak peak;
  private final double leanDeg;

  Lamp(Luminaire luminaire, IntensityTable table, Peak peak) {
    this.x = luminaire.x();
    this.y = luminaire.y();
    this.z = luminaire.heightM();
    this.scale = luminaire.scale();
    this.orientation = Orientation.of(luminaire);
    this.table = table;
    this.peak = peak;
    this.leanDeg = Math.toDegrees(Math.acos(Math.clamp(orientation.up().z(), -1, 1)));
  }

  /**
   * No receiver at least this far away gets more, whatever is measured there.
   *
   * @param distanceM in plan, m
   * @param planeM height of the receivers, m
   * @param horizontal whether only a level surface is asked for
   * @return lx; falls with the distance
   */
  double luxAtMost(double distanceM, double planeM, boolean horizontal) {
    double above = z - planeM;
    double d = Math.hypot(distanceM, above);
    double fromNadir = above > 0 ? Math.toDegrees(Math.atan2(distanceM, above)) : 0;
    double intensity = scale * peak.beyond(fromNadir - leanDeg - ROUNDING_DEG);
    return intensity * (horizontal ? Math.max(above, 0) / d : 1) / (d * d);
  }
}
