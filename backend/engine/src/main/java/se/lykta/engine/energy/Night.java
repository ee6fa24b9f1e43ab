package se.lykta.engine.energy;

import java.time.Duration;
import java.time.Instant;

/** A time without a break in which lamps burn: from {@code on} to {@code off}. */
public record Night(Instant on, Instant off) {
  private static final double MILLISECONDS_AN_HOUR = 3_600_000;

  public Night {
    if (off.isBefore(on)) {
      throw new IllegalArgumentException(
          "a night ends at %s; expected not before it begins, %s".formatted(off, on));
    }
  }

  public double hours() {
    return Duration.between(on, off).toMillis() / MILLISECONDS_AN_HOUR;
  }

  /** The part of it between two times; of no length where they do not meet. */
  Night within(Instant from, Instant to) {
    Instant begin = on.isAfter(from) ? on : from;
    Instant end = off.isBefore(to) ? off : to;
    return new Night(begin, end.isAfter(begin) ? end : begin);
  }
}
