package se.lykta.engine.road;

import java.util.List;

/**
 * Illuminance of a point from the luminaires within some mounting heights, lx (EN 13201-3:2015,
 * clause 7).
 */
final class RoadIlluminance {
  private final List<Lamp> lamps;
  private final Edition edition;

  RoadIlluminance(List<Lamp> lamps, Edition edition) {
    this.lamps = lamps;
    this.edition = edition;
  }

  /** What a receiver takes in of a lamp whose light comes along a unit vector's opposite. */
  private interface Intake {
    /**
     * @param toX towards the lamp, unit vector
     * @param toZ its upward part
     */
    double of(double toX, double toZ);
  }

  /** E = Σ I cos ε / d². */
  double horizontal(double x, double y) {
    return sum(x, y, 0, (toX, toZ) -> toZ);
  }

  /** E_hs = Σ I (1 + cos ε) / (4 d²). */
  double hemispherical(double x, double y) {
    return sum(x, y, 0, (toX, toZ) -> (1 + toZ) / 4);
  }

  /** Of a plane that faces along x (forward) or against it, the lower of both. */
  double leastVertical(double x, double y) {
    return Math.min(
        sum(x, y, edition.eyeHeight(), (toX, toZ) -> Math.max(0, toX)),
        sum(x, y, edition.eyeHeight(), (toX, toZ) -> Math.max(0, -toX)));
  }

  /** E_sc = Σ I (1 + cos α) sin ε / (π d²); (1 + cos α) sin ε = sin ε + toX. */
  double leastSemicylindrical(double x, double y) {
    return Math.min(
        sum(x, y, edition.eyeHeight(), (toX, toZ) -> (sine(toZ) + toX) / Math.PI),
        sum(x, y, edition.eyeHeight(), (toX, toZ) -> (sine(toZ) - toX) / Math.PI));
  }

  private static double sine(double cosine) {
    return Math.sqrt(Math.max(0, 1 - cosine * cosine));
  }

  private double sum(double x, double y, double z, Intake intake) {
    double sum = 0;
    for (Lamp lamp : lamps) {
      double square = lamp.squareTo(x, y, z);
      if (lamp.height > z && Math.abs(lamp.x - x) <= edition.heightsNear() * lamp.height) {
        double d = Math.sqrt(square);
        double taken = intake.of((lamp.x - x) / d, (lamp.height - z) / d);
        sum += lamp.towards(x, y, z) * taken / square;
      }
    }
    return sum;
  }
}
