package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON Schema of a layer")
class JsonSchemaTest {

  @Test
  @DisplayName("says which dialect it is and which properties must be there")
  void says_its_dialect() {
    assertThat(JsonSchema.of(LightPoint.LAYER))
        .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
        .containsEntry("type", "object")
        .containsEntry("title", "Ljuspunkter")
        .containsEntry("x-lykta-title", Map.of("sv", "Ljuspunkter", "en", "Light points"))
        .containsEntry("required", List.of("geometry", "status", "visibility", "provenance"))
        .containsEntry("additionalProperties", false);
  }

  static Stream<Arguments> properties() {
    return Stream.of(
        arguments(
            "light_point", "id", Map.of("type", "string", "format", "uuid", "x-ogc-role", "id")),
        arguments(
            "light_point",
            "valid_from",
            Map.of("format", "date", "x-ogc-role", "primary-interval-start")),
        arguments(
            "light_point",
            "valid_to",
            Map.of("x-ogc-role", "primary-interval-end", "description", "Tomt: tills vidare")),
        arguments("light_point", "version", Map.of("type", "integer", "readOnly", true)),
        arguments("light_point", "created", Map.of("type", "object", "readOnly", true)),
        arguments("light_point", "modified", Map.of("type", "object", "readOnly", true)),
        arguments(
            "light_point",
            "pole_height_m",
            Map.of(
                "type",
                "number",
                "minimum",
                0.3,
                "maximum",
                60.0,
                "x-ogc-unit",
                "m",
                "x-ogc-unitLang",
                "UCUM",
                "x-lykta-usual",
                Map.of("minimum", 0.8, "maximum", 16.0))),
        arguments("street", "lanes", Map.of("type", "integer", "minimum", 0.0, "maximum", 12.0)),
        arguments("luminaire", "tilt_deg", Map.of("x-ogc-unit", "deg", "x-ogc-unitLang", "UCUM")),
        arguments(
            "luminaire_type",
            "unit_cost_sek",
            Map.of("x-ogc-unit", "SEK", "x-ogc-unitLang", "ISO 4217")),
        arguments(
            "luminaire_type", "model", Map.of("type", "string", "minLength", 1, "maxLength", 200)),
        arguments(
            "light_point",
            "owner",
            Map.of("format", "uuid", "x-ogc-role", "reference", "x-ogc-collectionId", "actor")),
        arguments(
            "light_point",
            "deliberately_off_from",
            Map.of("type", "string", "format", "date-time")),
        arguments("street", "lit", Map.of("type", "boolean")),
        arguments(
            "place",
            "aliases",
            Map.of("type", "array", "items", Map.of("type", "string", "maxLength", 200))),
        arguments(
            "camera_zone",
            "signage_photo",
            Map.of(
                "pattern",
                "^[0-9a-f]{64}$",
                "x-lykta-accepts",
                List.of("image/jpeg", "image/png", "image/webp"))));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @DisplayName("says of each property what it may hold")
  @MethodSource("properties")
  void says_what_a_property_may_hold(String layer, String name, Map<String, Object> expected) {
    assertThat(property(layer, name)).containsAllEntriesOf(expected);
  }

  @Test
  @DisplayName("lists a choice's options with their titles")
  void lists_options() {
    assertThat(property("light_point", "status").get("oneOf"))
        .asInstanceOf(LIST)
        .hasSize(5)
        .contains(
            Map.of(
                "const",
                "ok",
                "title",
                "I drift",
                "x-lykta-title",
                Map.of("sv", "I drift", "en", "In operation")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("names the kind of geometry")
  @CsvSource({
    "light_point, geometry-point",
    "street, geometry-linestring",
    "place, geometry-polygon"
  })
  void names_the_geometry(String layer, String format) {
    assertThat(property(layer, "geometry"))
        .containsEntry("format", format)
        .containsEntry("x-ogc-role", "primary-geometry")
        .doesNotContainKey("type");
  }

  @Test
  @DisplayName("has no geometry where the layer has none")
  void has_no_geometry_where_there_is_none() {
    assertThat(properties(Actor.LAYER)).doesNotContainKey("geometry");
    assertThat(JsonSchema.of(Actor.LAYER).get("required"))
        .asInstanceOf(LIST)
        .doesNotContain("geometry");
  }

  @Test
  @DisplayName("numbers the properties in the order in which they are read")
  void numbers_the_properties() {
    var sequence = new ArrayList<Object>();
    properties(Street.LAYER)
        .values()
        .forEach(p -> sequence.add(((Map<?, ?>) p).get("x-ogc-propertySeq")));
    assertThat(sequence).isEqualTo(IntStream.rangeClosed(1, sequence.size()).boxed().toList());
  }

  private static Map<String, Object> property(String layer, String name) {
    return map(properties(Catalogue.getLayer(layer)).get(name));
  }

  private static Map<String, Object> properties(Layer layer) {
    return map(JsonSchema.of(layer).get("properties"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    assertThat(value).asInstanceOf(MAP).isNotEmpty();
    return (Map<String, Object>) value;
  }
}
