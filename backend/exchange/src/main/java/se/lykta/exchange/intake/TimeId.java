package se.lykta.exchange.intake;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that sort by the time of their making: UUID version 7 (RFC 9562, 5.7). */
public final class TimeId {
  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeId() {}

  public static UUID next() {
    long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
    long low = 0x8000000000000000L | RANDOM.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
