package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Title;
import se.lykta.layers.Visibility;
import se.lykta.server.zones.Reminder.What;

/** Which zones end or are to be reviewed in some days, for others in the program. */
@Component
public class ComingZones {
  private static final Set<Visibility> STAFF = Set.of(Visibility.PUBLIC, Visibility.INTERNAL);

  private final Register register;

  ComingZones(Register register) {
    this.register = register;
  }

  /**
   * @param kind such as camera zone
   * @param what that it ends, or is to be reviewed
   */
  public record Coming(UUID id, Title kind, String name, Title what, LocalDate day) {}

  /**
   * Those that all staff may see, the earliest first.
   *
   * @param last included
   */
  public List<Coming> between(LocalDate first, LocalDate last) {
    return register.list(STAFF, first).stream()
        .filter(zone -> !zone.isEnded())
        .flatMap(ComingZones::coming)
        .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
        .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::name))
        .toList();
  }

  private static Stream<Coming> coming(Zone zone) {
    return Stream.concat(
        coming(zone, What.REVIEW, zone.review()), coming(zone, What.END, zone.end()));
  }

  private static Stream<Coming> coming(Zone zone, What what, Optional<LocalDate> when) {
    Title kind = Catalogue.getLayer(zone.kind().layerName()).singular();
    return when.stream().map(day -> new Coming(zone.id(), kind, zone.name(), what.title(), day));
  }
}
