package se.lykta.engine.energy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The power that lamps draw by the clock on the wall, the same every night.
 *
 * <p>A step that falls into the hour which summer time leaves out begins an hour later; in the hour
 * that comes twice it begins the first time.
 *
 * @param steps by time of day, at least one; the last one lasts over midnight to the first
 */
public record DimmingProfile(List<Step> steps) {

  /**
   * @param from on the clock
   * @param powerShare of the full power, 0 (off) to 1; not the share of the flux, which is usually
   *     lower
   */
  public record Step(LocalTime from, double powerShare) {
    public Step {
      Check.within(powerShare, 0, 1, "share of the power from " + from);
    }
  }

  public DimmingProfile {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("0 steps of dimming; expected at least 1");
    }
    steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from().equals(steps.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "2 steps of dimming begin at %s; expected 1".formatted(steps.get(i).from()));
      }
    }
  }

  /** Full power all night. */
  public static DimmingProfile none() {
    return new DimmingProfile(List.of(new Step(LocalTime.MIDNIGHT, 1)));
  }

  /** Hours at full power that take as much energy as a night. */
  double fullPowerHours(Night night, ZoneId zone) {
    NavigableMap<Instant, Double> shares = shares(night, zone);
    double hours = 0;
    for (Map.Entry<Instant, Double> step : shares.entrySet()) {
      Instant next = shares.higherKey(step.getKey());
      hours +=
          step.getValue() * night.within(step.getKey(), next == null ? night.off() : next).hours();
    }
    return hours;
  }

  /** Every step from the day before the night to its last day. */
  private NavigableMap<Instant, Double> shares(Night night, ZoneId zone) {
    LocalDate first = night.on().atZone(zone).toLocalDate().minusDays(1);
    LocalDate last = night.off().atZone(zone).toLocalDate();
    var shares = new TreeMap<Instant, Double>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      for (Step step : steps) {
        shares.put(day.atTime(step.from()).atZone(zone).toInstant(), step.powerShare());
      }
    }
    return shares;
  }
}
