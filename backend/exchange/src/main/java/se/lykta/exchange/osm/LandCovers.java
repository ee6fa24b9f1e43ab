package se.lykta.exchange.osm;

import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.LandCover;
import se.lykta.layers.Layer;

/** Makes land cover of water, green, rock and paved areas: the map's background. */
final class LandCovers {
  private static final Layer LAYER = LandCover.LAYER;

  private static final Set<String> WATER = Set.of("water", "bay", "strait");
  private static final Set<String> WATER_USES = Set.of("basin", "reservoir");
  private static final Set<String> GREEN =
      Set.of("wood", "grassland", "scrub", "heath", "wetland", "tundra");
  private static final Set<String> GREEN_USES =
      Set.of(
          "grass",
          "forest",
          "meadow",
          "village_green",
          "recreation_ground",
          "allotments",
          "cemetery",
          "orchard",
          "farmland",
          "flowerbed");
  private static final Set<String> GREEN_LEISURE =
      Set.of("park", "garden", "nature_reserve", "golf_course", "pitch");
  private static final Set<String> ROCK = Set.of("bare_rock", "scree", "shingle", "rock");

  private final OsmFeatures features;

  LandCovers(OsmFeatures features) {
    this.features = features;
  }

  static Optional<String> kind(Tags tags) {
    if (tags.isAny("natural", WATER)
        || tags.isAny("landuse", WATER_USES)
        || tags.is("waterway", "riverbank")) {
      return Optional.of("water");
    }
    if (tags.isAny("natural", ROCK)) {
      return Optional.of("rock");
    }
    if (isPaved(tags)) {
      return Optional.of("paved");
    }
    return isGreen(tags) ? Optional.of("green") : Optional.empty();
  }

  private static boolean isGreen(Tags tags) {
    return tags.isAny("natural", GREEN)
        || tags.isAny("landuse", GREEN_USES)
        || tags.isAny("leisure", GREEN_LEISURE);
  }

  private static boolean isPaved(Tags tags) {
    return tags.is("amenity", "parking") && !tags.is("parking", "underground")
        || tags.is("place", "square")
        || tags.has("highway") && tags.is("area", "yes");
  }

  static boolean isLandCover(Tags tags) {
    return kind(tags).isPresent() && !Buildings.isBuilding(tags) && !tags.is("area", "no");
  }

  void add(OsmObject object, String name, Polygon area) {
    var values = features.values(LAYER, object).text("name", "name");
    values.choice("kind", kind(object.tags()));
    features.add(LAYER, object, name, area, values);
  }
}
