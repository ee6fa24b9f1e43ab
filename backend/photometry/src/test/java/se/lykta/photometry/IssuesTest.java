package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lykta.photometry.PhotometryIssue.Kind;

/** What is doubtful is told, and what is not doubtful is left in peace. */
class IssuesTest {

  /** Made by formula: two differ straight down from plane to plane, three hide their up-light. */
  @Test
  void theOpenLuminairesHaveTheirKnownFlawsOnly() {
    Map<String, List<Kind>> found = new TreeMap<>();
    for (Path file : References.open()) {
      List<Kind> kinds =
          References.read(file).issues().stream().map(PhotometryIssue::kind).toList();
      if (!kinds.isEmpty()) {
        found.put(file.getFileName().toString(), kinds);
      }
    }
    assertThat(found)
        .isEqualTo(
            Map.of(
                "lykta-flood.ldt", List.of(Kind.POLE),
                "lykta-post-top.ldt", List.of(Kind.DOWNWARD_SHARE),
                "lykta-sodium-bowl.ldt", List.of(Kind.DOWNWARD_SHARE),
                "lykta-wall.ldt", List.of(Kind.DOWNWARD_SHARE, Kind.POLE)));
  }

  @Test
  void aGoodFileHasNone() {
    assertThat(Samples.read(Samples.evenEulumdat()).issues()).isEmpty();
  }

  @Test
  void theFluxIsHeldAgainstTheLampsTimesTheOutputRatio() {
    assertTold(Samples.LAMP_FLUX, "1000", 22, "80", "FLUX: found 1000 lm, expected 800 lm");
  }

  @Test
  void anOutputRatioAboveAllIsTold() {
    assertTold(22, "120", "LIGHT_OUTPUT_RATIO: found 120 %, expected 0–100 %");
  }

  @Test
  void theDownwardShareIsHeldAgainstTheFiles() {
    assertTold(21, "90", "DOWNWARD_SHARE: found 50 %, expected 90 %");
  }

  @Test
  void aLampThatGivesTooMuchOrTooLittlePerWattIsTold() {
    assertTold(31, "2", "EFFICACY: found 500 lm/W, expected 5–250 lm/W");
    assertTold(31, "0", "EFFICACY: found 0 W, expected 5–250 lm/W");
  }

  @Test
  void aConversionFactorATiltAndSeveralLampSetsAreTold() {
    assertTold(23, "1.1", "line 24: CONVERSION_FACTOR: found 1.1, expected 1");
    assertTold(24, "15", "line 25: MEASURED_TILT: found 15°, expected 0°");
    List<String> lines = Samples.evenEulumdat();
    lines.set(25, "2");
    lines.addAll(32, List.of("1", "LED", "many", "3000", "80", "10"));
    assertThat(messages(lines))
        .contains(
            "line 26: LAMP_SETS: found 2, expected 1",
            "line 35: FIELD: found \"many\", expected 0–9");
  }

  @Test
  void aRoundLampWithoutRotationalSymmetryIsTold() {
    assertTold(1, "1", "line 3: SYMMETRY: found 0, expected 1 (Ityp 1)");
  }

  @Test
  void aMirrorPlaneThatIsNotListedIsTold() {
    List<String> lines = Samples.eulumdat(2, 8, (c, gamma) -> 1000 / (4 * Math.PI));
    lines.set(Samples.FIRST_C + 7, "300");
    assertThat(messages(lines)).contains("line 3: SYMMETRY: found – C315, expected + C315");
  }

  @Test
  void differentIntensitiesStraightDownAreTold() {
    List<String> lines = Samples.eulumdat(0, 4, (c, gamma) -> c == 90 && gamma == 0 ? 120 : 79);
    assertThat(messages(lines)).contains("POLE: found 79 cd – 120 cd, γ 0°, expected ±2 %");
  }

  @Test
  void lightInTheLastRowOfAShortTableIsTold() {
    List<String> lines = Samples.ies();
    lines.set(12, "100 80 30");
    assertThat(messages(lines)).contains("TABLE_ENDS: found 30 cd, γ 90°, expected 0 cd");
  }

  @Test
  void moreFluxThanTheLampsHaveIsToldInIes() {
    List<String> lines = Samples.ies();
    lines.set(8, "1 10 1 3 3 1 2 0.2 0.6 0.1");
    assertThat(messages(lines)).anyMatch(message -> message.endsWith("expected ≤ 10 lm"));
  }

  @Test
  void anUnknownEditionAReservedFactorAGapAndARestAreToldInIes() {
    List<String> lines = Samples.ies();
    lines.set(9, "1 0.5 10");
    lines.set(11, "0 90 200");
    lines.add("END");
    assertThat(messages(lines))
        .contains(
            "RESERVED_FACTOR: found 0.5, expected 1",
            "PLANE_GAP: found C200 – C360, expected C360",
            "line 16: TRAILING_TEXT: found \"END\", expected –");
    lines.set(0, "IESNA:LM-63-2045");
    assertThat(messages(lines))
        .contains("line 1: EDITION: found \"IESNA:LM-63-2045\", expected IES:LM-63-2019");
  }

  @Test
  void aDarkLampIsADefinedResult() {
    Photometry dark = Samples.read(Samples.eulumdat(0, 4, (c, gamma) -> 0));
    assertThat(dark.distribution().fluxLm()).isZero();
    assertThat(dark.issues()).extracting(PhotometryIssue::kind).contains(Kind.FLUX);
  }

  private static void assertTold(int line, String text, String message) {
    assertTold(line, text, line, text, message);
  }

  private static void assertTold(int line, String text, int other, String otherText, String told) {
    List<String> lines = Samples.evenEulumdat();
    lines.set(line, text);
    lines.set(other, otherText);
    assertThat(messages(lines)).contains(told);
  }

  private static List<String> messages(List<String> lines) {
    return Samples.read(lines).issues().stream().map(PhotometryIssue::message).toList();
  }
}
