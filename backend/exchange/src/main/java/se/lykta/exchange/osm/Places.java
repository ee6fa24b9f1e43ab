package se.lykta.exchange.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Layer;
import se.lykta.layers.Place;
import se.lykta.layers.Title;

/** Makes places of named parks, harbours, schools and squares. */
final class Places {
  private static final Layer LAYER = Place.LAYER;
  private static final int MOST_ALIASES = 20;

  private final OsmFeatures features;

  Places(OsmFeatures features) {
    this.features = features;
  }

  static Optional<String> kind(Tags tags) {
    if (tags.is("leisure", "park")) {
      return Optional.of("park");
    }
    if (tags.is("harbour", "yes")
        || tags.is("landuse", "harbour")
        || tags.is("leisure", "marina")) {
      return Optional.of("harbour");
    }
    if (tags.is("amenity", "school")) {
      return Optional.of("school");
    }
    return tags.is("place", "square") ? Optional.of("square") : Optional.empty();
  }

  static boolean isPlace(Tags tags) {
    return kind(tags).isPresent() && !Buildings.isBuilding(tags);
  }

  void add(OsmObject object, String name, Polygon area) {
    if (!object.tags().has("name")) {
      features.tally(
          object,
          LAYER,
          "required",
          "name",
          Title.of(
              "område av slaget " + kind(object.tags()).orElseThrow() + " utan namn; ingen plats",
              "area of the kind "
                  + kind(object.tags()).orElseThrow()
                  + " without a name; no place"));
      return;
    }
    var values = features.values(LAYER, object).text("name", "name");
    values.choice("kind", kind(object.tags()));
    List<String> aliases = aliases(object.tags());
    if (!aliases.isEmpty()) {
      values.put("aliases", aliases);
    }
    features.add(LAYER, object, name, area, values);
  }

  /** What else people call it; several names stand in one tag with semicolons between. */
  private static List<String> aliases(Tags tags) {
    return List.of("alt_name", "loc_name", "short_name", "old_name").stream()
        .flatMap(key -> Arrays.stream(tags.get(key).split(";")))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty() && alias.length() <= 200)
        .distinct()
        .limit(MOST_ALIASES)
        .toList();
  }
}
