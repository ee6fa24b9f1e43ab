package se.lykta.server.lighting.compare;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lykta.engine.energy.BurningYear;
import se.lykta.engine.energy.CarbonFactor;
import se.lykta.engine.energy.DimmingProfile;
import se.lykta.engine.energy.DimmingProfile.Step;
import se.lykta.engine.scene.Luminaire;
import se.lykta.engine.scene.UpwardLight;
import se.lykta.layers.Feature;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockLamp;

/**
 * What all lamps take and give in a year.
 *
 * @param lamps luminaires that stand
 * @param powerGuessed how many of them have no power in their type: it is taken from their flux
 * @param powerW of all at full light
 * @param energyKwh a year, with dimming
 * @param costSek a year
 * @param carbonKg carbon dioxide equivalents a year
 * @param fluxLm of all when new
 * @param upwardLm of that above the horizontal, with each luminaire's tilt
 */
public record LampFigures(
    int lamps,
    int powerGuessed,
    double powerW,
    double energyKwh,
    double costSek,
    double carbonKg,
    double fluxLm,
    double upwardLm) {

  static LampFigures of(Register register, EnergyRules rules, BurningYear year) {
    var sums = new Sums(register, rules, year);
    register.today().lamps().stream().forEach(sums::add);
    return sums.figures();
  }

  /** The power follows the flux: what a profile takes from one it takes from the other. */
  private static DimmingProfile profile(String code) {
    return switch (code) {
      case "none" -> DimmingProfile.none();
      case "half_22_05" -> night(22, 0.5);
      case "half_23_05" -> night(23, 0.5);
      case "off_00_05" -> night(0, 0);
      default -> throw new IllegalArgumentException("unknown dimming profile " + code);
    };
  }

  private static DimmingProfile night(int fromHour, double share) {
    return new DimmingProfile(
        List.of(new Step(LocalTime.of(fromHour, 0), share), new Step(LocalTime.of(5, 0), 1)));
  }

  private static final class Sums {
    private final Register register;
    private final EnergyRules rules;
    private final BurningYear year;
    private final Map<String, Double> hours = new HashMap<>();
    private final Map<String, Double> upward = new HashMap<>();
    private int lamps;
    private int guessed;
    private double powerW;
    private double wattHours;
    private double fluxLm;
    private double upwardLm;

    Sums(Register register, EnergyRules rules, BurningYear year) {
      this.register = register;
      this.rules = rules;
      this.year = year;
    }

    void add(StockLamp lamp) {
      Luminaire light = lamp.light();
      Optional<Double> known = register.findType(lamp.luminaire()).flatMap(Sums::power);
      double watts = known.orElse(light.fluxLm() / rules.lumensPerWatt().value());
      lamps++;
      guessed += known.isEmpty() ? 1 : 0;
      powerW += watts;
      wattHours +=
          watts
              * hours.computeIfAbsent(
                  lamp.group().profile(), code -> year.fullPowerHours(profile(code)));
      fluxLm += light.fluxLm();
      String hung = "%s %s %s".formatted(lamp.photometry(), light.tiltDeg(), light.rollDeg());
      upwardLm += light.fluxLm() * upward.computeIfAbsent(hung, key -> UpwardLight.share(light));
    }

    private static Optional<Double> power(Feature type) {
      return type.find("power_w").map(Double.class::cast);
    }

    LampFigures figures() {
      double kwh = wattHours / 1000;
      var carbon = new CarbonFactor(rules.gramsPerKwh().value(), rules.gramsPerKwh().source());
      return new LampFigures(
          lamps,
          guessed,
          powerW,
          kwh,
          kwh * rules.sekPerKwh().value(),
          carbon.kilograms(kwh),
          fluxLm,
          upwardLm);
    }
  }
}
