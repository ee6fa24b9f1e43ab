package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightFiguresTest {

  @Test
  void halfOfAnEvenLightGoesUp() {
    assertThat(LightFigures.of(Lights.of((c, gamma) -> 3)).upwardShare())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aLightThatEndsAtTheHorizonHasNoUpwardShare() {
    LightDistribution down = Lights.of((c, gamma) -> Math.max(0, 90 - gamma));
    assertThat(LightFigures.of(down).upwardShare()).isZero();
    assertThat(LightFigures.of(down).intensityClass()).contains(IntensityClass.G6);
  }

  @Test
  void aDarkLampHasDefinedFigures() {
    LightFigures dark = LightFigures.of(Lights.of((c, gamma) -> 0));
    assertThat(dark.upwardShare()).isZero();
    assertThat(dark.highAngles()).isEqualTo(new HighAngles(0, 0, 0, 0));
  }

  @Test
  void highAnglesArePerThousandLumensOfTheLuminaire() {
    LightDistribution even = Lights.of((c, gamma) -> 40);
    double perKlm = 1000 / (4 * Math.PI);
    HighAngles angles = LightFigures.of(even).highAngles();
    assertThat(angles.cdPerKlmFrom70()).isCloseTo(perKlm, within(1e-9));
    assertThat(angles.cdPerKlmFrom95()).isCloseTo(perKlm, within(1e-9));
  }

  @Test
  void aHighAngleBetweenTwoRowsIsInterpolated() {
    double[] candelas = {100, 100, 0, 0};
    LightDistribution coarse =
        new LightDistribution(new double[1], new double[] {0, 60, 80, 180}, candelas, 0);
    assertThat(LightFigures.of(coarse).highAngles().cdPerKlmFrom70() * coarse.fluxLm() / 1000)
        .isCloseTo(50, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "900, 200, 50, 50, G1",
    "900, 150, 30, 30, G2",
    "501, 100, 20, 20, G3",
    "500, 100, 10, 0, G4",
    "500, 100, 10, 1, G3",
    "350, 100, 10, 0, G5",
    "350, 100, 0, 0, G6",
    "350, 100, 0.4, 0.4, G6",
    "900, 201, 50, 50,",
    "900, 150, 51, 30,"
  })
  void theStrictestClassThatIsKeptCounts(
      double from70, double from80, double from90, double from95, IntensityClass expected) {
    assertThat(IntensityClass.find(new HighAngles(from70, from80, from90, from95)).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void aClassIsNamedAsInTheStandardAndSaysThatItIsNotVerified() {
    assertThat(IntensityClass.G4.title()).isEqualTo("G*4");
    assertThat(IntensityClass.G4.isVerified()).isFalse();
  }
}
