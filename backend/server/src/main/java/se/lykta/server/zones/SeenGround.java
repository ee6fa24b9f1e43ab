package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * Whose ground is seen, as far as the register tells: it has no boundaries of properties. Ground is
 * its who the smallest responsibility area for ground, or for everything, names; walls are the
 * owner's of their building.
 */
@Component
class SeenGround {
  private static final Set<String> OF_GROUND = Set.of("all", "ground");

  /** As near to what is seen as a wall that is seen can be. */
  private static final double AT_WALL_M = 0.3;

  private static final double LEAST_WALL_M = 0.5;

  private final FeatureStore store;

  SeenGround(FeatureStore store) {
    this.store = store;
  }

  /**
   * A wall that is seen of a building that is not the municipality's.
   *
   * @param building null where it has no name
   * @param owner null where nobody is named
   */
  record Wall(UUID id, String building, String owner, double lengthM) {}

  /**
   * @param municipalM2 ground that a part of the municipality answers for
   * @param othersM2 ground that somebody else answers for
   * @param unknownM2 ground that lies in no area
   * @param walls the longest first
   */
  record Whose(double municipalM2, double othersM2, double unknownM2, List<Wall> walls) {}

  Whose of(Geometry seen, LocalDate on) {
    Set<UUID> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    store
        .list(Query.of("actor").where("kind", "municipality"))
        .forEach(
            actor -> {
              ids.add(actor.id());
              actor.findText("name").ifPresent(names::add);
            });
    double municipal = 0;
    double others = 0;
    Geometry rest = seen;
    for (Feature area : areas(seen, on)) {
      Geometry part = overlay(rest, area.geometry(), OverlayNG.INTERSECTION);
      rest = overlay(rest, area.geometry(), OverlayNG.DIFFERENCE);
      if (ids.contains(area.find("actor").orElse(null))) {
        municipal += part.getArea();
      } else {
        others += part.getArea();
      }
    }
    return new Whose(municipal, others, rest.getArea(), walls(seen, names, on));
  }

  private List<Feature> areas(Geometry seen, LocalDate on) {
    return within("responsibility_area", seen, on).stream()
        .filter(area -> area.findText("covers").filter(OF_GROUND::contains).isPresent())
        .sorted(Comparator.comparingDouble(area -> area.geometry().getArea()))
        .toList();
  }

  private List<Feature> within(String layer, Geometry seen, LocalDate on) {
    var box = seen.getEnvelopeInternal();
    box.expandBy(AT_WALL_M);
    return store.list(Query.of(layer).inBox(box).during(Query.Period.day(on)));
  }

  private List<Wall> walls(Geometry seen, Set<String> municipal, LocalDate on) {
    Geometry near = seen.buffer(AT_WALL_M);
    List<Wall> walls = new ArrayList<>();
    for (Feature building : within("building", seen, on)) {
      String owner = building.findText("property_owner").orElse(null);
      double lengthM =
          overlay(building.geometry().getBoundary(), near, OverlayNG.INTERSECTION).getLength();
      if (!municipal.contains(owner) && lengthM >= LEAST_WALL_M) {
        String name = building.findText("name").orElse(null);
        walls.add(new Wall(building.id(), name, owner, lengthM));
      }
    }
    return walls.stream()
        .sorted(Comparator.comparingDouble(Wall::lengthM).reversed())
        .collect(Collectors.toList());
  }

  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    return OverlayNGRobust.overlay(one, other, operation);
  }
}
