package se.lykta.server.situation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import se.lykta.layers.Title;
import se.lykta.server.settings.Situation.Cadence;
import se.lykta.server.web.TownTime;
import se.lykta.store.Situations;

/**
 * Whole days of the town's time: a week from Monday (ISO 8601), two of them, or a calendar month. A
 * day of 23 or 25 hours, when clocks change, is a day like the others.
 *
 * @param from its first day
 */
record Period(Cadence cadence, LocalDate from) {
  /** Fortnights are counted on from this Monday, so that none is cut at the end of a year. */
  private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

  private static final int WEEKS_A_YEAR = 52;
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  Period {
    if (!from.equals(firstDay(cadence, from))) {
      throw new IllegalArgumentException(from + " begins no " + cadence);
    }
  }

  /** The one that a day lies in. */
  static Period of(Cadence cadence, LocalDate day) {
    return new Period(cadence, firstDay(cadence, day));
  }

  private static LocalDate firstDay(Cadence cadence, LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (cadence) {
      case WEEK -> monday;
      case FORTNIGHT ->
          monday.minusWeeks(Math.floorMod(ChronoUnit.WEEKS.between(FIRST_MONDAY, monday), 2));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The one {@code count} later; earlier where it is negative. */
  Period plus(int count) {
    return new Period(
        cadence,
        switch (cadence) {
          case WEEK -> from.plusWeeks(count);
          case FORTNIGHT -> from.plusWeeks(2L * count);
          case MONTH -> from.plusMonths(count);
        });
  }

  /**
   * Of weeks, the one 52 weeks before, so that a week 53 has one too; of months, the same month.
   */
  Period lastYear() {
    return switch (cadence) {
      case WEEK -> plus(-WEEKS_A_YEAR);
      case FORTNIGHT -> plus(-WEEKS_A_YEAR / 2);
      case MONTH -> plus(-12);
    };
  }

  /** Its last day. */
  LocalDate to() {
    return plus(1).from().minusDays(1);
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(from, to()) + 1;
  }

  Instant start() {
    return from.atStartOfDay(TownTime.ZONE).toInstant();
  }

  /** The first moment that is not part of it. */
  Instant end() {
    return plus(1).start();
  }

  boolean holds(Instant time) {
    return !time.isBefore(start()) && time.isBefore(end());
  }

  Situations.Key key() {
    return new Situations.Key(from, word());
  }

  String word() {
    return cadence.name().toLowerCase(Locale.ROOT);
  }

  /** Such as week 53, 2026. */
  Title title() {
    int week = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = from.get(IsoFields.WEEK_BASED_YEAR);
    return switch (cadence) {
      case WEEK -> Title.of("Vecka " + week + ", " + year, "Week " + week + ", " + year);
      case FORTNIGHT -> {
        int second = to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String weeks = week + "–" + second + ", " + year;
        yield Title.of("Vecka " + weeks, "Weeks " + weeks);
      }
      case MONTH -> Title.of(month(SWEDISH), month(Locale.ENGLISH));
    };
  }

  /** As w. 53, for a chart. */
  Title shortName() {
    int week = from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return switch (cadence) {
      case WEEK, FORTNIGHT -> Title.of("v. " + week, "w. " + week);
      case MONTH -> Title.of(shortMonth(SWEDISH), shortMonth(Locale.ENGLISH));
    };
  }

  private String shortMonth(Locale language) {
    return from.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language);
  }

  private String month(Locale language) {
    String name = from.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1) + " " + from.getYear();
  }
}
