package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;

/**
 * The zones that everybody may know of: public by their visibility, decided where their layer asks
 * for a decision, and not ended. What a record lacks besides is the register's business. Where
 * single cameras hang is never told.
 */
@Component
public class PublicZones {
  private static final String DECIDED_ON = "decided_on";

  private final Register register;
  private final ZoneWords words;

  PublicZones(Register register, ZoneWords words) {
    this.register = register;
    this.words = words;
  }

  /**
   * @param sort of host area, of rule, of permit; empty for camera zones
   * @param planned whether it begins later
   * @param end the last day; empty: until further notice
   */
  public record Shown(
      Feature feature,
      Optional<Title> sort,
      boolean planned,
      Optional<LocalDate> from,
      Optional<LocalDate> end) {}

  /** What ends first comes first. */
  public List<Shown> list(LocalDate on) {
    return register.list(Reader.ANONYMOUS.sees(), on).stream()
        .filter(zone -> !zone.isEnded() && isDecided(zone))
        .map(
            zone ->
                new Shown(
                    zone.feature(), words.sort(zone), zone.isPlanned(), zone.from(), zone.end()))
        .toList();
  }

  private static boolean isDecided(Zone zone) {
    return zone.kind().layer().findField(DECIDED_ON).isEmpty()
        || zone.feature()
            .find(DECIDED_ON)
            .map(LocalDate.class::cast)
            .filter(day -> !day.isAfter(zone.on()))
            .isPresent();
  }
}
