package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One lamp in two files: IES has its street at C0, CIE at C90. */
class StreetSideTest {

  @Test
  void cieIsIesTurnedByAQuarter() {
    LightDistribution cie = read("photometry/maxwell8t4_cie.ies");
    LightDistribution ies = read("photometry/maxwell8t4_iesna.ies");
    for (double c : ies.cDeg()) {
      for (double gamma : ies.gammaDeg()) {
        assertThat(cie.intensityCd(c + 90, gamma)).isEqualTo(ies.intensityCd(c, gamma));
      }
    }
  }

  @Test
  void towardsTheStreetBothThrowTheSame() {
    LightDistribution cie = read("photometry/maxwell8t4_cie.ies").withStreetSideC(90);
    LightDistribution ies = read("photometry/maxwell8t4_iesna.ies");
    assertThat(cie.intensityCd(cie.streetSideC(), 55))
        .isEqualTo(ies.intensityCd(ies.streetSideC(), 55));
  }

  private static LightDistribution read(String name) {
    return References.read(References.independent(name)).distribution();
  }
}
