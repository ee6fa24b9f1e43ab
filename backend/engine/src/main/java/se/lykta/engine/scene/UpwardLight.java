package se.lykta.engine.scene;

import se.lykta.photometry.LightDistribution;

/** The part of a luminaire's light that goes above the horizontal, as it hangs. */
public final class UpwardLight {
  private static final int GAMMA_STEPS = 90;
  private static final int C_STEPS = 72;

  private UpwardLight() {}

  /**
   * Of a luminaire that hangs level the file's own zone of γ over 90°, else the integral over the
   * upper half of the world, midpoints of 1° by 5°.
   *
   * @return 0 to 1; 0 for a dark one
   */
  public static double share(Luminaire luminaire) {
    LightDistribution light = luminaire.distribution();
    double all = light.fluxLm();
    if (all == 0) {
      return 0;
    }
    boolean level = luminaire.tiltDeg() == 0 && luminaire.rollDeg() == 0;
    double up = level ? light.fluxLm(90, 180) : upwardLm(light, Orientation.of(luminaire));
    return Math.clamp(up / all, 0, 1);
  }

  private static double upwardLm(LightDistribution light, Orientation turned) {
    double sum = 0;
    for (int i = 0; i < GAMMA_STEPS; i++) {
      double elevation = Math.toRadians((i + 0.5) * 90 / GAMMA_STEPS);
      sum += Math.cos(elevation) * ring(light, turned, elevation);
    }
    return sum * (Math.PI / 2 / GAMMA_STEPS) * (2 * Math.PI / C_STEPS);
  }

  /** Sum of the intensities at one height above the horizon. */
  private static double ring(LightDistribution light, Orientation turned, double elevation) {
    double sum = 0;
    for (int j = 0; j < C_STEPS; j++) {
      double bearing = 2 * Math.PI * (j + 0.5) / C_STEPS;
      double x = Math.cos(elevation) * Math.sin(bearing);
      double y = Math.cos(elevation) * Math.cos(bearing);
      double z = Math.sin(elevation);
      sum += light.intensityCd(turned.cDeg(x, y, z), turned.gammaDeg(x, y, z));
    }
    return sum;
  }
}
