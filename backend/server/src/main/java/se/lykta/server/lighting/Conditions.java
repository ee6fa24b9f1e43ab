package se.lykta.server.lighting;

import java.time.Instant;
import java.util.OptionalInt;
import se.lykta.server.lighting.stock.LampGroup;

/**
 * At which hour, and whether lamps that are broken or switched off count.
 *
 * @param hour of the night, 0 to 23; empty: as if nothing were dimmed
 * @param tonight lamps that are faulty, or switched off on purpose at {@code time}, give nothing
 */
record Conditions(OptionalInt hour, boolean tonight, Instant time) {

  /** The part of its full light that a group gives. */
  double weight(String group) {
    LampGroup lamps = LampGroup.of(group);
    boolean dark = tonight && (lamps.faulty() || lamps.isOff(time));
    return dark ? 0 : dimming(lamps.profile());
  }

  private double dimming(String profile) {
    if (hour.isEmpty()) {
      return 1;
    }
    int at = hour.getAsInt();
    return switch (profile) {
      case "none" -> 1;
      case "half_22_05" -> at >= 22 || at < 5 ? 0.5 : 1;
      case "half_23_05" -> at >= 23 || at < 5 ? 0.5 : 1;
      case "off_00_05" -> at < 5 ? 0 : 1;
      default -> throw new IllegalArgumentException("unknown dimming profile " + profile);
    };
  }
}
