package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be understood is refused with file, line, found and expected. */
class BrokenFilesTest {
  private static final int PLANES = 3;
  private static final int GAMMAS = 5;
  private static final int FIRST_GAMMA = Samples.FIRST_C + 4;
  private static final int FIRST_CD = FIRST_GAMMA + Samples.GAMMAS;

  @Test
  void aRefusalNamesFileLineFoundAndExpected() {
    List<String> lines = Samples.evenEulumdat();
    lines.set(2, "5");
    assertThat(Samples.refused(lines).message())
        .isEqualTo("lamp.ldt, line 3: symmetry indicator is 5; expected 0 to 4");
  }

  @Test
  void anEulumdatFileThatEndsTooEarlyIsRefusedAtEveryLine() {
    List<String> lines = Samples.evenEulumdat();
    for (int kept = 1; kept < lines.size(); kept++) {
      ReadOutcome.Refused refused = Samples.refused(lines.subList(0, kept));
      assertThat(refused.line()).as("of %s lines", kept).isBetween(1, kept);
    }
  }

  @Test
  void anIesFileThatEndsTooEarlyIsRefusedAtEveryLine() {
    List<String> lines = Samples.ies();
    for (int kept = 1; kept < lines.size(); kept++) {
      ReadOutcome.Refused refused = Samples.refused(lines.subList(0, kept));
      assertThat(refused.line()).as("of %s lines", kept).isBetween(1, kept);
    }
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(Samples.outcome("")).isInstanceOf(ReadOutcome.Refused.class);
    assertThat(Samples.outcome("\r\n\r\n \r\n")).isInstanceOf(ReadOutcome.Refused.class);
    assertThat(PhotometryFile.read("lamp.ies", new byte[0]))
        .isInstanceOf(ReadOutcome.Refused.class);
  }

  @Test
  void binaryRubbishIsRefused() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] rubbish = new byte[seed * 20 + 1];
      new Random(seed).nextBytes(rubbish);
      assertThat(PhotometryFile.read("x.ldt", rubbish)).isInstanceOf(ReadOutcome.Refused.class);
      assertThat(PhotometryFile.read("x.ies", rubbish)).isInstanceOf(ReadOutcome.Refused.class);
    }
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenDecoded() {
    byte[] large = new byte[PhotometryFile.MOST_BYTES + 1];
    assertThat(PhotometryFile.read("x.ldt", large).toString()).contains("the size");
  }

  /** A billion planes would be 8 GB; the test machine gives a test 2. */
  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "2147483647"})
  void countsBeyondTheFileAreRefusedBeforeRoomIsMadeForThem(String absurd) {
    for (int count : new int[] {PLANES, GAMMAS}) {
      List<String> lines = Samples.evenEulumdat();
      lines.set(count, absurd);
      assertThat(Samples.refused(lines).expected()).matches("[0-9]{10}");
    }
    List<String> ies = Samples.ies();
    ies.set(8, "1 -1 1 " + absurd + " " + absurd + " 1 2 0.2 0.6 0.1");
    assertThat(Samples.refused(ies).expected()).matches("[0-9]{19}");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3", "3, 5", "3, 8", "5, 6", "5, 8", "25, 2", "25, 0", "3, 0", "3, -4", "3, 4.5", "5, 1",
    "2, 1", "2, x"
  })
  void aWrongCountIsRefused(int line, String count) {
    List<String> lines = Samples.evenEulumdat();
    lines.set(line, count);
    assertThat(Samples.outcome(String.join("\n", lines))).isInstanceOf(ReadOutcome.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.001", "NaN", "Infinity", "-Infinity", "1e999", "1e13", "", "x"})
  void anIntensityThatIsNoneIsRefusedWithItsLine(String intensity) {
    List<String> lines = Samples.evenEulumdat();
    lines.set(FIRST_CD + 5, intensity);
    assertThat(Samples.refused(lines).line()).isEqualTo(FIRST_CD + 6);
    List<String> ies = Samples.ies();
    ies.set(13, "100 " + (intensity.isEmpty() ? "?" : intensity) + " 0");
    assertThat(Samples.refused(ies).line()).isEqualTo(14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "60", "10", "-30", "NaN", "200"})
  void anglesThatDoNotAscendAreRefusedWithTheirLine(String angle) {
    List<String> lines = Samples.evenEulumdat();
    int third = FIRST_GAMMA + 2;
    lines.set(third, angle.equals("60") ? "30" : angle);
    assertThat(Samples.refused(lines).line()).isBetween(third + 1, third + 2);
  }

  @Test
  void planesThatDoNotFitTheSymmetryAreRefused() {
    List<String> odd = Samples.eulumdat(4, 8, (c, gamma) -> 1);
    odd.set(Samples.FIRST_C + 2, "89");
    assertThat(Samples.refused(odd).message())
        .isEqualTo("lamp.ldt, line 3: the last plane of symmetry 4 is C89; expected C90");
    List<String> three = Samples.eulumdat(0, 3, (c, gamma) -> 1);
    three.set(2, "2");
    assertThat(Samples.refused(three).expected()).isEqualTo("a multiple of 2 for this symmetry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-100", "NaN", ""})
  void aLampWithoutFluxIsRefused(String flux) {
    List<String> lines = Samples.evenEulumdat();
    lines.set(Samples.LAMP_FLUX, flux);
    assertThat(Samples.refused(lines).what()).isEqualTo("flux of lamp set 1");
  }

  @Test
  void lumensBelowZeroMeanAbsoluteOnlyAsMinusOne() {
    List<String> lines = Samples.ies();
    lines.set(8, "1 -2 1 3 3 1 2 0.2 0.6 0.1");
    assertThat(Samples.refused(lines).expected()).isEqualTo("-1 (absolute) or a number from 0");
  }

  @Test
  void aPictureThatIsCalledALampIsRefused() {
    byte[] png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PhotometryFile.read("lamp.ldt", png).toString()).contains("binary");
  }
}
