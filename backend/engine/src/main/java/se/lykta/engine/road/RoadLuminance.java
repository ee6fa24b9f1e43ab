package se.lykta.engine.road;

import java.util.List;

/**
 * Luminance of the surface as a driver sees it: L = Σ I · r(β, tan γ) / H² over the luminaires from
 * some heights before a point to some heights beyond it, cd/m² (EN 13201-3:2015, clause 8).
 */
final class RoadLuminance {
  private final List<Lamp> lamps;
  private final RoadSurface surface;
  private final Edition edition;

  RoadLuminance(List<Lamp> lamps, RoadSurface surface, Edition edition) {
    this.lamps = lamps;
    this.surface = surface;
    this.edition = edition;
  }

  /**
   * @param observerX and observerY where the driver is, m
   */
  double at(double x, double y, double observerX, double observerY) {
    double sum = 0;
    for (Lamp lamp : lamps) {
      if (counts(lamp, x)) {
        double tan = Math.hypot(lamp.x - x, lamp.y - y) / lamp.height;
        double r =
            tan > edition.mostTanGamma()
                ? 0
                : surface.r(tan, beta(lamp, x, y, observerX, observerY));
        sum += r == 0 ? 0 : lamp.towards(x, y, 0) * r / (lamp.height * lamp.height);
      }
    }
    return sum;
  }

  private boolean counts(Lamp lamp, double x) {
    double beyond = lamp.x - x;
    return beyond >= -edition.heightsNear() * lamp.height
        && beyond <= edition.heightsBeyond() * lamp.height;
  }

  /**
   * Between the plane of sight and the plane of incidence, degrees: 0 with the lamp straight ahead.
   */
  private static double beta(Lamp lamp, double x, double y, double observerX, double observerY) {
    double sightX = x - observerX;
    double sightY = y - observerY;
    double lightX = lamp.x - x;
    double lightY = lamp.y - y;
    double cross = sightX * lightY - sightY * lightX;
    double dot = sightX * lightX + sightY * lightY;
    return Math.toDegrees(Math.atan2(Math.abs(cross), dot));
  }
}
