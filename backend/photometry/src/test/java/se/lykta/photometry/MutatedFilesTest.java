package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files spoiled at random: a distribution or a refusal comes out, nothing else, and soon. */
class MutatedFilesTest {
  private static final int MUTATIONS = 150;

  /** Only an endless loop takes so long; it takes a second. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final List<String> RUBBISH =
      List.of("", " ", "-1", "1e308", "-0", "NaN", "1e-320", "999999999", "0", "4", ",", "TILT=");

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void aSpoiledEulumdatFileIsReadOrRefused(Path file) throws IOException {
    spoil(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("se.lykta.photometry.References#open")
  void aSpoiledIesFileIsReadOrRefused(Path file) {
    spoil(new String(PhotometryFile.write(References.read(file), Format.IES_LM63)));
  }

  private static void spoil(String text) {
    Assertions.assertTimeoutPreemptively(LONG, () -> spoilAll(text));
  }

  private static void spoilAll(String text) {
    for (int seed = 0; seed < MUTATIONS; seed++) {
      byte[] spoiled = spoiled(text, new Random(seed)).getBytes(StandardCharsets.ISO_8859_1);
      switch (PhotometryFile.read("spoiled.ldt", spoiled)) {
        case ReadOutcome.Read read -> assertSound(read.photometry());
        case ReadOutcome.Refused refused -> assertThat(refused.message()).contains("line ");
      }
    }
  }

  private static void assertSound(Photometry photometry) {
    assertThat(photometry.distribution().fluxLm()).isFinite().isNotNegative();
    assertThat(photometry.distribution().intensityCd(12.3, 45.6)).isFinite().isNotNegative();
    assertThat(photometry.issues()).allSatisfy(i -> assertThat(i.message()).isNotBlank());
    for (Format format : Format.values()) {
      assertThat(PhotometryFile.write(photometry, format)).isNotEmpty();
    }
    assertThat(LightFigures.of(photometry.distribution()).maximum().half().angleDeg())
        .isBetween(0.0, 360.0);
  }

  private static String spoiled(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\r\n")));
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      spoilLine(lines, random);
    }
    return String.join("\r\n", lines);
  }

  /** The head is spoiled as often as the long table. */
  private static void spoilLine(List<String> lines, Random random) {
    int at = random.nextInt(random.nextBoolean() ? Math.min(44, lines.size()) : lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.set(at, RUBBISH.get(random.nextInt(RUBBISH.size())));
      case 3 -> lines.set(at, "-" + lines.get(at));
      case 4 -> lines.set(at, lines.get(at) + (char) random.nextInt(256));
      default -> lines.subList(at, lines.size()).clear();
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
  }
}
