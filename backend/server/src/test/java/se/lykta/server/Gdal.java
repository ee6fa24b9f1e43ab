package se.lykta.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** ogrinfo, as others look at our services and files. */
final class Gdal {

  private Gdal() {}

  /** What it says; an error fails the test, a missing program leaves it out. */
  static String info(String... arguments) {
    assumeTrue(isInstalled(), "left out: ogrinfo is not installed (package gdal-bin)");
    var command = new ArrayList<>(List.of("ogrinfo", "-ro"));
    command.addAll(List.of(arguments));
    String output = run(command);
    if (output.contains("ERROR")) {
      throw new AssertionError(command + " says " + output);
    }
    return output;
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

  private static String run(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(command + " can't be started", e);
    }
  }
}
