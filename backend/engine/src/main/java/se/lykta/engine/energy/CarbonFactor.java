package se.lykta.engine.energy;

/**
 * Carbon dioxide for a unit of electricity. There is no figure for everybody: it depends on the
 * contract, the grid and the year, so the user gives it and says whence it is.
 *
 * @param gramsPerKwh CO₂ equivalents, 0 to 2,000 g/kWh
 * @param source who says so, of which year
 */
public record CarbonFactor(double gramsPerKwh, String source) {
  private static final double GRAMS_A_KILOGRAM = 1000;

  public CarbonFactor {
    Check.within(gramsPerKwh, 0, 2000, "carbon dioxide (g/kWh)");
    if (source.isBlank()) {
      throw new IllegalArgumentException("the source of the carbon factor is blank; expected one");
    }
  }

  /** kg CO₂ equivalents. */
  public double kilograms(double energyKwh) {
    return energyKwh * gramsPerKwh / GRAMS_A_KILOGRAM;
  }
}
