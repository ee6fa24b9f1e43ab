package se.lykta.exchange.osm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Common;
import se.lykta.layers.Layer;
import se.lykta.layers.LightPoint;
import se.lykta.layers.Luminaire;
import se.lykta.layers.LuminaireType;
import se.lykta.layers.Title;

/**
 * Makes light points of {@code highway=street_lamp}, each with its luminaires: one, or as many as
 * {@code light:count} says. Heights that OSM lacks are assumed by the street beside the lamp.
 */
final class Lamps {
  private static final int MOST_LUMINAIRES = 12;

  private static final Map<String, String> SUPPORTS =
      Map.ofEntries(
          Map.entry("pole", "pole"),
          Map.entry("mast", "pole"),
          Map.entry("straight_mast", "pole"),
          Map.entry("bent_mast", "pole"),
          Map.entry("angled_mast", "pole"),
          Map.entry("power_pole", "pole"),
          Map.entry("wall", "wall"),
          Map.entry("wall_mounted", "wall"),
          Map.entry("building", "wall"),
          Map.entry("catenary", "span_wire"),
          Map.entry("suspended", "span_wire"),
          Map.entry("wire", "span_wire"),
          Map.entry("bollard", "bollard"),
          Map.entry("ground", "bollard"));

  private final OsmFeatures features;
  private final NearestStreet streets;
  private final Set<String> designations = new HashSet<>();
  private final Map<LightSource, UUID> types = new HashMap<>();

  Lamps(OsmFeatures features, NearestStreet streets) {
    this.features = features;
    this.streets = streets;
  }

  static boolean isLamp(Tags tags) {
    return tags.is("highway", "street_lamp");
  }

  void add(OsmObject node, Point place) {
    Optional<NearestStreet.Found> street = streets.find(place);
    var category = LampCategory.beside(street.map(NearestStreet.Found::function));
    UUID point = addPoint(node, place, category);
    int count = count(node.tags());
    for (int i = 1; i <= count; i++) {
      addLuminaire(node, i, point, place, category, street);
    }
  }

  private static int count(Tags tags) {
    double count = tags.findFirst("light:count", "lamp:count").flatMap(Lamps::whole).orElse(1.0);
    return Math.clamp((int) count, 1, MOST_LUMINAIRES);
  }

  private static Optional<Double> whole(String text) {
    return Measure.number(text).stream().boxed().findFirst();
  }

  private UUID addPoint(OsmObject node, Point place, LampCategory category) {
    Layer layer = LightPoint.LAYER;
    var values = features.values(layer, node).assume("status", "ok");
    addDesignation(node, values);
    values.choice("support_kind", support(node));
    values.metres("pole_height_m", "height", "light:height");
    if (!values.has("pole_height_m")) {
      values.assume("pole_height_m", category.heightM());
    }
    category.value().ifPresent(value -> values.assume("location_category", value));
    addOperator(node, values);
    return features.add(layer, node, place, values);
  }

  /** A designation that stands twice can't call one lamp; the second keeps none. */
  private void addDesignation(OsmObject node, FieldValues values) {
    values.text("designation", "ref", "lamp_ref", "local_ref");
    Object designation = values.values().get("designation");
    if (designation != null && !designations.add((String) designation)) {
      values.values().remove("designation");
      features.warn(
          node,
          LightPoint.LAYER,
          "not-unique",
          "designation",
          Title.of(
              "Stolpnumret " + designation + " finns på flera lampor; väntat en; lämnas tomt",
              "Several lamps have the designation " + designation + "; expected one; left empty"));
    }
  }

  private static void addOperator(OsmObject node, FieldValues values) {
    node.tags()
        .find("operator")
        .map(operator -> OsmFeatures.CREDIT + "; " + node.name() + "; operator: " + operator)
        .filter(source -> source.length() <= 200)
        .ifPresent(source -> values.put(Common.SOURCE, source));
  }

  private Optional<String> support(OsmObject node) {
    for (String key : List.of("lamp_mount", "support", "light:mount")) {
      Optional<String> found = node.tags().find(key);
      if (found.map(SUPPORTS::get).isPresent()) {
        return found.map(SUPPORTS::get);
      }
      found.ifPresent(value -> tallySupport(node, key + "=" + value));
    }
    return Optional.empty();
  }

  private void tallySupport(OsmObject node, String found) {
    features.tally(
        node,
        LightPoint.LAYER,
        "unknown-choice",
        "support_kind",
        Title.of(
            found + " har ingen motsvarighet; Bärare lämnas tom",
            found + " has no counterpart; Support is left empty"));
  }

  private void addLuminaire(
      OsmObject node,
      int number,
      UUID point,
      Point place,
      LampCategory category,
      Optional<NearestStreet.Found> street) {
    Layer layer = Luminaire.LAYER;
    var values = features.values(layer, node).put("light_point", point);
    LightSource.of(node.tags()).ifPresent(source -> values.put("type", type(source)));
    values.metres("mounting_height_m", "light:height", "height");
    if (!values.has("mounting_height_m")) {
      values.assume("mounting_height_m", category.heightM());
    }
    LampDirection.add(values, node.tags(), number - 1, place, street);
    values.number("tilt_deg", "light:tilt").number("flux_lm", "light:flux");
    features.add(layer, node, node.name() + " luminaire " + number, null, values);
  }

  private UUID type(LightSource source) {
    return types.computeIfAbsent(source, this::addType);
  }

  private UUID addType(LightSource source) {
    var values = new HashMap<String, Object>();
    values.put("model", source.model() + " (OSM)");
    source.value().ifPresent(value -> values.put("light_source", value));
    if (source.assumed()) {
      values.put(Common.ASSUMED, List.of("light_source"));
    }
    return features.addShared(LuminaireType.LAYER, "luminaire type " + source.model(), values);
  }
}
