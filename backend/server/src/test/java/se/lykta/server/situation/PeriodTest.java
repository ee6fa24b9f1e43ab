package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.settings.Situation.Cadence;

/** Weeks, fortnights and months of the town's time. */
class PeriodTest {

  private static Period week(String day) {
    return Period.of(Cadence.WEEK, LocalDate.parse(day));
  }

  @Test
  void aWeek53GoesOverTheTurnOfTheYear() {
    Period week = week("2027-01-03");
    assertThat(week.from()).isEqualTo("2026-12-28");
    assertThat(week.to()).isEqualTo("2027-01-03");
    assertThat(week.title().sv()).isEqualTo("Vecka 53, 2026");
    assertThat(week.plus(1).title().sv()).isEqualTo("Vecka 1, 2027");
    assertThat(week.lastYear().from()).isEqualTo("2025-12-29");
    assertThat(week.lastYear().title().sv()).isEqualTo("Vecka 1, 2026");
  }

  @Test
  void aWeekInWhichClocksGoBackHasAnHourMore() {
    Period week = week("2026-10-25");
    assertThat(Duration.between(week.start(), week.end())).isEqualTo(Duration.ofHours(7 * 24 + 1));
    assertThat(week.days()).isEqualTo(7);
    // the hour from two to three comes twice; both are of the Sunday
    assertThat(week.holds(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
    assertThat(week.holds(Instant.parse("2026-10-25T01:30:00Z"))).isTrue();
    assertThat(week.holds(Instant.parse("2026-10-25T22:59:59Z"))).isTrue();
    assertThat(week.holds(Instant.parse("2026-10-25T23:00:00Z"))).isFalse();
  }

  @Test
  void aWeekInWhichClocksGoForwardHasAnHourLess() {
    Period week = week("2026-03-29");
    assertThat(Duration.between(week.start(), week.end())).isEqualTo(Duration.ofHours(7 * 24 - 1));
    assertThat(week.holds(Instant.parse("2026-03-29T21:59:59Z"))).isTrue();
    assertThat(week.holds(Instant.parse("2026-03-29T22:00:00Z"))).isFalse();
  }

  @Test
  void fortnightsFollowEachOtherOverAYearWith53Weeks() {
    Period fortnight = Period.of(Cadence.FORTNIGHT, LocalDate.parse("2026-12-20"));
    for (int i = 0; i < 60; i++) {
      Period next = fortnight.plus(1);
      assertThat(next.from()).isEqualTo(fortnight.to().plusDays(1));
      assertThat(Period.of(Cadence.FORTNIGHT, next.to())).isEqualTo(next);
      fortnight = next;
    }
  }

  @Test
  void aMonthIsOneOfTheCalendar() {
    Period month = Period.of(Cadence.MONTH, LocalDate.parse("2028-02-15"));
    assertThat(month.days()).isEqualTo(29);
    assertThat(month.title().sv()).isEqualTo("Februari 2028");
    assertThat(month.lastYear().to()).isEqualTo("2027-02-28");
  }

  @ParameterizedTest
  @CsvSource({"2026-W53,2026-12-28", "2026-W01,2025-12-29", "2026-11-25,2026-11-23"})
  void anAddressNamesADayOrAWeek(String text, LocalDate from) {
    assertThat(Periods.get(Cadence.WEEK, text).from()).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-W53", "2026-W54", "2026-W00", "2026-02-30", "0001-01-01", "x"})
  void whatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> Periods.get(Cadence.WEEK, text)).isInstanceOf(ProblemException.class);
  }
}
