package se.lykta.server.lighting.street;

/**
 * From where on light reassures ({@code gis-data/rules/reassurance.json}); each with its source, as
 * none of them is a rule of any standard.
 *
 * @param darkLux where the least illuminance across a street is below this, it is dark, lx
 * @param meanLux mean illuminance, lx
 * @param faceLux semi-cylindrical illuminance at 1.5 m from the worst side, lx
 * @param stepRatio between bright and dark
 * @param stepWithinM how close to each other they are, m
 * @param stepFloorLux darker than this counts as this, lx
 */
public record Thresholds(
    Threshold darkLux,
    Threshold meanLux,
    Threshold faceLux,
    Threshold stepRatio,
    Threshold stepWithinM,
    Threshold stepFloorLux) {

  /**
   * @param value > 0
   */
  public record Threshold(Double value, String source) {}

  public Thresholds {
    check("darkLux", darkLux);
    check("meanLux", meanLux);
    check("faceLux", faceLux);
    check("stepRatio", stepRatio);
    check("stepWithinM", stepWithinM);
    check("stepFloorLux", stepFloorLux);
  }

  private static void check(String name, Threshold threshold) {
    boolean good =
        threshold != null
            && threshold.value() != null
            && threshold.value() > 0
            && threshold.source() != null
            && !threshold.source().isBlank();
    if (!good) {
      throw new IllegalArgumentException(
          "%s is %s; expected a value above 0 with its source".formatted(name, threshold));
    }
  }
}
