package se.lykta.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** GDAL's programs, as others will read our files with them. */
public final class Gdal {

  private Gdal() {}

  /** What ogrinfo says; a warning or an error of it fails the test. */
  public static String info(String... arguments) {
    var command = new ArrayList<>(List.of("ogrinfo", "-ro"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  public static String convert(String... arguments) {
    var command = new ArrayList<>(List.of("ogr2ogr"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String run(List<String> command) {
    assumeTrue(isInstalled(), "left out: ogrinfo is not installed (package gdal-bin)");
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0 || output.contains("ERROR") || output.contains("Warning")) {
        throw new AssertionError(command + " says " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("ogrinfo", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
