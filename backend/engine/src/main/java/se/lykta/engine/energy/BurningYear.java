package se.lykta.engine.energy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When lamps burn in a calendar year of the place's clock: while the sun's centre is lower than a
 * switching elevation.
 *
 * @param nights in order, none of them empty; in a polar night each lasts from noon to noon, to a
 *     second
 */
public record BurningYear(Place place, int year, List<Night> nights) {
  /** The end of civil twilight: the sun's centre 6° below the horizon. */
  public static final double CIVIL_TWILIGHT_DEG = -6;

  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final double DEGREES_A_SECOND = 360.0 / 86_400;

  public BurningYear {
    nights = List.copyOf(nights);
  }

  /** A year lit from the end of civil twilight in the evening to its beginning in the morning. */
  public static BurningYear of(Place place, int year) {
    return of(place, year, CIVIL_TWILIGHT_DEG);
  }

  /**
   * @param year 1950 to 2100
   * @param switchingElevationDeg of the sun's centre, −18 to 10 degrees; −0.833 is sunset, −3 makes
   *     about 4,000 h in southern Sweden
   */
  public static BurningYear of(Place place, int year, double switchingElevationDeg) {
    Check.within(year, 1950, 2100, "year");
    Check.within(switchingElevationDeg, -18, 10, "switching elevation of the sun (°)");
    ZoneId zone = place.zone();
    LocalDate first = LocalDate.of(year, 1, 1);
    Instant begin = first.atStartOfDay(zone).toInstant();
    Instant end = first.plusYears(1).atStartOfDay(zone).toInstant();
    var nights = new ArrayList<Night>();
    Instant noon = nextNoon(place, begin.minus(HALF_A_DAY.multipliedBy(3)));
    while (noon.isBefore(end)) {
      Instant next = nextNoon(place, noon.plus(HALF_A_DAY));
      Night night = night(place, noon, next, switchingElevationDeg).within(begin, end);
      if (night.hours() > 0) {
        nights.add(night);
      }
      noon = next;
    }
    return new BurningYear(place, year, nights);
  }

  /** Hours in which the lamps burn, whatever their dimming. */
  public double hours() {
    return nights.stream().mapToDouble(Night::hours).sum();
  }

  /** Hours at full power that take as much energy as the dimmed year. */
  public double fullPowerHours(DimmingProfile profile) {
    return nights.stream().mapToDouble(n -> profile.fullPowerHours(n, place.zone())).sum();
  }

  /** The sun's passage of the meridian after a time. */
  private static Instant nextNoon(Place place, Instant after) {
    double toGo = -Sun.at(after).hourAngleDeg(place);
    return later(after, toGo < 0 ? toGo + 360 : toGo);
  }

  private static Instant later(Instant time, double degrees) {
    return time.plusMillis(Math.round(1000 * degrees / DEGREES_A_SECOND));
  }

  /** From noon to noon: the dark in between, all of it or nothing where the sun does not cross. */
  private static Night night(Place place, Instant noon, Instant nextNoon, double elevation) {
    Instant midnight = noon.plus(Duration.between(noon, nextNoon).dividedBy(2));
    return new Night(
        darkEdge(place, midnight, noon, elevation), darkEdge(place, midnight, nextNoon, elevation));
  }

  private static boolean isDark(Place place, Instant time, double elevation) {
    return Sun.at(time).elevationDeg(place) < elevation;
  }

  /**
   * The time between midnight and a noon at which the sun crosses, to a second; noon where it is
   * dark all day, midnight where it is bright all night.
   */
  private static Instant darkEdge(Place place, Instant midnight, Instant noon, double elevation) {
    Instant dark = midnight;
    Instant light = noon;
    while (Duration.between(dark, light).abs().compareTo(Duration.ofSeconds(1)) > 0) {
      Instant middle = dark.plus(Duration.between(dark, light).dividedBy(2));
      if (isDark(place, middle, elevation)) {
        dark = middle;
      } else {
        light = middle;
      }
    }
    return dark;
  }
}
