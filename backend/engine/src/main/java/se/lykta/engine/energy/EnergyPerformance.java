package se.lykta.engine.energy;

import java.util.List;

/**
 * How much power and energy lighting takes for what it lights (EN 13201-5:2015).
 *
 * @param powerW P of all luminaires with their gear at full power, W
 * @param areas that they are for, at least one; the strips beside the road that the edge ratio
 *     looks at do not count
 */
public record EnergyPerformance(double powerW, List<LitArea> areas) {
  private static final double WATTS_A_KILOWATT = 1000;

  public EnergyPerformance {
    Check.within(powerW, 0, 1e9, "power of the luminaires (W)");
    Check.within(areas.size(), 1, Integer.MAX_VALUE, "number of lit areas");
    areas = List.copyOf(areas);
  }

  /**
   * Power density indicator D_P = P / Σ (E_i · A_i), W/(lx·m²); infinite where power lights
   * nothing.
   */
  public double powerDensity() {
    double flux = areas.stream().mapToDouble(a -> a.illuminanceLx() * a.areaM2()).sum();
    return powerW == 0 ? 0 : powerW / flux;
  }

  /**
   * Annual energy consumption indicator D_E = Σ (P_j · t_j) / A, kWh/m².
   *
   * @param fullPowerHours as {@link BurningYear#fullPowerHours} counts them, h
   */
  public double annualConsumption(double fullPowerHours) {
    return energyKwh(fullPowerHours) / areas.stream().mapToDouble(LitArea::areaM2).sum();
  }

  /**
   * Energy of a year, kWh.
   *
   * @param fullPowerHours 0 to 8,784 h
   */
  public double energyKwh(double fullPowerHours) {
    Check.within(fullPowerHours, 0, 8784, "hours at full power");
    return powerW * fullPowerHours / WATTS_A_KILOWATT;
  }
}
