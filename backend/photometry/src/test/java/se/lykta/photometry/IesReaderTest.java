package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IesReaderTest {
  private static final int EDITION = 0;
  private static final int TILT = 7;
  private static final int LAMP = 8;
  private static final int BALLAST = 9;
  private static final int HORIZONTAL = 11;

  @Test
  void keywordsBecomeTheHeader() {
    LuminaireHeader header = Samples.read(Samples.ies()).header();
    assertThat(header.maker()).isEqualTo("Maker and Sons");
    assertThat(header.name()).isEqualTo("Lamp");
    assertThat(header.number()).isEqualTo("no 1");
    assertThat(header.report()).isEqualTo("4711");
    assertThat(header.lampSets().getFirst().type()).isEqualTo("LED");
  }

  @Test
  void theStreetIsAtC0() {
    assertThat(Samples.read(Samples.ies()).distribution().streetSideC()).isZero();
  }

  @Test
  void absolutePhotometryHasNoLampFlux() {
    LuminaireHeader header = Samples.read(Samples.ies()).header();
    assertThat(header.declared().absolute()).isTrue();
    assertThat(header.lampSets().getFirst().fluxLm()).isEmpty();
  }

  @Test
  void lampsTimesLumensIsTheLampFlux() {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "2 500 1 3 3 1 2 0.2 0.6 0.1");
    assertThat(Samples.read(lines).header().lampSets().getFirst().fluxLm()).hasValue(1000);
  }

  @Test
  void theMultiplierAndTheBallastFactorCount() {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "1 -1 2.5 3 3 1 2 0.2 0.6 0.1");
    lines.set(BALLAST, "0.9 1 10");
    assertThat(nadir(lines)).isCloseTo(225, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "Only a label, 80",
    "IESNA91, 80",
    "IESNA:LM-63-1995, 100",
    "IESNA:LM-63-2002, 100",
    "IES:LM-63-2019, 100"
  })
  void theSecondFactorCountsInTheOldEditionsOnly(String edition, double expectedCd) {
    List<String> lines = Samples.ies();
    lines.set(EDITION, edition);
    lines.set(BALLAST, "1 0.8 10");
    assertThat(nadir(lines)).isCloseTo(expectedCd, within(1e-12));
  }

  @Test
  void theOldestEditionHasLabelsForAName() {
    List<String> lines = Samples.ies();
    lines.subList(0, TILT).clear();
    lines.addFirst("A lamp of 1986");
    assertThat(Samples.read(lines).header().name()).isEqualTo("A lamp of 1986");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.18288", "2, 0.6"})
  void dimensionsAreInMetres(int units, double expectedM) {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "1 -1 1 3 3 1 " + units + " 0.2 0.6 0.1");
    assertThat(Samples.read(lines).header().dimensions().lengthM().orElseThrow())
        .isCloseTo(expectedM, within(1e-12));
  }

  @Test
  void aNegativeWidthIsADiameter() {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "1 -1 1 3 3 1 2 -0.5 0 0");
    Dimensions dimensions = Samples.read(lines).header().dimensions();
    assertThat(dimensions.lengthM()).hasValue(0.5);
    assertThat(dimensions.widthM()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"2, type B", "3, type A"})
  void typesBAndAAreRefusedByName(int type, String name) {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "1 -1 1 3 3 " + type + " 2 0.2 0.6 0.1");
    assertThat(Samples.refused(lines).message())
        .contains("line 9: photometric type is " + type)
        .contains(name);
  }

  @Test
  void tiltFactorsAreKeptAndToldAndNotApplied() {
    List<String> lines = Samples.ies();
    lines.set(TILT, "TILT=INCLUDE");
    lines.addAll(TILT + 1, List.of("1", "3", "0 30 90", "1.0 0.9 0.5"));
    Photometry photometry = Samples.read(lines);
    LampTilt tilt = photometry.header().declared().lampTilt().orElseThrow();
    assertThat(tilt.factorAt(15)).isCloseTo(0.95, within(1e-12));
    assertThat(tilt.factorAt(-60)).isCloseTo(0.7, within(1e-12));
    assertThat(tilt.factorAt(120)).isEqualTo(0.5);
    assertThat(photometry.distribution().intensityCd(0, 0)).isEqualTo(100);
    assertThat(photometry.issues())
        .extracting(PhotometryIssue::kind)
        .contains(PhotometryIssue.Kind.LAMP_TILT);
  }

  @Test
  void tiltInAnotherFileIsTold() {
    List<String> lines = Samples.ies();
    lines.set(TILT, "TILT=lamp.tlt");
    assertThat(Samples.read(lines).issues())
        .extracting(PhotometryIssue::message)
        .contains("line 8: LAMP_TILT: found TILT=lamp.tlt, expected TILT=NONE");
  }

  @ParameterizedTest
  @CsvSource({
    "0 45 90, ABOUT_BOTH, 20",
    "0 90 180, ABOUT_C0, 60",
    "90 180 270, ABOUT_C90, 20",
    "0 180 360, NONE, 60"
  })
  void theHorizontalAnglesTellTheSymmetry(String angles, Symmetry symmetry, double cdAt270) {
    List<String> lines = Samples.ies();
    lines.set(HORIZONTAL, angles);
    lines.set(14, symmetry == Symmetry.NONE ? "100 80 0" : "100 20 0");
    lines.set(13, symmetry == Symmetry.NONE ? "100 40 0" : "100 60 0");
    Photometry photometry = Samples.read(lines);
    assertThat(photometry.header().declared().symmetry()).isEqualTo(symmetry);
    assertThat(photometry.distribution().intensityCd(270, 45)).isCloseTo(cdAt270, within(1e-12));
  }

  @Test
  void onePlaneIsAllPlanes() {
    List<String> lines = Samples.ies();
    lines.set(LAMP, "1 -1 1 3 1 1 2 0.2 0.6 0.1");
    lines.set(HORIZONTAL, "0");
    lines.subList(13, 15).clear();
    assertThat(Samples.read(lines).distribution().intensityCd(123, 45)).isEqualTo(80);
  }

  @Test
  void planesThatCoverNoKnownPartOfTheCircleAreRefused() {
    List<String> lines = Samples.ies();
    lines.set(HORIZONTAL, "0 30 60");
    assertThat(Samples.refused(lines).message())
        .contains("the range of horizontal angles is 0 to 60");
  }

  @Test
  void aLastPlaneThatIsNotTheFirstIsToldAndHolds() {
    List<String> lines = Samples.ies();
    lines.set(HORIZONTAL, "0 180 360");
    Photometry photometry = Samples.read(lines);
    assertThat(photometry.distribution().intensityCd(270, 45)).isCloseTo(40, within(1e-9));
    assertThat(photometry.distribution().intensityCd(360, 45)).isEqualTo(80);
    assertThat(photometry.issues())
        .extracting(PhotometryIssue::message)
        .contains("LAST_PLANE: found 20 cd, γ 45°, expected 80 cd");
  }

  @Test
  void commasSeparateNumbersToo() {
    List<String> lines = Samples.ies();
    lines.set(12, "100,80, 0");
    assertThat(Samples.read(lines).distribution().intensityCd(0, 45)).isEqualTo(80);
  }

  private static double nadir(List<String> lines) {
    return Samples.read(lines).distribution().intensityCd(0, 0);
  }
}
