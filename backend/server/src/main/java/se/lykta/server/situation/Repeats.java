package se.lykta.server.situation;

import java.time.Duration;
import java.util.List;

/**
 * What happened again: at the same place, which is a distance, and soon after, which is a number of
 * days.
 *
 * @param distanceM both ends included
 */
record Repeats(double distanceM, int days) {

  /** Those before an event that it repeats, the oldest first. */
  List<EventRow> before(EventRow event, List<EventRow> all) {
    return all.stream()
        .filter(other -> other.found().isBefore(event.found()))
        .filter(other -> isSoon(other, event) && isNear(event, other))
        .toList();
  }

  boolean isNear(EventRow one, EventRow other) {
    return one.distanceM(other) <= distanceM;
  }

  private boolean isSoon(EventRow earlier, EventRow later) {
    return Duration.between(earlier.found(), later.found()).compareTo(Duration.ofDays(days)) <= 0;
  }

  /** Those of an earlier period after which nothing came at the same place in the later one. */
  List<EventRow> ended(List<EventRow> earlier, List<EventRow> later) {
    return earlier.stream()
        .filter(event -> later.stream().noneMatch(other -> isNear(event, other)))
        .toList();
  }
}
