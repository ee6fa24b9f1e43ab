package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Two decisions of one kind for the same ground and the same days: which of them holds? */
final class Overlaps {
  /** Less is how exactly borders are drawn. */
  private static final double SMALLEST_M2 = 1;

  private Overlaps() {}

  /**
   * Another decision that a zone overlaps.
   *
   * @param areaM2 which both cover
   */
  record Overlap(UUID id, String name, double areaM2) {}

  static List<Overlap> of(Zone zone, List<Zone> all) {
    return grounds(zone, all)
        .map(
            found ->
                new Overlap(
                    found.other().id(),
                    found.other().findText("name").orElse(""),
                    found.ground().getArea()))
        .toList();
  }

  static Stream<ZoneOverlap> grounds(Zone zone, List<Zone> all) {
    return all.stream()
        .filter(other -> !other.id().equals(zone.id()) && isOfOneKind(zone, other))
        .filter(other -> holdTogether(zone, other))
        .flatMap(other -> shared(zone, other).stream());
  }

  private static boolean isOfOneKind(Zone zone, Zone other) {
    return zone.kind() == other.kind()
        && Objects.equals(zone.feature().find("kind"), other.feature().find("kind"));
  }

  private static boolean holdTogether(Zone zone, Zone other) {
    return startsBeforeEnd(zone, other) && startsBeforeEnd(other, zone);
  }

  private static boolean startsBeforeEnd(Zone zone, Zone other) {
    return !zone.from().orElse(LocalDate.MIN).isAfter(other.end().orElse(LocalDate.MAX));
  }

  private static Optional<ZoneOverlap> shared(Zone zone, Zone other) {
    if (!zone.area().intersects(other.area())) {
      return Optional.empty();
    }
    Geometry ground = OverlayNGRobust.overlay(zone.area(), other.area(), OverlayNG.INTERSECTION);
    return ground.getArea() < SMALLEST_M2
        ? Optional.empty()
        : Optional.of(new ZoneOverlap(zone.feature(), other.feature(), ground));
  }
}
