package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read, written and read again, a lamp is the same lamp. */
class RoundTripTest {
  private static final List<String> WILD =
      List.of(
          "photometry/italo1.ies",
          "photometry/maxwell8t4_iesna.ies",
          "photometry/outdoorroadway60w.ies",
          "photometry/road_luminaire.ldt",
          "photometry/ldt_samples/sample5.ldt",
          "photometry/ldt_samples/sample6.ldt",
          "photometry/symmetry/demo_two_lamp_sets.ldt",
          "photometry/symmetry/floor_uplight.ldt",
          "photometry/symmetry/projector.ldt");

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void anOpenLuminaireIsWrittenByteForByte(Path file) throws IOException {
    assertThat(PhotometryFile.write(References.read(file), Format.EULUMDAT))
        .isEqualTo(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("wild")
  void aFileInTheWildKeepsItsDigits(String name) throws IOException {
    Path file = References.independent(name);
    Photometry read = References.read(file);
    byte[] written = PhotometryFile.write(read, read.format());
    assertThat(words(written)).isEqualTo(words(Files.readAllBytes(file)));
    assertSame(PhotometryFile.read(name, written).orElseThrow(), read);
  }

  @ParameterizedTest
  @MethodSource("wild")
  void aFileInTheWildIsTheSameLampInTheOtherFormat(String name) {
    Photometry read = References.read(References.independent(name));
    Format other = read.format() == Format.EULUMDAT ? Format.IES_LM63 : Format.EULUMDAT;
    assertSameLamp(converted(read, other), read);
  }

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void anOpenLuminaireGoesThroughIesWithoutLosingABit(Path file) {
    Photometry read = References.read(file);
    Photometry ies = converted(read, Format.IES_LM63);
    LightDistribution turnedBack = Turning.to(ies.distribution(), 90);
    assertThat(turnedBack.candelas()).isEqualTo(read.distribution().candelas());
    assertThat(turnedBack.cDeg()).isEqualTo(read.distribution().cDeg());
    assertThat(turnedBack.fluxLm()).isEqualTo(read.distribution().fluxLm());
    assertThat(ies.header().lampSets().getFirst().fluxLm())
        .isEqualTo(read.header().lampSets().getFirst().fluxLm());
  }

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void anOpenLuminaireIsTheSameLampAfterBothFormats(Path file) {
    Photometry read = References.read(file);
    Photometry there = converted(read, Format.IES_LM63);
    Photometry back = converted(there, Format.EULUMDAT);
    assertSameLamp(back, read);
    assertThat(back.header().name()).isEqualTo(read.header().name());
    assertThat(back.header().lampSets().getFirst().watts())
        .isEqualTo(read.header().lampSets().getFirst().watts());
    assertThat(back.header().dimensions()).isEqualTo(read.header().dimensions());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everySymmetryIsFoundAgainAfterTheOtherFormat(int symmetry) {
    Photometry read =
        Samples.read(Samples.eulumdat(symmetry, 12, (c, gamma) -> 100 + c * c / 1000 + gamma));
    Photometry back = converted(converted(read, Format.IES_LM63), Format.EULUMDAT);
    assertThat(back.header().declared().symmetry()).isEqualTo(Symmetry.values()[symmetry]);
    assertSameLamp(back, read);
  }

  /** EULUMDAT wants C270 at three quarters of the list; here it is not there. */
  @Test
  void unevenPlanesAboutC90AreStoredOneByOneInEulumdat() {
    double[] planes = {10, 20, 90, 160, 170, 270};
    double[] candelas = {1, 2, 3, 4, 5, 6, 3, 4, 1, 2, 7, 8};
    LightDistribution light = new LightDistribution(planes, new double[] {0, 180}, candelas, 90);
    LuminaireHeader header = Samples.read(Samples.evenEulumdat()).header();
    byte[] written = PhotometryFile.write(header, light, Format.EULUMDAT);
    Photometry read = PhotometryFile.read("x.ldt", written).orElseThrow();
    assertThat(read.distribution().candelas()).containsExactly(candelas, within(1e-15));
    assertThat(read.distribution().cDeg()).isEqualTo(planes);
  }

  @Test
  void aTurnedFileIsWrittenToTheOtherFormatAsItReallyStands() {
    Photometry turned = Samples.read(Samples.ies()).withStreetSideC(180);
    Photometry cie = converted(turned, Format.EULUMDAT);
    assertThat(cie.distribution().intensityCd(90, 45))
        .isEqualTo(turned.distribution().intensityCd(180, 45));
  }

  @Test
  void absolutePhotometryStaysAbsolute() {
    Photometry cie = converted(Samples.read(Samples.ies()), Format.EULUMDAT);
    assertThat(cie.header().declared().absolute()).isTrue();
    assertThat(cie.header().declared().lightOutputRatio()).hasValue(100);
  }

  @Test
  void tiltFactorsAreWrittenAgain() {
    List<String> lines = Samples.ies();
    lines.set(7, "TILT=INCLUDE");
    lines.addAll(8, List.of("1", "3", "0 30 90", "1.00 0.90 0.50"));
    String written = text(PhotometryFile.write(Samples.read(lines), Format.IES_LM63));
    assertThat(written).isEqualTo(String.join("\r\n", lines) + "\r\n");
  }

  @Test
  void lettersOfSwedenSurvive() {
    List<String> lines = Samples.evenEulumdat();
    for (String name : List.of("Åkerströms Ljus", "Ã¥ är å i fel teckentabell", "灯")) {
      lines.set(0, name);
      byte[] written = PhotometryFile.write(Samples.read(lines), Format.EULUMDAT);
      assertThat(PhotometryFile.read("x.ldt", written).orElseThrow().header().maker())
          .isEqualTo(name);
    }
  }

  @Test
  void aNameCanNotBreakTheFileThatItIsWrittenTo() {
    List<String> lines = Samples.ies();
    lines.set(5, "[LUMINAIRE] TILT=NONE\u0007bell");
    Photometry cie = converted(Samples.read(lines), Format.EULUMDAT);
    assertThat(cie.header().name()).isEqualTo("TILT=NONE bell");
  }

  static Stream<String> wild() {
    return WILD.stream();
  }

  private static Photometry converted(Photometry photometry, Format format) {
    byte[] written = PhotometryFile.write(photometry, format);
    return PhotometryFile.read("lamp." + format.extension(), written).orElseThrow();
  }

  private static void assertSame(Photometry found, Photometry expected) {
    assertThat(found.header()).isEqualTo(expected.header());
    assertThat(found.distribution().cDeg()).isEqualTo(expected.distribution().cDeg());
    assertThat(found.distribution().gammaDeg()).isEqualTo(expected.distribution().gammaDeg());
    assertThat(found.distribution().candelas()).isEqualTo(expected.distribution().candelas());
    assertThat(found.issues()).isEqualTo(expected.issues());
  }

  /** The same intensities by angle from the street side, to the last places of a double. */
  private static void assertSameLamp(Photometry found, Photometry expected) {
    LightDistribution is = found.distribution();
    LightDistribution was = expected.distribution();
    double tolerance = 1e-13 * was.maxCd();
    for (double c = 0; c < 360; c += 7.5) {
      for (double gamma = 0; gamma <= 180; gamma += 7.5) {
        assertThat(is.intensityCd(is.streetSideC() + c, gamma))
            .isCloseTo(was.intensityCd(was.streetSideC() + c, gamma), within(tolerance));
      }
    }
  }

  /** Every word of a file, decimal commas and the breaking of lines apart. */
  private static List<String> words(byte[] content) {
    String text = text(content).replace("\ufeff", "");
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String text(byte[] content) {
    String utf8 = new String(content, StandardCharsets.UTF_8);
    return utf8.contains("\ufffd") ? new String(content, StandardCharsets.ISO_8859_1) : utf8;
  }
}
