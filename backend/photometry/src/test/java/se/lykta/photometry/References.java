package se.lykta.photometry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Photometry files for tests: the open ones of the project, and others where they are present. */
final class References {
  private References() {}

  /** The seven synthetic luminaires of gis-data/reference. */
  static List<Path> open() {
    try (Stream<Path> files = Files.list(projectRoot().resolve("gis-data/reference/photometry"))) {
      return files.filter(file -> file.toString().endsWith(".ldt")).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static Path open(String name) {
    return projectRoot().resolve("gis-data/reference/photometry").resolve(name);
  }

  /**
   * @param name under the reference cases beside the project, which may not be there
   */
  static Path independent(String name) {
    Path file = shared().resolve("reference/independent").resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "left out: set LYKTA_SHARED to the folder that has reference/independent/" + name);
    return file;
  }

  static Path shared() {
    String given = System.getenv("LYKTA_SHARED");
    return given == null ? projectRoot().resolveSibling("shared") : Path.of(given);
  }

  static Photometry read(Path file) {
    try {
      return PhotometryFile.read(file).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path projectRoot() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
