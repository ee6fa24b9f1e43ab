package se.lykta.server.lighting.street;

import java.util.List;
import java.util.Map;
import se.lykta.engine.road.Judgement;
import se.lykta.engine.road.LightingClasses;
import se.lykta.engine.road.Measure;

/** Whether something is lit as its class asks for. */
public enum Verdict {
  MEETS,
  BELOW,
  /** Brighter than the class allows for even light; all else is met. */
  ABOVE,
  /** Something is missing that the class asks for. */
  UNKNOWN;

  /**
   * What a class asks for and what there is.
   *
   * @param limit least or greatest value allowed
   * @param isMost whether the limit is the greatest
   * @param value null where it can't be told
   * @param margin as a share of the limit, negative where it is broken; null with the value
   */
  public record Finding(
      Measure measure, double limit, boolean isMost, Double value, Double margin) {
    private static Finding of(Judgement.Finding finding) {
      var limit = finding.limit();
      boolean isMost = Double.isNaN(limit.min());
      boolean isKnown = !Double.isNaN(finding.value());
      return new Finding(
          limit.measure(),
          isMost ? limit.max() : limit.min(),
          isMost,
          isKnown ? finite(finding.value()) : null,
          isKnown ? finite(finding.margin()) : null);
    }

    /** JSON has no infinity: f_TI on a road without any luminance. */
    private static double finite(double value) {
      return Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE);
    }

    boolean isBroken() {
      return margin != null && margin < 0;
    }

    /** The most that is allowed for the mean, so that the light stays even. */
    boolean isCeiling() {
      return isMost && measure == Measure.ILLUMINANCE;
    }
  }

  /**
   * @param figures by measure; NaN for what can't be told
   */
  static List<Finding> findings(String lightingClass, Map<Measure, Double> figures) {
    return LightingClasses.standard().judge(lightingClass, figures).findings().stream()
        .map(Finding::of)
        .toList();
  }

  static Verdict of(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.isBroken() && !finding.isCeiling())) {
      return BELOW;
    }
    if (findings.stream().anyMatch(finding -> finding.value() == null)) {
      return UNKNOWN;
    }
    return findings.stream().anyMatch(Finding::isBroken) ? ABOVE : MEETS;
  }

  /** The least over what the class asks at least, and over glare; null where nothing is known. */
  static Double margin(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.margin() != null && !finding.isCeiling())
        .map(Finding::margin)
        .min(Double::compare)
        .orElse(null);
  }

  /** What a class allows at any point, lx; 0 where it asks for luminance, or for nothing. */
  static double leastAllowed(List<Finding> findings) {
    double least = leastOf(findings, Measure.LEAST_ILLUMINANCE);
    return least > 0
        ? least
        : leastOf(findings, Measure.ILLUMINANCE)
            * leastOf(findings, Measure.ILLUMINANCE_UNIFORMITY);
  }

  /** What a class asks for at least; 0 where it does not ask. */
  static double leastOf(List<Finding> findings, Measure measure) {
    return findings.stream()
        .filter(finding -> finding.measure() == measure && !finding.isMost())
        .mapToDouble(Finding::limit)
        .findFirst()
        .orElse(0);
  }
}
