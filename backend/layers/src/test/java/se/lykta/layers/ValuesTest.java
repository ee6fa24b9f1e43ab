package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Values")
class ValuesTest {
  private static final String ID = "01930000-0000-7000-8000-00000000000a";
  private static final Layer LAYER = LightPoint.LAYER;

  static Stream<Arguments> json() {
    return Stream.of(
        arguments("designation", " K 17 ", "K 17"),
        arguments("designation", "", null),
        arguments("designation", null, null),
        arguments("pole_height_m", 8, 8.0),
        arguments("pole_height_m", new BigDecimal("8.25"), 8.25),
        arguments("status", "lost", "lost"),
        arguments("owner", ID.toUpperCase(), UUID.fromString(ID)),
        arguments("last_inspected", "2026-11-24", LocalDate.of(2026, 11, 24)),
        arguments(
            "deliberately_off_from",
            "2026-11-24T17:30:00+01:00",
            Instant.parse("2026-11-24T16:30:00Z")),
        arguments("assumed", List.of(" owner "), List.of("owner")),
        arguments("assumed", List.of(), List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("become typed from JSON")
  @MethodSource("json")
  void become_typed(String field, Object raw, Object typed) {
    var parsed = Values.parse(LAYER, Collections.singletonMap(field, raw));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.values()).isEqualTo(Collections.singletonMap(field, typed));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("designation", 17),
        arguments("designation", true),
        arguments("pole_height_m", "8"),
        arguments("pole_height_m", true),
        arguments("status", 1),
        arguments("owner", "LEVA"),
        arguments("owner", "1-1-1-1-1"),
        arguments("last_inspected", "24/11 2026"),
        arguments("last_inspected", "2026-02-30"),
        arguments("last_inspected", 20261124),
        arguments("deliberately_off_from", "2026-11-24T17:30:00"),
        arguments("deliberately_off_from", "2026-11-24"),
        arguments("assumed", "owner"),
        arguments("assumed", List.of(1)),
        arguments("assumed", Arrays.asList("owner", null)),
        arguments("assumed", Map.of("a", 1)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("of a wrong type are a problem, and not among the values")
  @MethodSource("wrong")
  void of_a_wrong_type_are_a_problem(String field, Object raw) {
    var parsed = Values.parse(LAYER, Map.of(field, raw));
    assertThat(parsed.values()).isEmpty();
    assertThat(parsed.problems())
        .extracting(Problem::code, Problem::layer, Problem::field, Problem::isError)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("wrong-type", "light_point", field, true));
    String title = LAYER.getField(field).title().sv();
    assertThat(parsed.problems().getFirst().message().sv())
        .startsWith(title + " är ”")
        .contains("; väntat ");
  }

  @Test
  @DisplayName("are quoted readably in a message, however long and odd they are")
  void are_quoted_readably() {
    var parsed = Values.parse(LAYER, Map.of("owner", "\u0007" + "💡".repeat(100)));
    assertThat(parsed.problems().getFirst().message().en())
        .startsWith("Owner is “\ufffd" + "💡".repeat(59) + "…”; expected");
  }

  @Test
  @DisplayName("of an unknown field are a problem that names the known ones")
  void of_an_unknown_field_are_a_problem() {
    var parsed = Values.parse(LAYER, Map.of("colour", "blue"));
    assertThat(parsed.values()).isEmpty();
    assertThat(parsed.problems().getFirst().message().en())
        .startsWith("“colour” is no field of Light points; expected one of designation, status,");
  }

  @Test
  @DisplayName("keep those that are sound beside those that are not")
  void keep_the_sound_ones() {
    var parsed = Values.parse(LAYER, Map.of("pole_height_m", "high", "circuit", "S3"));
    assertThat(parsed.values()).containsExactly(Map.entry("circuit", "S3"));
    assertThat(parsed.problems()).hasSize(1);
  }

  @Test
  @DisplayName("too large for a number become infinite, which validation refuses")
  void too_large_become_infinite() {
    var parsed = Values.parse(LAYER, Map.of("pole_height_m", new BigDecimal("1e400")));
    assertThat(parsed.values()).containsEntry("pole_height_m", Double.POSITIVE_INFINITY);
  }

  @Test
  @DisplayName("go back to JSON as they came")
  void go_back_to_json() {
    var typed = new HashMap<String, Object>();
    typed.put("owner", UUID.fromString(ID));
    typed.put("last_inspected", LocalDate.of(2026, 11, 24));
    typed.put("deliberately_off_from", Instant.parse("2026-11-24T16:30:00Z"));
    typed.put("pole_height_m", 8.0);
    typed.put("assumed", List.of("owner"));
    typed.put("circuit", null);
    var json = Values.toJson(typed);
    assertThat(json)
        .containsEntry("owner", ID)
        .containsEntry("last_inspected", "2026-11-24")
        .containsEntry("deliberately_off_from", "2026-11-24T16:30:00Z")
        .containsEntry("pole_height_m", 8.0)
        .containsEntry("circuit", null);
    assertThat(Values.parse(LAYER, json).values()).isEqualTo(typed);
  }
}
