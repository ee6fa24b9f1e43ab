package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The description of a layer")
class LayerDescriptionTest {

  @Test
  @DisplayName("names the layer in both languages, its geometry and its label")
  void names_the_layer() {
    assertThat(LayerDescription.of(LightPoint.LAYER))
        .containsEntry("name", "light_point")
        .containsEntry("title", Map.of("sv", "Ljuspunkter", "en", "Light points"))
        .containsEntry("singular", Map.of("sv", "Ljuspunkt", "en", "Light point"))
        .containsEntry("geometry", "Point")
        .containsEntry("defaultVisibility", "public")
        .containsEntry("labelField", "designation");
  }

  @Test
  @DisplayName("says nothing of geometry where there is none but None")
  void says_none() {
    assertThat(LayerDescription.of(Actor.LAYER)).containsEntry("geometry", "None");
  }

  @Test
  @DisplayName("holds a number with its unit and both ranges, and nothing else")
  void holds_a_number() {
    var expected = new java.util.LinkedHashMap<String, Object>();
    expected.put("name", "pole_height_m");
    expected.put("title", Map.of("sv", "Stolphöjd", "en", "Pole height"));
    expected.put("help", null);
    expected.put("kind", "number");
    expected.put("required", false);
    expected.put("section", Map.of("sv", "Uppgifter", "en", "Details"));
    expected.put("common", false);
    expected.put("unit", "m");
    expected.put("min", 0.3);
    expected.put("max", 60.0);
    expected.put("decimals", 1);
    expected.put("whole", false);
    expected.put("usualMin", 0.8);
    expected.put("usualMax", 16.0);
    assertThat(field(LightPoint.LAYER, "pole_height_m")).isEqualTo(expected);
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        arguments(LightPoint.LAYER, "designation", Map.of("kind", "text", "maxLength", 200)),
        arguments(LightPoint.LAYER, "status", Map.of("kind", "choice", "required", true)),
        arguments(LightPoint.LAYER, "owner", Map.of("kind", "reference", "layer", "actor")),
        arguments(LightPoint.LAYER, "last_inspected", Map.of("kind", "date")),
        arguments(LightPoint.LAYER, "deliberately_off_to", Map.of("kind", "time")),
        arguments(LightPoint.LAYER, "source", Map.of("common", true)),
        arguments(Street.LAYER, "lit", Map.of("kind", "boolean")),
        arguments(Place.LAYER, "aliases", Map.of("kind", "list", "item", "text")),
        arguments(
            CameraZone.LAYER,
            "balancing_document",
            Map.of("kind", "attachment", "accepts", List.of("application/pdf"))),
        arguments(
            LightPoint.LAYER,
            "condition",
            Map.of("help", Map.of("sv", "1 bäst, 5 sämst", "en", "1 best, 5 worst"))));
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("says of each field what a form needs")
  @MethodSource("facts")
  void says_what_a_form_needs(Layer layer, String name, Map<String, Object> expected) {
    assertThat(field(layer, name)).containsAllEntriesOf(expected);
  }

  @Test
  @DisplayName("lists options in their order")
  void lists_options_in_order() {
    assertThat(field(LandCover.LAYER, "kind").get("options"))
        .isEqualTo(
            List.of(
                Map.of("value", "water", "title", Map.of("sv", "Vatten", "en", "Water")),
                Map.of("value", "green", "title", Map.of("sv", "Grönyta", "en", "Green")),
                Map.of("value", "rock", "title", Map.of("sv", "Berg", "en", "Bare rock")),
                Map.of("value", "paved", "title", Map.of("sv", "Hårdgjord yta", "en", "Paved"))));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> field(Layer layer, String name) {
    var fields = (List<Map<String, Object>>) LayerDescription.of(layer).get("fields");
    return fields.stream()
        .filter(field -> field.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
