package se.lykta.server.zones;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lykta.layers.Title;

/**
 * Something about a zone that somebody has to do before a day.
 *
 * @param daysLeft negative where the day has passed
 * @param step the number of days of reminder that this is within
 */
record Reminder(Zone zone, What what, LocalDate day, long daysLeft, int step) {

  /** What comes. */
  enum What {
    END("Upphör", "Ends"),
    REVIEW("Omprövas", "Review");

    private final Title title;

    What(String sv, String en) {
      this.title = Title.of(sv, en);
    }

    Title title() {
      return title;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Of a zone that has not ended, on the zone's day.
   *
   * @param steps days before, the most first
   */
  static List<Reminder> of(Zone zone, List<Integer> steps) {
    return zone.isEnded()
        ? List.of()
        : Stream.of(
                of(zone, What.REVIEW, zone.review(), steps), of(zone, What.END, zone.end(), steps))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<Reminder> of(
      Zone zone, What what, Optional<LocalDate> when, List<Integer> steps) {
    return when.flatMap(
        day -> {
          long left = ChronoUnit.DAYS.between(zone.on(), day);
          return steps.reversed().stream()
              .filter(step -> left <= step)
              .findFirst()
              .map(step -> new Reminder(zone, what, day, left, step));
        });
  }
}
