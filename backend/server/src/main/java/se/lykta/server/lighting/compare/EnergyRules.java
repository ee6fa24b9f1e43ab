package se.lykta.server.lighting.compare;

import se.lykta.server.lighting.street.Thresholds.Threshold;

/**
 * What energy costs, and from which light on a wall is spilled light ({@code
 * gis-data/rules/energy.json}).
 *
 * @param switchingElevationDeg height of the sun at which lamps are switched, −18 to 10°
 * @param sekPerKwh ≥ 0
 * @param gramsPerKwh carbon dioxide equivalents, 0 to 2,000
 * @param lumensPerWatt of luminaires whose power is not known, > 0
 * @param spillLux vertical illuminance on a wall that is too much, > 0
 */
public record EnergyRules(
    Threshold switchingElevationDeg,
    Threshold sekPerKwh,
    Threshold gramsPerKwh,
    Threshold lumensPerWatt,
    Threshold spillLux) {

  public EnergyRules {
    check("switchingElevationDeg", switchingElevationDeg, -18, 10);
    check("sekPerKwh", sekPerKwh, 0, 1_000);
    check("gramsPerKwh", gramsPerKwh, 0, 2_000);
    check("lumensPerWatt", lumensPerWatt, 1, 1_000);
    check("spillLux", spillLux, 0.1, 1_000);
  }

  private static void check(String name, Threshold given, double least, double most) {
    Double value = given == null ? null : given.value();
    if (value == null || !(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s is %s; expected %s to %s".formatted(name, value, least, most));
    }
  }
}
