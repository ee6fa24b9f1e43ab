package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.layers.Features.lightPoint;
import static se.lykta.layers.Features.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Validation of rules")
class RuleValidationTest {
  private static final String SQUARE =
      "POLYGON ((107000 6461000, 107100 6461000, 107100 6461100, 107000 6461000))";

  @Test
  @DisplayName("lets nothing end before it began")
  void lets_nothing_end_before_it_began() {
    var values =
        Map.of("valid_from", LocalDate.of(2026, 2, 1), "valid_to", LocalDate.of(2026, 1, 31));
    Problem problem = problems(lightPoint(values)).getFirst();
    assertThat(problem.code()).isEqualTo("not-in-order");
    assertThat(problem.field()).isEqualTo("valid_to");
    assertThat(problem.message())
        .isEqualTo(
            Title.of(
                "Gäller till är 2026-01-31; väntat tidigast 2026-02-01 (Gäller från)",
                "Valid to is 2026-01-31; expected no earlier than 2026-02-01 (Valid from)"));
  }

  @Test
  @DisplayName("lets something hold for a single day, or be open at either end")
  void lets_something_hold_for_a_day() {
    var day = LocalDate.of(2026, 2, 1);
    assertThat(problems(lightPoint(Map.of("valid_from", day, "valid_to", day)))).isEmpty();
    assertThat(problems(lightPoint(Map.of("valid_from", day)))).isEmpty();
    assertThat(problems(lightPoint(Map.of("valid_to", day)))).isEmpty();
  }

  @Test
  @DisplayName("orders moments as it orders days")
  void orders_moments() {
    var values =
        Map.of(
            "deliberately_off_from", Instant.parse("2026-06-01T00:00:01Z"),
            "deliberately_off_to", Instant.parse("2026-06-01T00:00:00Z"));
    assertThat(problems(lightPoint(values)))
        .extracting(Problem::code)
        .containsExactly("not-in-order");
  }

  @Test
  @DisplayName("lets no crown hang above its tree")
  void lets_no_crown_hang_above_its_tree() {
    var tree =
        Features.of(
            "tree", "POINT (107000 6461000)", Map.of("crown_base_m", 12.5, "height_m", 8.0));
    assertThat(problems(tree).getFirst().message())
        .isEqualTo(
            Title.of(
                "Höjd är 8 m; väntat minst 12,5 m (Kronans underkant)",
                "Height is 8 m; expected at least 12.5 m (Height of the crown's base)"));
  }

  @Test
  @DisplayName("are left alone while a value has the wrong type")
  void are_left_alone_while_a_type_is_wrong() {
    var values = Map.of("valid_from", "2026-02-01", "valid_to", LocalDate.of(2026, 1, 1));
    assertThat(problems(lightPoint(values)))
        .extracting(Problem::code)
        .containsExactly("wrong-type");
  }

  @Test
  @DisplayName("warn of a camera zone whose record is incomplete")
  void warn_of_an_incomplete_camera_zone() {
    var zone = Features.of("camera_zone", SQUARE, Map.of("name", "Torget", "purpose", "Klotter"));
    assertThat(problems(zone))
        .noneMatch(Problem::isError)
        .extracting(Problem::field)
        .containsExactly(
            "balancing_document",
            "decided_by",
            "decided_on",
            "signage_confirmed_on",
            "signage_photo",
            "review_on",
            "footage_retention_days",
            "valid_from",
            "valid_to");
    assertThat(problems(zone).getFirst().message().sv())
        .isEqualTo("Intresseavvägning saknas; underlaget är ofullständigt");
  }

  @Test
  @DisplayName("let no camera zone be ended before it began")
  void let_no_camera_zone_be_ended_before_it_began() {
    var values =
        Map.<String, Object>of(
            "name", "Torget",
            "valid_from", LocalDate.of(2026, 2, 1),
            "ended_on", LocalDate.of(2026, 1, 31));
    assertThat(problems(Features.of("camera_zone", SQUARE, values)))
        .filteredOn(Problem::isError)
        .extracting(Problem::field)
        .containsExactly("ended_on");
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @DisplayName("warn of guard areas that outlive their act or their permit")
  @CsvSource({
    "lov1980_3,   2023-06-01, 2025-12-31,",
    "lov1980_3,   2023-06-01, 2026-01-01, old-act",
    "lov1980_3,   2023-06-01,           , old-act",
    "lag2023_421, 2024-01-01, 2026-12-31,",
    "lag2023_421, 2024-01-01, 2027-01-01, too-long-permit",
    "lag2023_421, 2024-01-01,           , too-long-permit",
    "lag2023_421,           ,           ,",
  })
  void warn_of_guard_areas(String act, LocalDate from, LocalDate to, String code) {
    var values = Features.with(Map.of("name", "Torget", "legal_basis", act), Map.of());
    values.put("valid_from", from);
    values.put("valid_to", to);
    assertThat(problems(Features.of("guard_area", SQUARE, values)))
        .noneMatch(Problem::isError)
        .extracting(Problem::code)
        .filteredOn(found -> !found.equals("incomplete"))
        .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
  }

  @Test
  @DisplayName("say until when a permit may hold")
  void say_until_when_a_permit_may_hold() {
    var values =
        Map.of(
            "name",
            "Torget",
            "legal_basis",
            "lag2023_421",
            "valid_from",
            LocalDate.of(2024, 1, 1),
            "valid_to",
            LocalDate.of(2027, 1, 1));
    assertThat(problems(Features.of("guard_area", SQUARE, values)))
        .filteredOn(problem -> problem.code().equals("too-long-permit"))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            Title.of(
                "Gäller till är 2027-01-01; väntat senast 2026-12-31 (Lag 2023:421)",
                "Valid to is 2027-01-01; expected 2026-12-31 at the latest (Act 2023:421)"));
  }

  @ParameterizedTest(name = "{0} without anything lacks {1}")
  @DisplayName("name what the record of an area lacks")
  @CsvSource({
    "guard_area, case_no decided_on decision_document permit_holder valid_from valid_to",
    "host_area, organisation hours valid_from",
    "order_rule_area, rule paragraph decided_on valid_from",
  })
  void name_what_an_area_lacks(String layer, String fields) {
    var values =
        switch (layer) {
          case "guard_area" -> Map.<String, Object>of("name", "A", "legal_basis", "lag2023_421");
          case "host_area" -> Map.<String, Object>of("name", "A", "kind", "harbour_host");
          default -> Map.<String, Object>of("name", "A", "kind", "fishing");
        };
    assertThat(problems(Features.of(layer, SQUARE, values)))
        .filteredOn(problem -> problem.code().equals("incomplete"))
        .extracting(Problem::field)
        .containsExactly(fields.split(" "));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @DisplayName("refuse a camera that sees nothing or everything twice")
  @CsvSource({
    "field_of_view_deg, 0, out-of-range",
    "field_of_view_deg, 361, out-of-range",
    "range_m, 0, out-of-range",
    "height_m, 0, out-of-range",
    "direction_deg, -1, out-of-range",
    "direction_deg, , required",
  })
  void refuse_a_camera_that_sees_nothing(String field, Double value, String code) {
    var values =
        Features.with(
            Map.of(
                "designation", "K1",
                "zone", java.util.UUID.randomUUID(),
                "height_m", 4.5,
                "direction_deg", 90.0,
                "field_of_view_deg", 80.0,
                "range_m", 40.0),
            Map.of());
    assertThat(problems(Features.of("camera", "POINT (107000 6461000)", values))).isEmpty();
    values.put(field, value);
    assertThat(problems(Features.of("camera", "POINT (107000 6461000)", values)))
        .extracting(Problem::code, Problem::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field));
  }
}
