package se.lykta.engine.conformity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.lykta.photometry.LightDistribution;
import se.lykta.photometry.PhotometryFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** 43 photometry files in the wild: flux and intensities. */
final class PhotometryConformity {
  private static final Path ANCHORS =
      ReferenceScene.shared().resolve("reference/photometry-anchors.json");

  private PhotometryConformity() {}

  static Stream<ConformityCase> cases() {
    return Stream.of(
        new ConformityCase(
            "Photometry",
            "flux of 43 files",
            "independent reader; shared data",
            1e-6,
            () -> Files.isRegularFile(ANCHORS),
            PhotometryConformity::flux),
        new ConformityCase(
            "Photometry",
            "intensities of 43 files",
            "independent reader; shared data",
            1e-6,
            () -> Files.isRegularFile(ANCHORS),
            PhotometryConformity::intensities));
  }

  private static Comparison flux() {
    double largest = 0;
    int values = 0;
    for (JsonNode anchor : anchors()) {
      double expected = anchor.get("flux_bilinear_lm").asDouble();
      largest = Math.max(largest, beyond(read(anchor).fluxLm(), expected, 5e-5));
      values++;
    }
    return new Comparison(values, largest, 0);
  }

  private static Comparison intensities() {
    double largest = 0;
    int values = 0;
    for (JsonNode anchor : anchors()) {
      LightDistribution light = read(anchor);
      for (JsonNode sample : anchor.get("samples_cd")) {
        double expected = sample.get(2).asDouble();
        double found = light.intensityCd(sample.get(0).asDouble(), sample.get(1).asDouble());
        largest = Math.max(largest, beyond(found, expected, 5e-7));
        values++;
      }
    }
    return new Comparison(values, largest, 0);
  }

  /** The relative difference beyond what the anchor was rounded by. */
  private static double beyond(double found, double expected, double rounding) {
    double difference = Math.max(0, Math.abs(found - expected) - 1.02 * rounding);
    return difference == 0 ? 0 : difference / Math.abs(expected);
  }

  private static JsonNode anchors() {
    return new ObjectMapper().readTree(ANCHORS.toFile()).get("files");
  }

  private static LightDistribution read(JsonNode anchor) {
    Path folder = ANCHORS.resolveSibling("independent");
    try {
      return PhotometryFile.read(folder.resolve(anchor.get("file").asString()))
          .orElseThrow()
          .distribution();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
