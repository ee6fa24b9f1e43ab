package se.lykta.engine.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.lykta.engine.energy.DimmingProfile.Step;

class BurningYearTest {
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final Place LYSEKIL = new Place(58.275, 11.435, SWEDEN);
  private static final Place KIRUNA = new Place(67.856, 20.225, SWEDEN);

  private static DimmingProfile halfPowerAtNight() {
    return new DimmingProfile(
        List.of(new Step(LocalTime.of(23, 0), 0.5), new Step(LocalTime.of(5, 0), 1)));
  }

  private static LocalTime clock(Instant time) {
    return time.atZone(SWEDEN).toLocalTime();
  }

  /**
   * The 4,000 hours that Swedish lighting is reckoned with belong to a sun 3° below the horizon.
   */
  @Test
  void aSwedishYearHasAboutFourThousandHours() {
    assertThat(BurningYear.of(LYSEKIL, 2025, -3).hours()).isCloseTo(4000, within(50.0));
    assertThat(BurningYear.of(LYSEKIL, 2025).hours()).isBetween(3600.0, 3700.0);
  }

  /** Counted otherwise: look at the sun every minute of the year. */
  @Test
  void theNightsAddUpToTheMinutesWithoutTheSun() {
    Instant begin = LocalDate.of(2024, 1, 1).atStartOfDay(SWEDEN).toInstant();
    Instant end = LocalDate.of(2025, 1, 1).atStartOfDay(SWEDEN).toInstant();
    int dark = 0;
    for (Instant time = begin.plusSeconds(30); time.isBefore(end); time = time.plusSeconds(60)) {
      dark += Sun.at(time).elevationDeg(KIRUNA) < -6 ? 1 : 0;
    }
    assertThat(BurningYear.of(KIRUNA, 2024).hours()).isCloseTo(dark / 60.0, within(0.5));
  }

  /**
   * The sun's year stays the same; the day more is one at the turn of the year, with a long night.
   */
  @Test
  void aLeapYearHasALongNightMore() {
    double leap = BurningYear.of(LYSEKIL, 2024).hours();
    double common = BurningYear.of(LYSEKIL, 2023).hours();
    assertThat(leap - common).isBetween(15.0, 17.0);
  }

  @Test
  void inTheMidnightSunNothingBurnsAndInThePolarNightAllDay() {
    BurningYear year = BurningYear.of(KIRUNA, 2025, -0.833);
    Duration longest =
        year.nights().stream()
            .map(night -> Duration.between(night.on(), night.off()))
            .max(Duration::compareTo)
            .orElseThrow();
    assertThat(longest).isGreaterThan(Duration.ofHours(23));
    assertThat(year.nights()).noneMatch(n -> n.on().atZone(SWEDEN).getDayOfYear() == 172);
  }

  @Test
  void theYearBeginsAndEndsAtMidnightOnTheClock() {
    List<Night> nights = BurningYear.of(LYSEKIL, 2025).nights();
    assertThat(clock(nights.getFirst().on())).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(clock(nights.getLast().off())).isEqualTo(LocalTime.MIDNIGHT);
  }

  @Property(tries = 40, seed = "20261124")
  void nightsFollowEachOtherWithoutOverlap(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @IntRange(min = 1950, max = 2100) int year) {
    List<Night> nights = BurningYear.of(new Place(latitude, longitude, SWEDEN), year).nights();
    for (int i = 1; i < nights.size(); i++) {
      assertThat(nights.get(i).on()).isAfterOrEqualTo(nights.get(i - 1).off());
    }
    assertThat(nights).isNotEmpty();
  }

  @Test
  void dimmingIsWeighedByTheClockInWinterAndSummerTime() {
    Night winter =
        new Night(Instant.parse("2025-01-10T15:00:00Z"), Instant.parse("2025-01-11T07:00:00Z"));
    Night summer =
        new Night(Instant.parse("2025-08-10T20:00:00Z"), Instant.parse("2025-08-11T03:00:00Z"));
    assertThat(halfPowerAtNight().fullPowerHours(winter, SWEDEN)).isEqualTo(16 - 0.5 * 6);
    assertThat(halfPowerAtNight().fullPowerHours(summer, SWEDEN)).isEqualTo(7 - 0.5 * 6);
  }

  @Test
  void theNightThatSummerTimeBeginsIsAnHourShorterOnTheClock() {
    Night spring =
        new Night(Instant.parse("2025-03-29T20:00:00Z"), Instant.parse("2025-03-30T04:00:00Z"));
    Night autumn =
        new Night(Instant.parse("2025-10-25T20:00:00Z"), Instant.parse("2025-10-26T05:00:00Z"));
    assertThat(halfPowerAtNight().fullPowerHours(spring, SWEDEN)).isEqualTo(8 - 0.5 * 5);
    assertThat(halfPowerAtNight().fullPowerHours(autumn, SWEDEN)).isEqualTo(9 - 0.5 * 7);
  }

  @Test
  void withoutDimmingEveryHourIsAFullOne() {
    BurningYear year = BurningYear.of(LYSEKIL, 2024);
    assertThat(year.fullPowerHours(DimmingProfile.none())).isCloseTo(year.hours(), within(1e-3));
    assertThat(year.fullPowerHours(halfPowerAtNight())).isLessThan(year.hours());
  }

  @Test
  void whatCantBeIsRefusedByName() {
    assertThatThrownBy(() -> new Place(91, 0, SWEDEN)).hasMessageContaining("latitude (°) is 91");
    assertThatThrownBy(() -> new Place(Double.NaN, 0, SWEDEN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> BurningYear.of(LYSEKIL, 20255)).hasMessageContaining("year is 20255");
    assertThatThrownBy(() -> BurningYear.of(LYSEKIL, 2025, -90)).hasMessageContaining("elevation");
    assertThatThrownBy(() -> new Step(LocalTime.NOON, 1.2)).hasMessageContaining("12:00 is 1.2");
    assertThatThrownBy(() -> new DimmingProfile(List.of())).hasMessageContaining("0 steps");
    Step once = new Step(LocalTime.NOON, 1);
    assertThatThrownBy(() -> new DimmingProfile(List.of(once, once)))
        .hasMessageContaining("begin at 12:00");
  }
}
