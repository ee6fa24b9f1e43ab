package se.lykta.exchange.osm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Building;
import se.lykta.layers.Layer;
import se.lykta.layers.Title;

/** Makes buildings of {@code building=*}. */
final class Buildings {
  /** A storey, where only their number is known. */
  static final double STOREY_M = 3;

  private static final Layer LAYER = Building.LAYER;
  private static final Map<String, String> USES = new HashMap<>();

  static {
    use(
        "house",
        "house detached semidetached_house terrace bungalow farm cabin static_caravan allotment_house"
            + " houseboat");
    use("apartment", "apartments dormitory");
    use(
        "commerce",
        "commercial retail office supermarket kiosk hotel shop bank restaurant mall pavilion");
    use(
        "public",
        "public civic government school kindergarten hospital clinic university college sports_hall"
            + " sports_centre train_station station transportation fire_station townhall library"
            + " museum community_centre prison guardhouse");
    use("church", "church chapel cathedral mosque synagogue temple shrine religious monastery");
    use("industry", "industrial warehouse manufacture factory hangar silo works");
    use("harbour", "boathouse harbour");
    use(
        "outbuilding",
        "garage garages carport shed hut roof greenhouse outbuilding barn stable service container"
            + " toilets electricity transformer_tower bicycle_parking parking");
  }

  private final OsmFeatures features;

  Buildings(OsmFeatures features) {
    this.features = features;
  }

  private static void use(String use, String values) {
    for (String value : values.split(" ")) {
      USES.put(value, use);
    }
  }

  static boolean isBuilding(Tags tags) {
    return tags.has("building") && !tags.is("building", "no");
  }

  void add(OsmObject object, String name, Polygon outline) {
    var values = features.values(LAYER, object).text("name", "name", "addr:housename");
    values.choice("use", Optional.ofNullable(USES.get(object.tags().get("building"))));
    values.number("levels", "building:levels");
    values.metres("height_m", "height", "building:height");
    if (!values.has("height_m")) {
      assumeHeight(object, values);
    }
    features.add(LAYER, object, name, outline, values);
  }

  private void assumeHeight(OsmObject object, FieldValues values) {
    Tags tags = object.tags();
    double storeys =
        tags.number("building:levels").orElse(0) + tags.number("roof:levels").orElse(0);
    if (values.has("levels") && storeys > 0) {
      values.assume("height_m", Math.max(storeys, 1) * STOREY_M);
    } else if (tags.metres("est_height").isPresent()) {
      values.assume("height_m", tags.metres("est_height").getAsDouble());
    } else {
      features.tally(
          object,
          LAYER,
          "no-height",
          "height_m",
          Title.of(
              "byggnad utan höjd och våningar; kastar ingen skugga",
              "building without height or levels; it casts no shadow"));
    }
  }
}
