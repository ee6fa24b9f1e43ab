package se.lykta.server.lighting.stock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.lykta.engine.scene.Building;
import se.lykta.layers.Feature;

/**
 * Makes buildings and crowns of what the register says of a day. Where it lacks a measure, a low
 * house and a young tree are taken, whose crown is as wide as its foot is high.
 */
record ObstacleReader(LocalDate day) {
  private static final double STOREY_M = 3;
  private static final double LOW_HOUSE_M = 6;
  private static final double TREE_M = 8;
  private static final double OF_TREE = 0.3;
  private static final double LOWEST_CROWN_OF_TREE = 0.1;

  /** Empty where it is not there that day, or its footprint has no inside and outside. */
  Optional<Nearby.Entry<Building>> building(Feature feature) {
    if (!feature.holdsOn(day)
        || !(feature.geometry() instanceof Polygon footprint)
        || Building.findFlaw(footprint).isPresent()) {
      return Optional.empty();
    }
    var building = new Building(feature.id().toString(), footprint, heightM(feature));
    return Optional.of(new Nearby.Entry<>(feature.id(), footprint.getEnvelopeInternal(), building));
  }

  private static double heightM(Feature building) {
    double levels = number(building, "levels", 0);
    return number(building, "height_m", levels > 0 ? levels * STOREY_M : LOW_HOUSE_M);
  }

  /** Empty where it is not there that day. */
  Optional<Nearby.Entry<Crown>> crown(Feature tree) {
    if (!tree.holdsOn(day) || !(tree.geometry() instanceof Point foot)) {
      return Optional.empty();
    }
    double top = number(tree, "height_m", TREE_M);
    double highestBase = top * (1 - LOWEST_CROWN_OF_TREE);
    double base = Math.min(number(tree, "crown_base_m", top * OF_TREE), highestBase);
    double radius = number(tree, "crown_radius_m", top * OF_TREE);
    var crown = new Crown(tree.id(), foot.getX(), foot.getY(), base, top, radius);
    return Optional.of(entry(tree.id(), crown));
  }

  private static Nearby.Entry<Crown> entry(UUID id, Crown crown) {
    var place = new Envelope(crown.x(), crown.x(), crown.y(), crown.y());
    place.expandBy(crown.radiusM());
    return new Nearby.Entry<>(id, place, crown);
  }

  private static double number(Feature feature, String field, double otherwise) {
    return feature.values().get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }
}
