package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.LightDistribution;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A road of two lanes against an independent calculation, to 1e-4 relative. */
@EnabledIfEnvironmentVariable(named = "LYKTA_SHARED", matches = ".+")
class ReferenceRoadTest {
  private static final double TOLERANCE_PCT = 0.01;
  private static final double SPACING_M = 30;

  private final Path folder = Path.of(System.getenv("LYKTA_SHARED"), "reference", "independent");
  private final JsonNode expected =
      JsonMapper.shared().readTree(folder.resolve("expected_a_road_luminance_TI.json").toFile());

  private RoadLighting lighting(String surface) throws IOException {
    var road = new Carriageway(7, 2, RoadSurface.of(surface));
    return new RoadLighting(row(), new RoadField(0, SPACING_M, road), Edition.OF_2015);
  }

  private List<Luminaire> row() throws IOException {
    var light = light();
    return IntStream.rangeClosed(-10, 24)
        .mapToObj(
            i ->
                new Luminaire(
                    "" + i, i * SPACING_M, 0.5, 8, 0, 5, 0, light, light.fluxLm(), 0.85, 1))
        .toList();
  }

  private LightDistribution light() throws IOException {
    var file = folder.resolve("photometry").resolve("italo1.ies");
    return ((ReadOutcome.Read) PhotometryFile.read(file)).photometry().distribution();
  }

  @Test
  void illuminanceAndEdgeRatioAgree() throws IOException {
    var lighting = lighting("R3");
    var values = expected.get("illuminance");
    assertClose(lighting.illuminance().mean(), values.get("Eav_5H"));
    assertClose(lighting.illuminance().least(), values.get("Emin_5H"));
    assertClose(lighting.edgeRatios()[0], values.get("REI").get("left(y<0)"));
    assertClose(lighting.edgeRatios()[1], values.get("REI").get("right(y>7)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1", "R3", "C2"})
  void luminanceUniformityAndGlareAgreeForEveryDriver(String surface) throws IOException {
    var lanes = lighting(surface).lanes();
    for (LaneView lane : lanes) {
      var values = expected.get("luminance").get(surface).get("py").get(lane.lane());
      assertClose(lane.luminance().mean(), values.get("Lav"));
      assertClose(lane.luminance().uniformity(), values.get("Uo"));
      assertClose(lane.lengthwiseUniformity(), values.get("Ul"));
      assertClose(lane.veilingLuminance(), values.get("Lv"));
      assertClose(lane.thresholdIncrement(), values.get("TI"));
      assertGrid(lane.luminance(), values.get("grid"));
    }
    assertThat(lanes).hasSize(2);
  }

  private static void assertGrid(PointGrid found, JsonNode expected) {
    assertThat(found.values()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertClose(found.values()[i], expected.get(i));
    }
  }

  private static void assertClose(double found, JsonNode expected) {
    assertThat(found).isCloseTo(expected.doubleValue(), withinPercentage(TOLERANCE_PCT));
  }
}
