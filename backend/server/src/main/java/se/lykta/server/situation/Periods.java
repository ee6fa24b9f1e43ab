package se.lykta.server.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Situation.Cadence;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;

/** Which period an address means: by a day in it, or by an ISO week. */
@Component
class Periods {
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** The first Monday of all: an ISO year's fourth of January lies in its first week. */
  private static final int IN_FIRST_WEEK = 4;

  private final Cadence cadence;

  Periods(LyktaSettings settings) {
    cadence = settings.situation().cadence();
  }

  /**
   * @param text such as {@code 2026-11-23}, {@code 2026-W48}, {@code now}, or {@code last} for the
   *     last whole one
   * @throws ProblemException where it is none of these, or a week that its year does not have
   */
  Period get(String text) {
    return get(cadence, text);
  }

  static Period get(Cadence cadence, String text) {
    return text.equals("last") ? get(cadence, "now").plus(-1) : Period.of(cadence, day(text));
  }

  private static LocalDate day(String text) {
    var week = WEEK.matcher(text);
    if (text.equals("now")) {
      return TownTime.today();
    } else if (week.matches()) {
      return monday(text, Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
    }
    try {
      return checked(text, LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw wrong(text);
    }
  }

  private static LocalDate monday(String text, int year, int week) {
    LocalDate inFirst = LocalDate.of(year, 1, IN_FIRST_WEEK);
    LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    if (week < 1 || monday.plusDays(3).get(IsoFields.WEEK_BASED_YEAR) != year) {
      throw Parameters.invalid("period", text, "en vecka som året har", "a week that the year has");
    }
    return checked(text, monday);
  }

  private static LocalDate checked(String text, LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw wrong(text);
    }
    return day;
  }

  private static ProblemException wrong(String text) {
    return Parameters.invalid(
        "period",
        text,
        "en dag som 2026-11-23 eller en vecka som 2026-W48, år 1900 till 2199",
        "a day such as 2026-11-23 or a week such as 2026-W48, years 1900 to 2199");
  }
}
