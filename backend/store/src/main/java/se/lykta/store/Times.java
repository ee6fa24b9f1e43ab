package se.lykta.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them: to the millisecond. */
final class Times {
  private Times() {}

  static Instant now() {
    return kept(Instant.now());
  }

  static Instant kept(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }
}
