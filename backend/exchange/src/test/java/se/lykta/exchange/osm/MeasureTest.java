package se.lykta.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 | 12", "12.5 m | 12.5", "12,5 | 12.5", "80 cm | 0.8", "20 ft | 6.096"})
  void lengthsComeOutInMetres(String text, double metres) {
    assertThat(Measure.metres(text)).hasValueCloseTo(metres, within(1e-9));
  }

  @Test
  void feetAndInchesComeOutInMetres() {
    assertThat(Measure.metres("16'5\"")).hasValueCloseTo(5.0038, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "~12", "12-15", "", "-3", "1e9", "12 yards"})
  void whatIsNoLengthIsNotGuessed(String text) {
    assertThat(Measure.metres(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, 50", "30 mph, 48.28032", "SE:urban, 50", "30 km/h, 30"})
  void speedsComeOutInKilometresAnHour(String text, double kmh) {
    assertThat(Measure.speedKmh(text)).hasValueCloseTo(kmh, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"90, 90", "-90, 270", "SE, 135", "nnw, 337.5", "450, 90"})
  void directionsComeOutClockwiseFromNorth(String text, double degrees) {
    assertThat(Measure.directionDeg(text)).hasValue(degrees);
  }
}
