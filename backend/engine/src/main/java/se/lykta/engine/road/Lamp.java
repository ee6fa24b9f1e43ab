package se.lykta.engine.road;

import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.Orientation;

/** A luminaire made ready: intensity towards a point. */
final class Lamp {
  final double x;
  final double y;
  final double height;

  private final Luminaire luminaire;
  private final Orientation orientation;
  private final double scale;

  private Lamp(Luminaire luminaire, double scale) {
    this.luminaire = luminaire;
    this.orientation = Orientation.of(luminaire);
    this.scale = scale;
    x = luminaire.x();
    y = luminaire.y();
    height = luminaire.heightM();
  }

  /** As it shines in the long run. */
  static Lamp maintained(Luminaire luminaire) {
    return new Lamp(luminaire, luminaire.scale());
  }

  /** As it shines when new, which glares most. */
  static Lamp initial(Luminaire luminaire) {
    double maintenance = luminaire.maintenanceFactor();
    return new Lamp(luminaire, maintenance == 0 ? 0 : luminaire.scale() / maintenance);
  }

  /** Intensity towards a point, cd. */
  double towards(double px, double py, double pz) {
    double dx = px - x;
    double dy = py - y;
    double dz = pz - height;
    return scale
        * luminaire
            .distribution()
            .intensityCd(orientation.cDeg(dx, dy, dz), orientation.gammaDeg(dx, dy, dz));
  }

  /** Square of the distance to a point, m². */
  double squareTo(double px, double py, double pz) {
    double dx = px - x;
    double dy = py - y;
    double dz = pz - height;
    return dx * dx + dy * dy + dz * dz;
  }
}
