package se.lykta.server.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.Query;

/** The parameter {@code datetime} (RFC 3339): an instant, or an interval that may be open. */
final class DateTimes {
  private DateTimes() {}

  /**
   * @throws ProblemException where it is none of the forms
   */
  static Query.Period parse(String text) {
    String[] ends = text.split("/", -1);
    try {
      return switch (ends.length) {
        case 1 -> Query.Period.day(day(text));
        case 2 -> interval(text, ends);
        default -> throw invalid(text);
      };
    } catch (DateTimeException e) {
      throw invalid(text);
    }
  }

  private static Query.Period interval(String text, String[] ends) {
    LocalDate from = openOrDay(ends[0]);
    LocalDate to = openOrDay(ends[1]);
    if (from == null && to == null || from != null && to != null && from.isAfter(to)) {
      throw invalid(text);
    }
    return new Query.Period(from, to);
  }

  private static LocalDate openOrDay(String end) {
    return end.isEmpty() || end.equals("..") ? null : day(end);
  }

  private static LocalDate day(String text) {
    return text.length() == 10
        ? LocalDate.parse(text)
        : OffsetDateTime.parse(text).atZoneSameInstant(TownTime.ZONE).toLocalDate();
  }

  private static ProblemException invalid(String text) {
    return Parameters.invalid(
        "datetime",
        text,
        "2026-11-24, 2026-11-24T12:00:00Z, 2026-01-01/2026-12-31 eller ../2026-12-31",
        "2026-11-24, 2026-11-24T12:00:00Z, 2026-01-01/2026-12-31 or ../2026-12-31");
  }
}
