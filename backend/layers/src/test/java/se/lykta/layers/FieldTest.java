package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field")
class FieldTest {

  @ParameterizedTest(name = "“{0}”")
  @DisplayName("has a name that every database and format can bear")
  @ValueSource(strings = {"Name", "pole height", "höjd", "1st", "_m", "a;drop table x", ""})
  void has_a_plain_name(String name) {
    assertThatThrownBy(() -> Fields.text(name, "K", "S"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a field name: " + name);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @DisplayName("has a range whose ends are in order")
  @CsvSource({"2, 1", "NaN, 1", "1, NaN"})
  void has_a_range_in_order(double min, double max) {
    assertThatThrownBy(() -> new Kind.Range(min, max)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Kind.Range(1, 1).contains(1)).isTrue();
  }

  @Test
  @DisplayName("changes in one respect and stays in the others")
  void changes_in_one_respect() {
    Field plain = Fields.text("name", "Namn", "Name");
    Title heading = Title.of("Ursprung", "Origin");
    Field changed = plain.asRequired().inSection(heading).withHelp(Title.of("a", "b"));
    assertThat(changed.required()).isTrue();
    assertThat(changed.section()).isEqualTo(heading);
    assertThat(changed.help()).contains(Title.of("a", "b"));
    assertThat(changed).extracting(Field::name, Field::kind).containsExactly("name", plain.kind());
  }
}
