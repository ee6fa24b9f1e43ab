package se.lykta.photometry;

import java.util.List;

/**
 * What a polar diagram draws: the two customary curves, C0-C180 and C90-C270.
 *
 * @param maxCd the highest intensity of all directions, for the scale
 * @param streetSideC the plane that points to the street, degrees
 */
public record PolarDiagram(double maxCd, double streetSideC, List<PolarCurve> curves) {
  public PolarDiagram {
    curves = List.copyOf(curves);
  }

  public static PolarDiagram of(LightDistribution light) {
    return new PolarDiagram(
        light.maxCd(), light.streetSideC(), List.of(curve(light, 0), curve(light, 90)));
  }

  /** The curve of any other plane, such as the one of the maximum. */
  public static PolarCurve curve(LightDistribution light, double cDeg) {
    return PolarCurve.of(light, cDeg);
  }
}
