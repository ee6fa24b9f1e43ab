package se.lykta.exchange.osm;

import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.LineString;
import se.lykta.layers.Layer;
import se.lykta.layers.Street;
import se.lykta.layers.Title;

/** Makes streets of {@code highway=*}. */
final class Streets {
  private static final Layer LAYER = Street.LAYER;

  private static final Set<String> MAIN =
      Set.of(
          "motorway",
          "motorway_link",
          "trunk",
          "trunk_link",
          "primary",
          "primary_link",
          "secondary",
          "secondary_link",
          "tertiary",
          "tertiary_link");

  private static final Set<String> LOCAL =
      Set.of("residential", "unclassified", "living_street", "service", "road", "busway", "track");

  private static final Set<String> PATHS =
      Set.of("footway", "path", "pedestrian", "bridleway", "cycleway", "steps");

  private static final Set<String> YES = Set.of("yes", "designated", "permissive");

  /** Parts of a street that are drawn beside its middle line. */
  private static final Set<String> BESIDE =
      Set.of("sidewalk", "crossing", "traffic_island", "access_aisle", "link");

  private static final Set<String> LIT =
      Set.of(
          "yes", "24/7", "automatic", "limited", "interval", "sunset-sunrise", "operating_times");

  private static final Set<String> DARK = Set.of("no", "disused");

  private final OsmFeatures features;
  private final NearestStreet nearest;

  Streets(OsmFeatures features, NearestStreet nearest) {
    this.features = features;
    this.nearest = nearest;
  }

  /** A way that people move along; areas and what is only planned are not. */
  static boolean isStreet(Tags tags) {
    return tags.has("highway") && !tags.is("area", "yes");
  }

  void add(OsmObject way, LineString line) {
    Optional<String> function = function(way.tags());
    if (function.isEmpty()) {
      leaveOut(way);
      return;
    }
    var values = features.values(LAYER, way).put("function", function.get());
    values.text("name", "name", "official_name").number("lanes", "lanes");
    values.choice("surface", reflectionClass(way.tags()));
    values.measured("speed_kmh", Measure::speedKmh, "maxspeed");
    addWidth(way.tags(), values);
    addLit(way, values);
    features.add(LAYER, way, line, values);
    if (!way.tags().isAny("footway", BESIDE)) {
      nearest.add(line, function.get());
    }
  }

  private void leaveOut(OsmObject way) {
    String found = "highway=" + way.tags().get("highway");
    features.tally(
        way,
        LAYER,
        "not-a-street",
        "function",
        Title.of(found + " är ingen gata här; utelämnas", found + " is no street here; left out"));
  }

  static Optional<String> function(Tags tags) {
    String highway = tags.get("highway");
    if (MAIN.contains(highway)) {
      return Optional.of("main");
    }
    if (LOCAL.contains(highway)) {
      return Optional.of("local");
    }
    return PATHS.contains(highway) ? Optional.of(path(highway, tags)) : Optional.empty();
  }

  private static String path(String highway, Tags tags) {
    if (highway.equals("steps")) {
      return "stairs";
    }
    boolean cycle = highway.equals("cycleway") || tags.isAny("bicycle", YES);
    boolean foot = !highway.equals("cycleway") || tags.isAny("foot", YES) || tags.has("segregated");
    return cycle && foot ? "foot_cycle" : cycle ? "cycle" : "foot";
  }

  /**
   * The reflection class, only where the material decides it: CIE 144 describes R1 by concrete.
   * Asphalt may be R2, R3 or R4 by its stones, paving anything; both are left open.
   */
  static Optional<String> reflectionClass(Tags tags) {
    return tags.get("surface").startsWith("concrete") ? Optional.of("R1") : Optional.empty();
  }

  private static void addWidth(Tags tags, FieldValues values) {
    values.metres("width_m", "width", "width:carriageway");
    if (!values.has("width_m") && tags.has("est_width")) {
      tags.metres("est_width").ifPresent(width -> values.assume("width_m", width));
    }
  }

  private void addLit(OsmObject way, FieldValues values) {
    String lit = way.tags().get("lit");
    if (LIT.contains(lit)) {
      values.put("lit", true);
    } else if (DARK.contains(lit)) {
      values.put("lit", false);
    } else if (!lit.isEmpty()) {
      features.tally(
          way,
          LAYER,
          "unknown-choice",
          "lit",
          Title.of("lit=" + lit + "; väntat yes eller no", "lit=" + lit + "; expected yes or no"));
    }
  }
}
