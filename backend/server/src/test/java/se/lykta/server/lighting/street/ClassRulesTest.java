package se.lykta.server.lighting.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.layers.Feature;
import se.lykta.server.settings.RulesFile;
import se.lykta.server.settings.WrongRules;

/** The class that a street has to have, by the rules that come with the program and by others. */
class ClassRulesTest {
  @TempDir private Path dataDir;

  private ClassRules rules() {
    return RulesFile.read(dataDir, "street-classes.json", ClassRules.class);
  }

  private static Feature street(String function, Map<String, Object> more) {
    var values = new HashMap<String, Object>(more);
    values.put("function", function);
    return Feature.unsaved("street", UUID.randomUUID(), null, values);
  }

  private String classOf(String function, Map<String, Object> more, String... around) {
    return rules().of(street(function, more), Set.of(around)).lightingClass().orElse("none");
  }

  @Test
  void theFirstRuleThatFitsGivesTheClass() {
    assertThat(classOf("main", Map.of("traffic_adt", 3999))).isEqualTo("M5");
    assertThat(classOf("main", Map.of("traffic_adt", 4000))).isEqualTo("M4");
    assertThat(classOf("local", Map.of("speed_kmh", 50))).isEqualTo("M5");
    assertThat(classOf("local", Map.of("speed_kmh", 40))).isEqualTo("P4");
    assertThat(classOf("local", Map.of("speed_kmh", 30, "pedestrian_flow", "high")))
        .isEqualTo("P3");
    assertThat(classOf("foot", Map.of())).isEqualTo("P4");
    assertThat(classOf("foot", Map.of("school_way", true))).isEqualTo("P3");
    assertThat(classOf("foot", Map.of(), "park")).isEqualTo("P5");
    assertThat(classOf("foot", Map.of(), "school")).isEqualTo("P4");
  }

  @Test
  void aDecisionGoesBeforeTheRules() {
    var decided = Map.<String, Object>of("lighting_class", "P1", "class_source", "decided");
    assertThat(classOf("local", decided)).isEqualTo("P1");
    var ruled = Map.<String, Object>of("lighting_class", "P1", "class_source", "rule");
    assertThat(classOf("local", ruled)).isEqualTo("P4");
  }

  @Test
  void whatIsNotToBeLitHasNoClassUnlessSomebodyHasDecidedOne() {
    assertThat(classOf("local", Map.of("lit", false))).isEqualTo("none");
    assertThat(classOf("local", Map.of("lit", false, "lighting_class", "P6"))).isEqualTo("P6");
  }

  @Test
  void fieldsThatWouldDecideBetweenRulesAreNamed() {
    Requirement main = rules().of(street("main", Map.of()), Set.of());
    assertThat(main.lightingClass()).contains("M4");
    assertThat(main.unknown()).containsExactly("traffic_adt");
    Requirement known = rules().of(street("main", Map.of("traffic_adt", 9000)), Set.of());
    assertThat(known.unknown()).isEmpty();
  }

  @Test
  void theTownsOwnFileTakesThePlaceOfOurs() throws IOException {
    own(
        """
        {"streets": [{"class": "C3", "because": {"sv": "Allt", "en": "All"}, "when": {}}],
         "places": [{"class": "P1", "because": {"sv": "Torg", "en": "Square"},
                     "kinds": ["square"]}]}
        """);
    assertThat(classOf("stairs", Map.of())).isEqualTo("C3");
  }

  @Test
  void whatIsWrongInAFileIsSaidWithTheFileAndThePlace() throws IOException {
    String good = "\"because\": {\"sv\": \"a\", \"en\": \"b\"}";
    assertFlaw(
        rule("\"class\": \"P9\", " + good + ", \"when\": {}"), "streets, rule 1", "P9", "P7");
    assertFlaw(rule("\"class\": \"P1\", " + good), "streets, rule 1", "'when'");
    assertFlaw(rule("\"class\": \"P1\", \"when\": {}"), "streets, rule 1", "'because'");
    assertFlaw(
        rule("\"class\": \"P1\", " + good + ", \"when\": {\"function\": [\"motorway\"]}"),
        "motorway",
        "foot_cycle");
    assertFlaw(rule("\"class\": \"P1\", " + good + ", \"when\": {\"sped\": 3}"), "line 2", "sped");
    assertFlaw("{\"streets\": []}", "streets has no rules");
    assertFlaw("{\n\n oj", "line 3");
  }

  @Test
  void aThresholdNeedsAValueAndASource() throws IOException {
    assertThat(RulesFile.read(dataDir, "reassurance.json", Thresholds.class).darkLux().value())
        .isEqualTo(2);
    own("reassurance.json", "{\"darkLux\": {\"value\": -1, \"source\": \"a\"}}");
    assertThatThrownBy(() -> RulesFile.read(dataDir, "reassurance.json", Thresholds.class))
        .hasMessageContainingAll("reassurance.json", "darkLux", "-1", "above 0");
  }

  private static String rule(String rule) {
    return "{\"streets\": [\n{" + rule + "}], \"places\": []}";
  }

  private void assertFlaw(String file, String... said) throws IOException {
    own(file);
    assertThatThrownBy(this::rules)
        .isInstanceOf(WrongRules.class)
        .hasMessageContaining("street-classes.json")
        .hasMessageContainingAll(said);
  }

  private void own(String content) throws IOException {
    own("street-classes.json", content);
  }

  private void own(String name, String content) throws IOException {
    Files.createDirectories(dataDir.resolve("rules"));
    Files.writeString(dataDir.resolve("rules").resolve(name), content);
  }
}
