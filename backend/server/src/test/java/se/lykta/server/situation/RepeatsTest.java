package se.lykta.server.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens again at the same place. */
class RepeatsTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T20:00:00Z");
  private static final Repeats REPEATS = new Repeats(50, 14);

  private static EventRow event(double x, Duration after) {
    Instant found = MONDAY.plus(after);
    return new EventRow(
        UUID.randomUUID(), "graffiti", found, found, null, null, null, false, false, 1, x, 0);
  }

  @Test
  void fiftyMetresAndFourteenDaysAreStillTheSame() {
    var last = event(50, Duration.ofDays(14));
    var first = event(0, Duration.ZERO);
    assertThat(REPEATS.before(last, List.of(first, last))).containsExactly(first);
  }

  @Test
  void fartherOrLaterIsNew() {
    var first = event(0, Duration.ZERO);
    var far = event(50.01, Duration.ofDays(1));
    var late = event(0, Duration.ofDays(14).plusSeconds(1));
    assertThat(REPEATS.before(far, List.of(first, far))).isEmpty();
    assertThat(REPEATS.before(late, List.of(first, late))).isEmpty();
    assertThat(REPEATS.before(first, List.of(first, far))).isEmpty();
  }

  @Test
  void whereNothingCameAfterwardsItEnded() {
    var gone = event(200, Duration.ZERO);
    var goesOn = event(0, Duration.ZERO);
    var now = event(10, Duration.ofDays(3));
    assertThat(REPEATS.ended(List.of(gone, goesOn), List.of(now))).containsExactly(gone);
  }
}
