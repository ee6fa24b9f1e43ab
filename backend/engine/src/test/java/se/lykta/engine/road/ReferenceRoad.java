package se.lykta.engine.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.lykta.engine.conformity.Comparison;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scene.Luminaire;
import se.lykta.photometry.PhotometryFile;
import se.lykta.photometry.ReadOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A road of two lanes that somebody else has calculated. */
public final class ReferenceRoad {
  /** The surfaces that it was calculated with. */
  public static final List<String> SURFACES = List.of("R1", "R3", "C2");

  private static final double SPACING_M = 30;
  private static final Path FOLDER = ReferenceScene.shared().resolve("reference/independent");
  private static final Path FILE = FOLDER.resolve("expected_a_road_luminance_TI.json");

  private ReferenceRoad() {}

  public static boolean isPresent() {
    return Files.isRegularFile(FILE);
  }

  /** E_av, E_min and R_EI of both sides. */
  public static Comparison illuminance() {
    RoadLighting lighting = lighting("R3");
    JsonNode values = expected().get("illuminance");
    double[] found = {
      lighting.illuminance().mean(),
      lighting.illuminance().least(),
      lighting.edgeRatios()[0],
      lighting.edgeRatios()[1]
    };
    JsonNode edges = values.get("REI");
    double[] expected = {
      values.get("Eav_5H").doubleValue(),
      values.get("Emin_5H").doubleValue(),
      edges.get("left(y<0)").doubleValue(),
      edges.get("right(y>7)").doubleValue()
    };
    return Comparison.ofLux(found, expected);
  }

  /** Of both drivers: L_av, U_o, U_l, L_v, f_TI and L at every point. */
  public static Comparison luminance(String surface) {
    JsonNode drivers = expected().get("luminance").get(surface).get("py");
    return Comparison.ofLux(
        lighting(surface).lanes().stream().flatMapToDouble(ReferenceRoad::figures).toArray(),
        drivers.valueStream().flatMapToDouble(ReferenceRoad::figures).toArray());
  }

  private static DoubleStream figures(LaneView lane) {
    return DoubleStream.concat(
        DoubleStream.of(
            lane.luminance().mean(),
            lane.luminance().uniformity(),
            lane.lengthwiseUniformity(),
            lane.veilingLuminance(),
            lane.thresholdIncrement()),
        DoubleStream.of(lane.luminance().values()));
  }

  private static DoubleStream figures(JsonNode driver) {
    return DoubleStream.concat(
        List.of("Lav", "Uo", "Ul", "Lv", "TI").stream()
            .mapToDouble(figure -> driver.get(figure).doubleValue()),
        driver.get("grid").valueStream().mapToDouble(JsonNode::doubleValue));
  }

  private static JsonNode expected() {
    return JsonMapper.shared().readTree(FILE.toFile());
  }

  private static RoadLighting lighting(String surface) {
    var road = new Carriageway(7, 2, RoadSurface.of(surface));
    return new RoadLighting(row(), new RoadField(0, SPACING_M, road), Edition.OF_2015);
  }

  private static List<Luminaire> row() {
    return IntStream.rangeClosed(-10, 24).mapToObj(ReferenceRoad::luminaire).toList();
  }

  private static Luminaire luminaire(int i) {
    var light = photometry().photometry().distribution();
    return new Luminaire("" + i, i * SPACING_M, 0.5, 8, 0, 5, 0, light, light.fluxLm(), 0.85, 1);
  }

  private static ReadOutcome.Read photometry() {
    try {
      return (ReadOutcome.Read) PhotometryFile.read(FOLDER.resolve("photometry/italo1.ies"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
