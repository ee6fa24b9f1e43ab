package se.lykta.server.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lykta.server.statistics.Interval;
import se.lykta.server.web.TownTime;

/**
 * Counts of cases and how fast they were cleaned, by the period in which they came. Duplicates and
 * what was rejected are no cases of their own and are left out.
 */
final class CaseFigures {
  private static final double SECONDS_PER_HOUR = 3600;

  private CaseFigures() {}

  enum Period {
    WEEK,
    MONTH;

    /** Such as 2026-W48 (ISO 8601) or 2026-11. */
    String of(Instant time) {
      LocalDate day = time.atZone(TownTime.ZONE).toLocalDate();
      return switch (this) {
        case WEEK ->
            "%d-W%02d"
                .formatted(
                    day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        case MONTH -> "%d-%02d".formatted(day.getYear(), day.getMonthValue());
      };
    }
  }

  enum Group {
    NONE,
    CATEGORY,
    ACTOR,
    PLACE;

    /** What tells cases of one group from others; null where a case has none. */
    private String keyOf(CaseRow row) {
      return switch (this) {
        case NONE -> null;
        case CATEGORY -> row.category().word();
        case ACTOR -> row.responsible() == null ? null : row.responsible().toString();
        case PLACE -> row.place() == null ? null : row.place().toString();
      };
    }
  }

  /**
   * @param count how many came
   * @param countLow of the 95 % interval of {@code count}
   * @param cleaned how many of them have been cleaned
   * @param medianHours from when it came until it was cleaned; null where none was
   * @param medianLow of the 95 % interval of {@code medianHours}; null where they are too few
   * @param p90Hours nine of ten took no longer
   * @param p90Low of the 95 % interval of {@code p90Hours}; null where they are too few
   * @param withClock how many had to be cleaned by a time that has come, or were
   * @param withinClock how many of those were in time
   * @param shareLow of the 95 % interval of {@code share}
   */
  record Figures(
      int count,
      double countLow,
      double countHigh,
      int cleaned,
      Double medianHours,
      Double medianLow,
      Double medianHigh,
      Double p90Hours,
      Double p90Low,
      Double p90High,
      int withClock,
      int withinClock,
      Double share,
      Double shareLow,
      Double shareHigh,
      double costSek) {

    static Figures of(List<CaseRow> rows, Instant now) {
      double[] hours = hours(rows);
      var median = Interval.ofQuantile(hours, 0.5);
      var p90 = Interval.ofQuantile(hours, 0.9);
      var counted = Interval.ofCount(rows.size());
      int withClock = (int) rows.stream().filter(row -> isDecided(row, now)).count();
      int inTime = (int) rows.stream().filter(CaseFigures::wasInTime).count();
      var share = Optional.of(withClock).filter(n -> n > 0).map(n -> Interval.ofShare(inTime, n));
      return new Figures(
          rows.size(),
          counted.low(),
          counted.high(),
          hours.length,
          quantile(hours, 0.5),
          median.map(Interval::low).orElse(null),
          median.map(Interval::high).orElse(null),
          quantile(hours, 0.9),
          p90.map(Interval::low).orElse(null),
          p90.map(Interval::high).orElse(null),
          withClock,
          inTime,
          withClock == 0 ? null : (double) inTime / withClock,
          share.map(Interval::low).orElse(null),
          share.map(Interval::high).orElse(null),
          rows.stream().mapToDouble(CaseRow::costSek).sum());
    }

    private static double[] hours(List<CaseRow> rows) {
      return rows.stream()
          .filter(row -> row.removedAt() != null)
          .mapToDouble(
              row ->
                  Math.max(0, Duration.between(row.receivedAt(), row.removedAt()).toSeconds())
                      / SECONDS_PER_HOUR)
          .sorted()
          .toArray();
    }
  }

  /** One period and group. */
  record Part(String period, String key, Figures figures) {}

  private static boolean isDecided(CaseRow row, Instant now) {
    return row.dueAt() != null && (row.removedAt() != null || row.isOverdue(now));
  }

  private static boolean wasInTime(CaseRow row) {
    return row.dueAt() != null && row.removedAt() != null && !row.removedAt().isAfter(row.dueAt());
  }

  /** Between the values beside it, in proportion (Hyndman and Fan 1996, type 7). */
  static Double quantile(double[] sorted, double part) {
    if (sorted.length == 0) {
      return null;
    }
    double at = part * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** By period and then by group; a period without cases is there for no group. */
  static List<Part> byPeriod(List<CaseRow> rows, Period period, Group group, Instant now) {
    Map<String, List<CaseRow>> periods =
        cases(rows).stream()
            .collect(
                Collectors.groupingBy(
                    row -> period.of(row.receivedAt()), TreeMap::new, Collectors.toList()));
    List<Part> parts = new ArrayList<>();
    periods.forEach((name, in) -> parts.addAll(groups(name, in, group, now)));
    return parts;
  }

  /** By group alone. */
  static List<Part> totals(List<CaseRow> rows, Group group, Instant now) {
    return groups(null, cases(rows), group, now);
  }

  private static List<CaseRow> cases(List<CaseRow> rows) {
    return rows.stream()
        .filter(row -> row.status() != Status.DUPLICATE && row.status() != Status.REJECTED)
        .toList();
  }

  private static List<Part> groups(String period, List<CaseRow> rows, Group group, Instant now) {
    return rows.stream()
        .map(group::keyOf)
        .distinct()
        .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
        .map(
            key ->
                new Part(
                    period,
                    key,
                    Figures.of(
                        rows.stream().filter(row -> Objects.equals(group.keyOf(row), key)).toList(),
                        now)))
        .toList();
  }

  /** By its word in the address. */
  static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(word)).findFirst();
  }
}
