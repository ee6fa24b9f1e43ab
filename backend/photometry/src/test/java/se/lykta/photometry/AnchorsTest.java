package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** 43 files in the wild, whose flux and intensities were found by an independent program. */
class AnchorsTest {
  /** The anchors are written with six decimals or four. */
  private static final double ROUNDED_CD = 5.1e-7;

  private static final double ROUNDED_LM = 5.1e-5;
  private static final double RELATIVE = 1e-6;

  @TestFactory
  Stream<DynamicTest> everyFileHasTheFluxAndIntensitiesOfItsAnchor() {
    return anchors().map(anchor -> DynamicTest.dynamicTest(name(anchor), () -> check(anchor)));
  }

  @Test
  void theAnchorsAreFortyThree() {
    assertThat(anchors()).hasSize(43);
  }

  private static Stream<JsonNode> anchors() {
    Path file = References.shared().resolve("reference/photometry-anchors.json");
    assumeTrue(Files.isRegularFile(file), "left out: no anchors; set LYKTA_SHARED");
    return StreamSupport.stream(
        new ObjectMapper().readTree(file.toFile()).get("files").spliterator(), false);
  }

  private static String name(JsonNode anchor) {
    return anchor.get("file").asString();
  }

  private static void check(JsonNode anchor) {
    LightDistribution light = References.read(References.independent(name(anchor))).distribution();
    assertClose(light.fluxLm(), anchor.get("flux_bilinear_lm").asDouble(), ROUNDED_LM);
    assertThat(anchor.get("samples_cd")).hasSize(48);
    for (JsonNode sample : anchor.get("samples_cd")) {
      double found = light.intensityCd(sample.get(0).asDouble(), sample.get(1).asDouble());
      assertClose(found, sample.get(2).asDouble(), ROUNDED_CD);
    }
  }

  private static void assertClose(double found, double expected, double rounded) {
    assertThat(found).isCloseTo(expected, offset(Math.abs(expected) * RELATIVE + rounded));
  }
}
