package se.lykta.server.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import se.lykta.layers.Feature;
import se.lykta.layers.Layer;
import se.lykta.layers.Values;
import se.lykta.server.geojson.GeometryReader;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of the demo town: a GeoJSON feature collection of one layer. */
record DemoFile(Layer layer, Resource file) {
  /** What others refer to comes first. */
  static final List<String> IN_ORDER_OF_REFERENCE =
      List.of(
          "actor",
          "land_cover",
          "street",
          "building",
          "tree",
          "place",
          "presence",
          "event",
          "lighting_cabinet",
          "luminaire_type",
          "light_point",
          "luminaire",
          "camera_zone",
          "camera",
          "guard_area",
          "host_area",
          "order_rule_area",
          "responsibility_area",
          "survey_area",
          "report",
          "plan",
          "measure",
          "promise",
          "safety_walk",
          "observation");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final GeometryReader GEOMETRIES = new GeometryReader(Crs.of("CRS84"));

  List<Feature> features() throws IOException {
    JsonNode collection = JSON.readTree(file.getContentAsByteArray());
    return collection.path("features").valueStream().map(this::feature).toList();
  }

  private Feature feature(JsonNode json) {
    @SuppressWarnings("unchecked")
    Map<String, Object> raw = JSON.treeToValue(json.path("properties"), Map.class);
    var parsed = Values.parse(layer, raw);
    if (!parsed.problems().isEmpty()) {
      throw new IllegalStateException(file + ": " + parsed.problems().getFirst());
    }
    UUID id = UUID.fromString(json.path("id").asString());
    var geometry = GEOMETRIES.read(json.path("geometry"));
    return Feature.unsaved(layer.name(), id, geometry, parsed.values());
  }
}
