package se.lykta.engine.conformity;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lykta.engine.Progress;
import se.lykta.engine.grid.FlatScene;
import se.lykta.engine.grid.GridLight;
import se.lykta.engine.grid.Reach;
import se.lykta.engine.scenefile.GridSamples;
import se.lykta.engine.scenefile.SceneFile;
import se.lykta.engine.scenefile.SceneLight;

/** The reference scenes by every path that can calculate them. */
final class SceneConformity {
  private static final double EXACT = 1e-6;
  private static final double FLOAT = 5e-5;

  private SceneConformity() {}

  static Stream<ConformityCase> cases() {
    return Stream.of(
            ReferenceScene.all()
                .map(it -> scene("Illuminance at points", it, EXACT, SceneConformity::exact)),
            grids()
                .map(it -> scene("Illuminance on grids, double", it, EXACT, SceneConformity::grid)),
            grids()
                .map(it -> scene("Illuminance on grids, float", it, FLOAT, SceneConformity::fast)))
        .flatMap(cases -> cases);
  }

  private static Stream<ReferenceScene> grids() {
    return ReferenceScene.all()
        .filter(scene -> scene.name().contains("yard") || scene.name().contains("block"));
  }

  private static ConformityCase scene(
      String subject, ReferenceScene scene, double tolerance, Function<SceneFile, double[]> lux) {
    String origin =
        scene.open()
            ? "plain calculator that agrees with Radiance; gis-data/reference"
            : "plain calculator and Radiance; shared data";
    return new ConformityCase(
        subject,
        scene.name(),
        origin,
        tolerance,
        scene::isPresent,
        () -> Comparison.ofLux(lux.apply(scene.read()), scene.expected()));
  }

  private static double[] exact(SceneFile file) {
    return SceneLight.exact(file, new Progress());
  }

  private static double[] grid(SceneFile file) {
    var light = new GridLight(FlatScene.find(file.scene()).orElseThrow(), Reach.unlimited());
    GridSamples samples = GridSamples.find(file.samples()).orElseThrow();
    return Stream.of(light.lux(samples.grid(), samples.quantities(), new Progress()))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static double[] fast(SceneFile file) {
    float[] lux = SceneLight.fast(file, new Progress()).orElseThrow();
    return IntStream.range(0, lux.length).mapToDouble(i -> lux[i]).toArray();
  }
}
