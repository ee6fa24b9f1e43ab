package se.lykta.engine.road;

import java.util.List;

/**
 * Disability glare: how much more contrast a driver needs because luminaires shine into the eye.
 *
 * <p>f_TI = 65 · L_v / L_i^0.8 for L_i ≤ 5 cd/m², 95 · L_v / L_i^1.05 above, % (EN 13201-3:2015,
 * clause 8.5); L_v = 9.86 · (1 + (A / 66.4)⁴) · Σ E_k / θ_k², cd/m², with E_k in lx on a plane
 * across the line of sight and θ in degrees.
 */
final class Glare {
  private static final double DIM_LIMIT = 5;

  private final List<Lamp> initial;
  private final Edition edition;
  private final double gazeX;
  private final double gazeZ;

  Glare(List<Lamp> initial, Edition edition) {
    this.initial = initial;
    this.edition = edition;
    gazeX = Math.cos(Math.toRadians(edition.gazeDown()));
    gazeZ = -Math.sin(Math.toRadians(edition.gazeDown()));
  }

  /**
   * @param veiling L_v, cd/m²
   * @param luminance L_i, average luminance when new, cd/m²
   * @return f_TI, %; infinite where glare meets a road without luminance
   */
  static double thresholdIncrement(double veiling, double luminance) {
    if (veiling == 0) {
      return 0;
    }
    return luminance <= DIM_LIMIT
        ? 65 * veiling / Math.pow(luminance, 0.8)
        : 95 * veiling / Math.pow(luminance, 1.05);
  }

  /** L_v for an eye at x, y that looks along x, cd/m². */
  double veilingLuminance(double x, double y) {
    double sum = 0;
    for (Lamp lamp : initial) {
      if (isSeen(lamp, x)) {
        sum += veil(lamp, x, y);
      }
    }
    double age = edition.age() / 66.4;
    return 9.86 * (1 + age * age * age * age) * sum;
  }

  /** Whether it is ahead, not too far, and below the edge of the car's roof. */
  private boolean isSeen(Lamp lamp, double x) {
    double ahead = lamp.x - x;
    double slope = Math.toDegrees(Math.atan2(lamp.height - edition.eyeHeight(), ahead));
    return ahead > 0 && ahead <= edition.glareAhead() && slope <= edition.screening();
  }

  /** E_k / θ². */
  private double veil(Lamp lamp, double x, double y) {
    double eye = edition.eyeHeight();
    double square = lamp.squareTo(x, y, eye);
    double along = (lamp.x - x) * gazeX + (lamp.height - eye) * gazeZ;
    double cosine = along / Math.sqrt(square);
    double theta = Math.toDegrees(Math.acos(Math.min(1, cosine)));
    if (theta < edition.glareFrom() || theta > edition.glareTo()) {
      return 0;
    }
    return lamp.towards(x, y, eye) * cosine / square / (theta * theta);
  }
}
