package se.lykta.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data beside the project; tests that need it say so where it is missing. */
public final class Shared {

  private Shared() {}

  /**
   * @param name under the folder of shared data, such as {@code osm/town.osm.pbf}
   */
  public static Path file(String name) {
    Path file = folder().resolve("data").resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "left out: no real data; set LYKTA_SHARED to the folder that has data/" + name);
    return file;
  }

  private static Path folder() {
    String given = System.getenv("LYKTA_SHARED");
    return given == null ? projectRoot().resolveSibling("shared") : Path.of(given);
  }

  private static Path projectRoot() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
