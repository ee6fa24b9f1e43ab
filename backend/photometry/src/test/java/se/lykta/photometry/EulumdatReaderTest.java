package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EulumdatReaderTest {

  @Test
  void intensitiesAreForTheFirstLampSet() {
    List<String> lines = Samples.eulumdat(0, 4, (c, gamma) -> 50);
    lines.set(Samples.LAMP_FLUX, "4000");
    lines.set(25, "2");
    lines.addAll(32, List.of("1", "bright LED", "9000", "4000 K", "70", "60"));
    Photometry photometry = Samples.read(lines);
    assertThat(photometry.distribution().intensityCd(0, 0)).isEqualTo(200);
    assertThat(photometry.header().lampSets())
        .extracting(LampSet::type)
        .containsExactly("LED", "bright LED");
  }

  @Test
  void theConversionFactorIsToldAndNotApplied() {
    List<String> lines = Samples.eulumdat(0, 4, (c, gamma) -> 50);
    lines.set(23, "2");
    assertThat(Samples.read(lines).distribution().intensityCd(0, 0)).isEqualTo(50);
  }

  @Test
  void aDecimalCommaIsADecimalPoint() {
    List<String> comma =
        Samples.evenEulumdat().stream().map(line -> line.replace('.', ',')).toList();
    assertThat(Samples.read(comma).distribution().candelas())
        .containsExactly(Samples.read(Samples.evenEulumdat()).distribution().candelas());
  }

  @Test
  void aNegativeNumberOfLampsIsAbsolutePhotometry() {
    List<String> lines = Samples.evenEulumdat();
    assertThat(Samples.read(lines).header().declared().absolute()).isFalse();
    lines.set(Samples.LAMP_COUNT, "-1");
    Photometry absolute = Samples.read(lines);
    assertThat(absolute.header().declared().absolute()).isTrue();
    assertThat(absolute.distribution().fluxLm()).isCloseTo(1000, within(1e-5));
  }

  @Test
  void linesMayEndAsOnWindowsUnixOrOldMacs() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = String.join(end, Samples.evenEulumdat()) + end + "\u001a" + end;
      assertThat(Samples.outcome(text).orElseThrow().header().name()).isEqualTo("Lamp");
    }
  }

  @Test
  void namesAreReadInUtf8WithAMarkAndInWindowsLatin() {
    List<String> lines = Samples.evenEulumdat();
    lines.set(0, "Åkerströms Ljus – €");
    String text = String.join("\r\n", lines);
    assertThat(maker(("\ufeff" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(lines.get(0));
    assertThat(maker(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(lines.get(0));
    assertThat(maker(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(lines.get(0));
  }

  @Test
  void theContentDecidesNotTheName() {
    byte[] ies = String.join("\n", Samples.ies()).getBytes(StandardCharsets.US_ASCII);
    assertThat(PhotometryFile.read("wrong.ldt", ies).orElseThrow().format())
        .isEqualTo(Format.IES_LM63);
  }

  @Test
  void theStreetIsAtC90UntilSomebodySaysOtherwise() {
    Photometry photometry = Samples.read(Samples.evenEulumdat());
    assertThat(photometry.distribution().streetSideC()).isEqualTo(90);
    assertThat(photometry.withStreetSideC(270).distribution().streetSideC()).isEqualTo(270);
  }

  @Test
  void anUnreadableFieldThatLightDoesNotNeedIsLeftOut() {
    List<String> lines = Samples.evenEulumdat();
    lines.set(12, "about 60 cm");
    Photometry photometry = Samples.read(lines);
    assertThat(photometry.header().dimensions().lengthM()).isEmpty();
    assertThat(photometry.issues())
        .extracting(PhotometryIssue::message)
        .contains("line 13: FIELD: found \"about 60 cm\", expected 0–9");
  }

  private static String maker(byte[] content) {
    return PhotometryFile.read("lamp.ldt", content).orElseThrow().header().maker();
  }
}
