package se.lykta.engine.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnergyPerformanceTest {
  private static final LitArea ROAD = new LitArea("carriageway", 210, 15);
  private static final LitArea PATH = new LitArea("footway", 60, 5);

  /** 50 W for 15 lx on 210 m² and 5 lx on 60 m²: 50 / (3150 + 300). */
  @Test
  void powerDensityIsPowerOverAllTheLightThatIsWanted() {
    var performance = new EnergyPerformance(50, List.of(ROAD, PATH));
    assertThat(performance.powerDensity()).isCloseTo(50 / 3450.0, within(1e-15));
  }

  /** 50 W for 4,000 h is 200 kWh, on 270 m². */
  @Test
  void consumptionIsEnergyOverTheAreaWhateverItsLight() {
    var performance = new EnergyPerformance(50, List.of(ROAD, PATH));
    assertThat(performance.energyKwh(4000)).isEqualTo(200);
    assertThat(performance.annualConsumption(4000)).isCloseTo(200 / 270.0, within(1e-15));
  }

  @Test
  void twiceTheStreetWithTwiceThePowerIsNoBetter() {
    var once = new EnergyPerformance(50, List.of(ROAD));
    var twice = new EnergyPerformance(100, List.of(ROAD, ROAD));
    assertThat(twice.powerDensity()).isEqualTo(once.powerDensity());
    assertThat(twice.annualConsumption(4000)).isEqualTo(once.annualConsumption(4000));
  }

  @Test
  void carbonFollowsTheGivenFactor() {
    assertThat(new CarbonFactor(25, "our contract of 2026").kilograms(200)).isEqualTo(5);
  }

  @Test
  void lampsOffAreFreeAndLightOnNothingIsNot() {
    var dark = List.of(new LitArea("carriageway", 210, 0));
    assertThat(new EnergyPerformance(0, dark).powerDensity()).isZero();
    assertThat(new EnergyPerformance(50, dark).powerDensity()).isInfinite();
  }

  @Test
  void whatCantBeIsRefusedByName() {
    assertThatThrownBy(() -> new EnergyPerformance(-1, List.of(ROAD)))
        .hasMessageContaining("power of the luminaires (W) is -1");
    assertThatThrownBy(() -> new EnergyPerformance(50, List.of()))
        .hasMessageContaining("number of lit areas is 0");
    assertThatThrownBy(() -> new LitArea("carriageway", 0, 5))
        .hasMessageContaining("area of carriageway");
    assertThatThrownBy(() -> new LitArea("carriageway", 10, Double.NaN))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new EnergyPerformance(50, List.of(ROAD)).energyKwh(9000))
        .hasMessageContaining("9000");
    assertThatThrownBy(() -> new CarbonFactor(25, " ")).hasMessageContaining("source");
    assertThatThrownBy(() -> new CarbonFactor(-1, "x")).hasMessageContaining("carbon dioxide");
  }
}
