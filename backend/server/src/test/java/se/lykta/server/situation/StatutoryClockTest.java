package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lykta.server.situation.StatutoryClock.State;

/** The two years after which the statutory picture is looked through again. */
class StatutoryClockTest {
  private static final List<Integer> REMINDERS = List.of(90, 30, 7);
  private static final LocalDate ADOPTED = LocalDate.parse("2024-02-29");

  private static StatutoryClock on(String day) {
    return StatutoryClock.of(ADOPTED, LocalDate.parse(day), REMINDERS);
  }

  @Test
  void withoutAVersionThereIsNothingToRenew() {
    var none = StatutoryClock.of(null, ADOPTED, REMINDERS);
    assertThat(none.state()).isEqualTo(State.NONE);
    assertThat(none.step(REMINDERS)).isEmpty();
  }

  /** A leap day ends two years later on the last of February. */
  @Test
  void itHoldsUntilItIsDueAndIsOverdueTheDayAfterTwoYears() {
    assertThat(on("2025-11-29").state()).isEqualTo(State.HOLDS);
    assertThat(on("2025-11-30").state()).isEqualTo(State.DUE);
    assertThat(on("2026-02-28").state()).isEqualTo(State.DUE);
    assertThat(on("2026-02-28").daysLeft()).isZero();
    assertThat(on("2026-03-01").state()).isEqualTo(State.OVERDUE);
    assertThat(on("2026-03-01").renewBy()).isEqualTo("2026-02-28");
  }

  @Test
  void eachDayOfReminderIsOneStep() {
    assertThat(on("2025-11-29").step(REMINDERS)).isEmpty();
    assertThat(on("2025-11-30").step(REMINDERS)).contains(90);
    assertThat(on("2026-01-29").step(REMINDERS)).contains(30);
    assertThat(on("2026-02-21").step(REMINDERS)).contains(7);
    assertThat(on("2026-04-01").step(REMINDERS)).contains(7);
  }
}
