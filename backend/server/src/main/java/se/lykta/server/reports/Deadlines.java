package se.lykta.server.reports;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Reports;
import se.lykta.server.web.TownTime;

/** By when something has to be gone. */
@Component
class Deadlines {
  private final Reports rules;

  @Autowired
  Deadlines(LyktaSettings settings) {
    this(settings.reports());
  }

  Deadlines(Reports rules) {
    this.rules = rules;
  }

  /**
   * @param from when the clock starts
   * @return empty for what has no clock, such as an unsafe place
   */
  Optional<Instant> due(Category category, boolean offensive, Instant from) {
    return hours(category, offensive).map(hours -> after(from, Duration.ofHours(hours)));
  }

  private Optional<Integer> hours(Category category, boolean offensive) {
    return switch (category) {
      case GRAFFITI, VANDALISM, LITTER ->
          Optional.of(offensive ? rules.offensiveHours() : rules.otherHours());
      case LIGHTING_FAULT -> Optional.of(rules.lightingHours());
      case UNSAFE_PLACE -> Optional.empty();
    };
  }

  /** The moment by which so much time that counts has passed. */
  Instant after(Instant from, Duration time) {
    if (!rules.workingDays()) {
      return from.plus(time);
    }
    ZonedDateTime at = from.atZone(TownTime.ZONE);
    Duration left = time;
    while (true) {
      ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(TownTime.ZONE);
      if (isWorkingDay(at.toLocalDate())) {
        Duration today = Duration.between(at, midnight);
        if (left.compareTo(today) <= 0) {
          return at.plus(left).toInstant();
        }
        left = left.minus(today);
      }
      at = midnight;
    }
  }

  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !PublicHolidays.isHoliday(day);
  }
}
