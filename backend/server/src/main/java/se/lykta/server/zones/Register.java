package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Zones;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** All zones on a day. What asks for attention comes first: what is missing, then what ends. */
@Component
class Register {
  private static final LocalDate NEVER = LocalDate.MAX;

  private final FeatureStore store;
  private final Zones settings;

  Register(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.settings = settings.zones();
  }

  int endingDays() {
    return settings.reminderDays().getFirst();
  }

  List<Integer> reminderDays() {
    return settings.reminderDays();
  }

  int documentYears() {
    return settings.documentYears();
  }

  /**
   * @param on days past show what a register of that day could have known
   */
  List<Zone> list(Set<Visibility> visible, LocalDate on) {
    boolean past = on.isBefore(TownTime.today());
    return Arrays.stream(ZoneKind.values())
        .flatMap(kind -> zones(kind, visible, on))
        .filter(zone -> !past || zone.isKnown())
        .sorted(
            Comparator.comparing((Zone zone) -> zone.state(endingDays()))
                .thenComparing(zone -> zone.end().orElse(NEVER))
                .thenComparing(Zone::name)
                .thenComparing(Zone::id))
        .toList();
  }

  private Stream<Zone> zones(ZoneKind kind, Set<Visibility> visible, LocalDate on) {
    return store.list(Query.of(kind.layerName()).visibleTo(visible)).stream()
        .filter(feature -> feature.geometry() != null)
        .map(feature -> new Zone(kind, feature, on));
  }

  /** Whatever its visibility. */
  Optional<Zone> find(UUID id, LocalDate on) {
    return Arrays.stream(ZoneKind.values())
        .flatMap(
            kind ->
                store.find(kind.layerName(), id).stream()
                    .map(feature -> new Zone(kind, feature, on)))
        .findFirst();
  }

  /** The most pressing first. */
  List<Reminder> reminders(List<Zone> zones) {
    return zones.stream()
        .flatMap(zone -> Reminder.of(zone, reminderDays()).stream())
        .sorted(Comparator.comparing(Reminder::day))
        .toList();
  }

  /** Of camera zones; those of all others have none. */
  List<Feature> cameras(Zone zone, Set<Visibility> visible) {
    return zone.kind() == ZoneKind.CAMERA_ZONE
        ? store.list(
            Query.of("camera")
                .visibleTo(visible)
                .where("zone", zone.id())
                .sortedBy("designation", false))
        : List.of();
  }
}
