package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own luminaires, which every checkout has. */
class OpenLuminairesTest {

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void theFluxIsTheLampsTimesTheOutputRatio(Path file) {
    Photometry photometry = References.read(file);
    double lamps = photometry.header().lampSets().getFirst().fluxLm().orElseThrow();
    double ratio = photometry.header().declared().lightOutputRatio().orElseThrow() / 100;
    assertThat(photometry.distribution().fluxLm()).isCloseTo(lamps * ratio, withinPercentage(0.1));
  }

  @Test
  void theHeaderIsWhatTheFileSays() {
    LuminaireHeader header = References.read(References.open("lykta-road-wide.ldt")).header();
    assertThat(header.maker()).isEqualTo("Lykta open data");
    assertThat(header.name()).isEqualTo("Synthetic distribution, not a product: road-wide");
    assertThat(header.lampSets())
        .singleElement()
        .extracting(LampSet::count, LampSet::type, LampSet::colour, LampSet::rendering)
        .containsExactly(1, "LED", "3000", "80");
    assertThat(header.lampSets().getFirst().watts()).hasValue(76);
    assertThat(header.dimensions().lengthM()).hasValue(0.6);
    assertThat(header.declared().symmetry()).isEqualTo(Symmetry.ABOUT_C90);
  }

  @Test
  void theStreetIsAtC90() {
    LightDistribution light = References.read(References.open("lykta-flood.ldt")).distribution();
    assertThat(light.streetSideC()).isEqualTo(90);
    assertThat(light.intensityCd(90, 45)).isGreaterThan(10 * light.intensityCd(270, 45));
  }
}
