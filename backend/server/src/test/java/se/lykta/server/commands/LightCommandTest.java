package se.lykta.server.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lykta light}: results to one stream, everything said to the other. */
class LightCommandTest {
  private static final Path SCENES =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("gis-data/reference");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theResultsAreTheExpectedOnesToEightDigits() throws IOException {
    assertThat(run(SCENES.resolve("scene_road.json").toString())).isEqualTo(CommandLine.DONE);
    List<String> expected = Files.readAllLines(SCENES.resolve("expected_road.csv"));
    List<String> found = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(found).hasSameSizeAs(expected);
    for (int line = 0; line < found.size(); line++) {
      assertThat(eightDigits(found.get(line))).isEqualTo(eightDigits(expected.get(line)));
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** The last column without its ninth digit, which may be rounded either way. */
  private static String eightDigits(String line) {
    int comma = line.lastIndexOf(',') + 1;
    return line.length() > comma + 9 && line.charAt(comma) <= '9'
        ? line.substring(0, comma) + "%.7e".formatted(Double.valueOf(line.substring(comma)))
        : line;
  }

  @Test
  void photometryIsLookedForBelowTheBase(@TempDir Path elsewhere) {
    String scene = SCENES.resolve("scene_road.json").toString();
    assertThat(run(scene, "--base", elsewhere.toString())).isEqualTo(CommandLine.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("photometries.", ".file", "expected a photometry file below " + elsewhere);
    assertThat(out.size()).isZero();
  }

  @Test
  void fastIsNearlyTheSameOnAGrid() {
    String scene = SCENES.resolve("scene_yard_vertical.json").toString();
    assertThat(run(scene)).isEqualTo(CommandLine.DONE);
    List<String> exact = out.toString(StandardCharsets.UTF_8).lines().toList();
    out.reset();
    assertThat(run(scene, "--fast")).isEqualTo(CommandLine.DONE);
    List<String> fast = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(fast).hasSize(10_001).isNotEqualTo(exact);
    for (int line = 1; line < fast.size(); line++) {
      assertThat(lux(fast.get(line))).isCloseTo(lux(exact.get(line)), withinPercentage(0.005));
    }
  }

  private static double lux(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
  }

  @Test
  void fastIsRefusedForFreePoints() {
    assertThat(run(SCENES.resolve("scene_single.json").toString(), "--fast"))
        .isEqualTo(CommandLine.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast is for receivers in a grid");
    assertThat(out.size()).isZero();
  }

  @Test
  void aSceneThatIsNotThereIsSaid() {
    assertThat(run("nowhere.json")).isEqualTo(CommandLine.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.json cannot be read");
  }

  @Test
  void withoutASceneItSaysWhatItNeeds() {
    assertThatThrownBy(() -> run()).isInstanceOf(WrongCall.class).hasMessageContaining("one scene");
  }

  @Test
  void theFrontDoorNeedsNoStoreForIt() {
    assertThat(
            CommandLine.run(new String[] {"light", "nowhere.json", "--lykta.data-dir=/dev/null"}))
        .isEqualTo(CommandLine.FAILED);
  }

  private int run(String... words) {
    return LightCommand.run(Words.of(List.of(words)), new PrintStream(out), new PrintStream(err));
  }
}
