package se.lykta.engine.conformity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import se.lykta.engine.scenefile.SceneFile;

/**
 * A scene with what an independent calculator found for it.
 *
 * @param open whether it comes with the project and so is always there
 * @param column of the expected file that has the result
 */
public record ReferenceScene(String name, boolean open, int column) {

  /** Those of gis-data/reference. */
  public static final List<ReferenceScene> OPEN =
      List.of(open("single"), open("road"), open("yard"), open("yard_vertical"));

  /** Those of the shared data, with photometry that is not ours. */
  public static final List<ReferenceScene> INDEPENDENT =
      List.of(
          independent("0_analytic", 6),
          independent("a_road", 6),
          independent("b_block", 6),
          independent("c_block_vertical", 6),
          independent("d_semicyl", 4),
          independent("e_yard", 6));

  /** All of them, the open ones first. */
  public static Stream<ReferenceScene> all() {
    return Stream.concat(OPEN.stream(), INDEPENDENT.stream());
  }

  private static ReferenceScene open(String name) {
    return new ReferenceScene(name, true, 6);
  }

  private static ReferenceScene independent(String name, int column) {
    return new ReferenceScene(name, false, column);
  }

  public boolean isPresent() {
    return Files.isRegularFile(file());
  }

  public Path file() {
    return folder().resolve("scene_" + name + ".json");
  }

  public Path folder() {
    return open
        ? projectRoot().resolve("gis-data/reference")
        : shared().resolve("reference/independent");
  }

  /** Skips the test where the scene is not there. */
  public SceneFile read() {
    assumeTrue(isPresent(), () -> "left out: set LYKTA_SHARED to the folder that has " + file());
    return switch (SceneFile.read(file(), folder())) {
      case SceneFile.Outcome.Read read -> read.file();
      case SceneFile.Outcome.Refused refused -> throw new AssertionError(refused.message());
    };
  }

  /** The expected results, in the order of the scene's samples, lx. */
  public double[] expected() {
    Path plain = folder().resolve("expected_" + name + ".csv");
    Path packed = folder().resolve("expected_" + name + ".csv.gz");
    try (var in =
            Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(packed));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .skip(1)
          .mapToDouble(line -> Double.parseDouble(line.split(",")[column]))
          .toArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Path shared() {
    String given = System.getenv("LYKTA_SHARED");
    return given == null ? projectRoot().resolveSibling("shared") : Path.of(given);
  }

  public static Path projectRoot() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }

  @Override
  public String toString() {
    return (open ? "open " : "independent ") + name;
  }
}
