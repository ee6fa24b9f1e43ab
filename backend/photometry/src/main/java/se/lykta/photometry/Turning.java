package se.lykta.photometry;

import java.util.Map;
import java.util.TreeMap;

/** Turns a light about its vertical axis, so that its street side stands where a format has it. */
final class Turning {
  private static final double FULL_CIRCLE_DEG = 360;

  private Turning() {}

  /**
   * @param streetSideC where the street side shall be, degrees in [0, 360)
   */
  static LightDistribution to(LightDistribution light, double streetSideC) {
    double by = streetSideC - light.streetSideC();
    TreeMap<Double, Integer> planes = new TreeMap<>();
    double[] cDeg = light.cDeg();
    for (int plane = 0; plane < cDeg.length; plane++) {
      planes.putIfAbsent(cDeg.length == 1 ? cDeg[0] : turned(cDeg[plane], by), plane);
    }
    return inOrder(light, planes, streetSideC);
  }

  private static LightDistribution inOrder(
      LightDistribution light, Map<Double, Integer> planes, double streetSideC) {
    double[] gammaDeg = light.gammaDeg();
    double[] from = light.candelas();
    double[] to = new double[planes.size() * gammaDeg.length];
    int at = 0;
    for (int plane : planes.values()) {
      System.arraycopy(from, plane * gammaDeg.length, to, at, gammaDeg.length);
      at += gammaDeg.length;
    }
    double[] cDeg = planes.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    return new LightDistribution(cDeg, gammaDeg, to, streetSideC);
  }

  /** Takes the way that keeps the last digits: down from the end of the circle, not beyond it. */
  private static double turned(double c, double by) {
    double onward = by < 0 ? by + FULL_CIRCLE_DEG : by;
    double turned = c + onward >= FULL_CIRCLE_DEG ? c - (FULL_CIRCLE_DEG - onward) : c + onward;
    return Math.max(0, Math.min(turned, Math.nextDown(FULL_CIRCLE_DEG)));
  }
}
