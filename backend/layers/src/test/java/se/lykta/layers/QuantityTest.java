package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

@DisplayName("A quantity")
class QuantityTest {

  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @DisplayName("is written as people of each language read it")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | m | 0 m | 0 m",
        "0.3 | m | 0,3 m | 0.3 m",
        "-5 | ° | −5° | −5°",
        "2700 | K | 2700 K | 2700 K",
        "12500.5 | lm | 12\u00a0500,5 lm | 12,500.5 lm",
        "0.1234567 | m | 0,123457 m | 0.123457 m",
        "-1e-9 | m | −1,0E−9 m | −1.0E−9 m",
        "1e300 | m | 1,0E300 m | 1.0E300 m",
      })
  void is_written_in_each_language(double value, String unit, String sv, String en) {
    assertThat(Quantity.of(value, unit)).isEqualTo(Title.of(sv, en));
  }

  @Test
  @DisplayName("without unit is a number")
  void without_unit_is_a_number() {
    assertThat(Quantity.of(0.8)).isEqualTo(Title.of("0,8", "0.8"));
  }

  @Test
  @DisplayName("at a place is given to the centimetre, but for places that can't be")
  void at_a_place() {
    assertThat(Quantity.at(new Coordinate(107_000.126, -6_461_000)))
        .isEqualTo(
            Title.of(
                "öst 107000,13 m, nord −6461000,00 m", "east 107000.13 m, north −6461000.00 m"));
    assertThat(Quantity.at(new Coordinate(1e300, 0)).en())
        .isEqualTo("east 1.0E300 m, north 0.00 m");
  }
}
