package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;

/**
 * One curve of a polar diagram: the intensities of a plane and of the one opposite.
 *
 * @param cDeg the plane of the positive angles, degrees; the negative ones lie in C + 180
 * @param angleDeg from straight down, ascending in [-180, 180], at the distribution's own γ; 0
 *     stands twice where the two planes differ straight down
 * @param candelas one an angle
 */
public record PolarCurve(double cDeg, List<Double> angleDeg, List<Double> candelas) {
  public PolarCurve {
    angleDeg = List.copyOf(angleDeg);
    candelas = List.copyOf(candelas);
  }

  /**
   * @param cDeg any plane, degrees; between two planes of the distribution it is interpolated
   */
  static PolarCurve of(LightDistribution light, double cDeg) {
    double[] gamma = light.gammaDeg();
    List<Double> angles = new ArrayList<>();
    List<Double> candelas = new ArrayList<>();
    for (int i = gamma.length - 1; i >= 0; i--) {
      double opposite = light.intensityCd(cDeg + 180, gamma[i]);
      if (gamma[i] > 0 || opposite != light.intensityCd(cDeg, gamma[i])) {
        angles.add(0 - gamma[i]);
        candelas.add(opposite);
      }
    }
    for (double angle : gamma) {
      angles.add(angle);
      candelas.add(light.intensityCd(cDeg, angle));
    }
    return new PolarCurve(cDeg, angles, candelas);
  }
}
