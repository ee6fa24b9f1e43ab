package se.lykta.server.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays in Sweden on Mondays to Fridays (lag 1989:253), and the eves on which nobody
 * works either: Midsummer's, Christmas and New Year's Eve.
 */
final class PublicHolidays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(6, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Good Friday, Easter Monday, Ascension Day: days after Easter Sunday. */
  private static final Set<Long> AFTER_EASTER = Set.of(-2L, 1L, 39L);

  private PublicHolidays() {}

  static boolean isHoliday(LocalDate day) {
    long afterEaster = day.toEpochDay() - easterSunday(day.getYear()).toEpochDay();
    return FIXED.contains(MonthDay.from(day))
        || AFTER_EASTER.contains(afterEaster)
        || isMidsummersEve(day);
  }

  /** The Friday between 19 and 25 June. */
  private static boolean isMidsummersEve(LocalDate day) {
    return day.getMonth() == Month.JUNE
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }

  /** After the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
