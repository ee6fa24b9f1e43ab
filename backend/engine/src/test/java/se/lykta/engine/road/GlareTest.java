package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.engine.scene.Luminaire;

/** Glare of one lamp of 100 cd in every direction, seen from x = 0, y = 0. */
class GlareTest {

  private static double veil(double x, double y, double heightM, double maintenanceFactor) {
    var lamp =
        new Luminaire(
            "1",
            x,
            y,
            heightM,
            0,
            0,
            0,
            Lights.isotropic(100),
            400 * Math.PI,
            maintenanceFactor,
            1);
    return new Glare(List.of(Lamp.initial(lamp)), Edition.OF_2015).veilingLuminance(0, 0);
  }

  @Test
  void oneLampAheadVeilsByTheFormula() {
    double theta = Math.toDegrees(Math.atan2(5, 20)) + 1;
    double lux = 100 * Math.cos(Math.toRadians(theta)) / (20 * 20 + 5 * 5);
    double age = Math.pow(23 / 66.4, 4);
    assertThat(veil(20, 0, 6.5, 1))
        .isCloseTo(9.86 * (1 + age) * lux / (theta * theta), within(1e-12));
  }

  @Test
  void glareIsThatOfNewLamps() {
    assertThat(veil(20, 0, 6.5, 0.7)).isCloseTo(veil(20, 0, 6.5, 1), within(1e-12));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "-20, 0, 6.5, behind",
    "501, 0, 8, farther than 500 m",
    "13, 0, 6.5, above the roof of the car",
    "2, 5, 2, more than 60 degrees aside",
    "500, 0, 3, within 1.5 degrees of the line of sight",
  })
  void whatTheDriverDoesNotSeeDoesNotGlare(double x, double y, double heightM, String why) {
    assertThat(veil(x, y, heightM, 1)).as(why).isZero();
  }

  @ParameterizedTest
  @CsvSource({"499, 0, 8", "14, 0, 6.5", "4, 5, 2"})
  void whatIsJustInSightGlares(double x, double y, double heightM) {
    assertThat(veil(x, y, heightM, 1)).isPositive();
  }
}
