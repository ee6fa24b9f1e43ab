package se.lykta.engine.road;

import java.util.List;
import java.util.Map;

/**
 * Whether a road's figures meet a class of lighting, limit by limit.
 *
 * @param findings in the order of the class's limits
 */
public record Judgement(LightingClass lightingClass, List<Finding> findings) {

  /**
   * @param value of the road
   * @param margin as a share of the limit; negative where the limit is broken
   */
  public record Finding(Limit limit, double value, double margin) {
    public boolean isMet() {
      return margin >= 0;
    }
  }

  /**
   * @param figures as {@link RoadLighting#figures} gives them
   */
  static Judgement of(LightingClass lightingClass, Map<Measure, Double> figures) {
    return new Judgement(
        lightingClass,
        lightingClass.limits().stream()
            .map(limit -> finding(limit, figures.get(limit.measure())))
            .toList());
  }

  private static Finding finding(Limit limit, double value) {
    return new Finding(limit, value, limit.margin(value));
  }

  /** Whether every limit is met. */
  public boolean isMet() {
    return findings.stream().allMatch(Finding::isMet);
  }
}
