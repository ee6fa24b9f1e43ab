package se.lykta.server.situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When the statutory picture and plan must be looked through again: the act asks for it at least
 * every second year.
 *
 * @param adoptedOn of the newest version; null while none was adopted
 * @param renewBy two years later; null too
 * @param daysLeft negative when the day has passed; null too
 */
record StatutoryClock(State state, LocalDate adoptedOn, LocalDate renewBy, Long daysLeft) {
  private static final int YEARS = 2;

  enum State {
    NONE,
    HOLDS,
    /** Within the first of the days of reminder. */
    DUE,
    OVERDUE
  }

  /**
   * @param adoptedOn null while none was adopted
   * @param reminderDays the most first
   */
  static StatutoryClock of(LocalDate adoptedOn, LocalDate today, List<Integer> reminderDays) {
    if (adoptedOn == null) {
      return new StatutoryClock(State.NONE, null, null, null);
    }
    LocalDate renewBy = adoptedOn.plusYears(YEARS);
    long left = ChronoUnit.DAYS.between(today, renewBy);
    State state =
        left < 0 ? State.OVERDUE : left <= reminderDays.getFirst() ? State.DUE : State.HOLDS;
    return new StatutoryClock(state, adoptedOn, renewBy, left);
  }

  /** The number of days of the last reminder that is due; empty while none is. */
  Optional<Integer> step(List<Integer> reminderDays) {
    return daysLeft == null
        ? Optional.empty()
        : reminderDays.reversed().stream().filter(step -> daysLeft <= step).findFirst();
  }
}
