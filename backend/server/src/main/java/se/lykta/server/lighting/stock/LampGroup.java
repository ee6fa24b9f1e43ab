package se.lykta.server.lighting.stock;

import java.time.Instant;

/**
 * Lamps that are dimmed and switched together, whose light is therefore kept as one sum.
 *
 * @param profile the dimming profile's code; {@code none} where none is known
 * @param faulty whether it is reported as broken
 * @param offFrom when it is switched off on purpose; null: not, or since ever where {@code offTo}
 *     is given
 * @param offTo until when; null: until further notice
 */
public record LampGroup(String profile, boolean faulty, Instant offFrom, Instant offTo) {
  private static final String OPEN = "-";

  /** The name under which the sum is kept. */
  public String key() {
    return String.join(" ", profile, faulty ? "faulty" : "ok", text(offFrom), text(offTo));
  }

  private static String text(Instant time) {
    return time == null ? OPEN : time.toString();
  }

  public static LampGroup of(String key) {
    String[] parts = key.split(" ");
    return new LampGroup(parts[0], parts[1].equals("faulty"), time(parts[2]), time(parts[3]));
  }

  private static Instant time(String text) {
    return text.equals(OPEN) ? null : Instant.parse(text);
  }

  /** Whether somebody has switched it off for that time. */
  public boolean isOff(Instant time) {
    boolean never = offFrom == null && offTo == null;
    return !never
        && (offFrom == null || !time.isBefore(offFrom))
        && (offTo == null || time.isBefore(offTo));
  }
}
