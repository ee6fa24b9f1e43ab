package se.lykta.server.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.settings.Reports;
import se.lykta.server.web.TownTime;

/** By when something has to be gone, over weekends, holidays and the change of clocks. */
class DeadlinesTest {
  private static Deadlines deadlines(boolean workingDays) {
    return new Deadlines(new Reports("", 24, 48, 120, workingDays, 90, 250, 30, 3, 60));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TownTime.ZONE).toInstant();
  }

  @Test
  void offensiveGraffitiHasADayAndOtherTwo() {
    var clock = deadlines(false);
    Instant now = Instant.parse("2026-11-27T20:00:00Z");
    assertThat(clock.due(Category.GRAFFITI, true, now)).contains(now.plus(Duration.ofHours(24)));
    assertThat(clock.due(Category.GRAFFITI, false, now)).contains(now.plus(Duration.ofHours(48)));
    assertThat(clock.due(Category.LIGHTING_FAULT, false, now))
        .contains(now.plus(Duration.ofHours(120)));
    assertThat(clock.due(Category.UNSAFE_PLACE, true, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Friday evening: four hours are left of it, 20 go on Monday
    "2026-11-27T20:00, 24, 2026-11-30T20:00",
    "2026-11-28T12:00, 24, 2026-12-01T00:00",
    "2026-11-25T08:00, 48, 2026-11-27T08:00",
    // Wednesday before Christmas Eve 2026 (Thursday); work again on Monday 28 December
    "2026-12-23T12:00, 24, 2026-12-28T12:00",
    // Maundy Thursday 2027 is 25 March; Good Friday and Easter Monday don't count
    "2027-03-25T12:00, 24, 2027-03-30T12:00",
    // Midsummer's Eve 2026 is Friday 19 June
    "2026-06-18T12:00, 24, 2026-06-22T12:00",
  })
  void onlyWorkingDaysCountWhereThatIsSet(String from, int hours, String due) {
    assertThat(deadlines(true).after(at(from), Duration.ofHours(hours))).isEqualTo(at(due));
  }

  /** The night of 25 October 2026 has 25 hours, but it is a Sunday: Monday has its 24. */
  @Test
  void hoursAreHoursAlsoWhenTheClockChanges() {
    assertThat(deadlines(false).after(at("2026-10-24T12:00"), Duration.ofHours(24)))
        .isEqualTo(at("2026-10-25T11:00"));
    assertThat(deadlines(true).after(at("2026-10-23T12:00"), Duration.ofHours(24)))
        .isEqualTo(at("2026-10-26T12:00"));
  }

  /** Dates of Easter Sunday as the almanac has them. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
  void easterIsWhenTheAlmanacSays(LocalDate easter) {
    assertThat(PublicHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
  }
}
