package se.lykta.server.lighting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The light around a place at a moment, as far as it is known.
 *
 * @param sunElevationDeg of its centre above the horizon, without refraction
 * @param sunAzimuthDeg clockwise from true north
 * @param dark whether lamps were to be on
 * @param lux on the ground from the lamps; null where the sun was up and inside houses
 * @param lamps the nearest first
 */
public record LightThen(
    double sunElevationDeg, double sunAzimuthDeg, boolean dark, Double lux, List<Lamp> lamps) {

  public LightThen {
    lamps = List.copyOf(lamps);
  }

  /** A light point; where it has several luminaires, as the first of them was. */
  public record Lamp(UUID lightPoint, double distanceM, State state) {
    Lamp asFaulty() {
      return new Lamp(lightPoint, distanceM, State.FAULTY);
    }
  }

  /** What a lamp did. */
  public enum State {
    ON,
    DIMMED,
    /** By its profile, or because the sun was up. */
    OFF_SCHEDULE,
    OFF_ON_PURPOSE,
    /** In the register, or by a report that is open. */
    FAULTY;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
