package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.lykta.layers.Features.lightPoint;
import static se.lykta.layers.Features.luminaire;
import static se.lykta.layers.Features.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Validation of fields")
class FieldValidationTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  @DisplayName("finds nothing in a light point with every kind of value in order")
  void finds_nothing_in_order() {
    var values =
        Map.of(
            "designation", "K 17",
            "pole_height_m", 6.0,
            "owner", UUID.randomUUID(),
            "last_inspected", LocalDate.of(2026, 5, 4),
            "deliberately_off_from", Instant.parse("2026-06-01T00:00:00Z"),
            "assumed", List.of("pole_height_m", "geometry"));
    assertThat(problems(lightPoint(values))).isEmpty();
  }

  @Test
  @DisplayName("says what is out of range, with unit and in both languages")
  void tells_out_of_range() {
    assertThat(problems(lightPoint(Map.of("pole_height_m", 812.0))))
        .containsExactly(
            new Problem(
                Severity.ERROR,
                "out-of-range",
                "light_point",
                lightPoint(Map.of()).id(),
                "pole_height_m",
                Title.of(
                    "Stolphöjd är 812 m; väntat 0,3 till 60 m",
                    "Pole height is 812 m; expected 0.3 to 60 m")));
  }

  @Test
  @DisplayName("refuses a fraction of what is counted, and lets a measure be finer than shown")
  void refuses_a_fraction_of_a_count() {
    Problem problem = only(street(2.5));
    assertThat(problem.code()).isEqualTo("not-whole");
    assertThat(problem.message())
        .isEqualTo(
            Title.of(
                "Körfält är 2,5; väntat ett heltal, 0 till 12",
                "Lanes is 2.5; expected a whole number, 0 to 12"));
    assertThat(problems(street(2))).isEmpty();
    assertThat(problems(luminaire(Map.of("tilt_deg", 2.5)))).isEmpty();
  }

  private static Feature street(double lanes) {
    var values = Map.of("function", "local", "lanes", lanes);
    return Features.of("street", "LINESTRING (107000 6461000, 107100 6461000)", values);
  }

  @Test
  @DisplayName("warns of what is possible but unusual, with a true minus")
  void warns_of_the_unusual() {
    Problem problem = only(luminaire(Map.of("tilt_deg", 25.0)));
    assertThat(problem.isError()).isFalse();
    assertThat(problem.code()).isEqualTo("unusual");
    assertThat(problem.message())
        .isEqualTo(
            Title.of("Lutning är 25°; vanligen −5 till 20°", "Tilt is 25°; usually −5 to 20°"));
  }

  @ParameterizedTest(name = "{0} m: {1}")
  @DisplayName("counts both ends of a range as inside")
  @CsvSource({"0.3, unusual", "60, unusual", "0.29, out-of-range", "60.1, out-of-range"})
  void includes_both_ends(double height, String code) {
    assertThat(only(lightPoint(Map.of("pole_height_m", height))).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @DisplayName("refuses numbers that are none")
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refuses_numbers_that_are_none(double height) {
    Problem problem = only(lightPoint(Map.of("pole_height_m", height)));
    assertThat(problem.code()).isEqualTo("not-finite");
    assertThat(problem.message().sv()).contains("Stolphöjd är " + height, "0,3 till 60 m");
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        arguments("colour", "blue", "unknown-field", "“colour” is no field of Light points"),
        arguments("pole_height_m", "8", "wrong-type", "expected a number, 0.3 to 60 m"),
        arguments("pole_height_m", 8, "wrong-type", "expected a number, 0.3 to 60 m"),
        arguments("designation", 17.0, "wrong-type", "text of at most 200 characters"),
        arguments("owner", "LEVA", "wrong-type", "an id (UUID) in the layer Actors"),
        arguments("last_inspected", "2026-01-01", "wrong-type", "a date like"),
        arguments("deliberately_off_from", LocalDate.EPOCH, "wrong-type", "with its offset"),
        arguments("assumed", "owner", "wrong-type", "a list of texts"),
        arguments("assumed", List.of(1), "wrong-type", "a list of texts"),
        arguments("assumed", List.of("colour"), "unknown-field", "“colour” is no field"),
        arguments("assumed", List.of("owner", " "), "empty-item", "empty text at position 2"),
        arguments("status", "lost", "unknown-choice", "Status is “lost”; expected one of ok (In"),
        arguments("designation", "x".repeat(201), "too-long", "has 201 characters"),
        arguments("designation", "K\n17", "forbidden-character", "U+000A at position 2"),
        arguments("designation", "K\u0000", "forbidden-character", "U+0000"),
        arguments("designation", "K\ud83d", "forbidden-character", "U+D83D"),
        arguments("last_inspected", LocalDate.of(26, 1, 1), "out-of-range", "1700-01-01 to 2199"),
        arguments("deliberately_off_to", Instant.MAX, "out-of-range", "1700-01-01 to 2199"));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @DisplayName("names the field, the fault and what was expected")
  @MethodSource("spoilt")
  void names_field_fault_and_expectation(String field, Object value, String code, String english) {
    Problem problem = only(lightPoint(Map.of(field, value)));
    assertThat(problem).extracting(Problem::field, Problem::code).containsExactly(field, code);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.message().en()).contains(english);
    assertThat(problem.message().sv()).isNotEqualTo(problem.message().en()).doesNotContain("%s");
  }

  @ParameterizedTest
  @DisplayName("takes no value, blanks and nothing for a required field as missing")
  @ValueSource(strings = {"", "  "})
  void finds_required_fields_missing(String status) {
    for (Object missing : Arrays.asList(status, null)) {
      var values = new java.util.HashMap<String, Object>();
      values.put("status", missing);
      assertThat(only(lightPoint(values)))
          .extracting(Problem::code, Problem::field)
          .containsExactly("required", "status");
    }
  }

  @Test
  @DisplayName("counts characters, not their halves: 200 emoji are 200 characters")
  void counts_characters() {
    assertThat(problems(lightPoint(Map.of("designation", "💡".repeat(200))))).isEmpty();
  }

  @Test
  @DisplayName("allows line breaks where a text has several lines")
  void allows_line_breaks_in_paragraphs() {
    var values = Map.of("name", "A", "legal_basis", "lag2023_421", "conditions", "ett\n\ttvå");
    var area =
        Features.of("guard_area", "POLYGON ((1e5 6e6, 2e5 6e6, 2e5 6.1e6, 1e5 6e6))", values);
    assertThat(problems(area)).extracting(Problem::field).doesNotContain("conditions");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("knows a stored file by its SHA-256 only")
  @ValueSource(strings = {"abc", "../../etc/passwd", "g", "A"})
  void knows_files_by_their_hash(String wrong) {
    var values = Map.of("model", "Vega", "photometry", wrong.repeat(wrong.length() == 1 ? 64 : 1));
    assertThat(only(Features.of("luminaire_type", null, values)).code()).isEqualTo("not-a-file");
    var right = Map.of("model", "Vega", "photometry", HASH);
    assertThat(problems(Features.of("luminaire_type", null, right))).isEmpty();
  }

  @Test
  @DisplayName("finds all faults at once")
  void finds_all_faults() {
    var values = Map.of("pole_height_m", 0.0, "status", "lost", "colour", "blue", "circuit", 3);
    assertThat(problems(lightPoint(values)))
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("out-of-range", "unknown-choice", "unknown-field", "wrong-type");
  }

  private static Problem only(Feature feature) {
    var problems = problems(feature);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
