package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A feature")
class FeatureTest {

  @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
  @DisplayName("holds on its first day, on its last and between")
  @CsvSource({
    "2026-01-01, 2026-01-31, 2025-12-31, false",
    "2026-01-01, 2026-01-31, 2026-01-01, true",
    "2026-01-01, 2026-01-31, 2026-01-31, true",
    "2026-01-01, 2026-01-31, 2026-02-01, false",
    "2026-01-01,           , 2099-01-01, true",
    "          , 2026-01-31, 1999-01-01, true",
    "          ,           , 2026-01-01, true",
  })
  void holds_between_its_days(LocalDate from, LocalDate to, LocalDate day, boolean holds) {
    var values = new HashMap<String, Object>();
    values.put("valid_from", from);
    values.put("valid_to", to);
    assertThat(Features.lightPoint(values).holdsOn(day)).isEqualTo(holds);
  }

  @Test
  @DisplayName("keeps its values whatever becomes of the map they came in")
  void keeps_its_values() {
    var values = new HashMap<String, Object>(Map.of("name", "A"));
    var feature = Feature.unsaved("place", null, null, values);
    values.put("name", "B");
    assertThat(feature.findText("name")).contains("A");
    assertThatThrownBy(() -> feature.values().put("name", "C"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("has no texts in a list that is not there")
  void has_no_texts_where_there_are_none() {
    assertThat(Features.lightPoint(Map.of()).findTexts("assumed")).isEmpty();
    assertThat(Features.lightPoint(Map.of("assumed", List.of("owner"))).findTexts("assumed"))
        .containsExactly("owner");
  }
}
