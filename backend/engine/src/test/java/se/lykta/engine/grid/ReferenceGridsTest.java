package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.engine.Progress;
import se.lykta.engine.conformity.Comparison;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scenefile.GridSamples;
import se.lykta.engine.scenefile.SceneFile;

/** The reference scenes whose receivers stand in a grid. */
class ReferenceGridsTest {
  static Stream<ReferenceScene> scenes() {
    return ReferenceScene.all()
        .filter(scene -> scene.name().contains("yard") || scene.name().contains("block"));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void doubleGivesWhatIsExpected(ReferenceScene scene) {
    SceneFile file = scene.read();
    GridSamples samples = GridSamples.find(file.samples()).orElseThrow();
    double[][] lux = light(file).lux(samples.grid(), samples.quantities(), new Progress());
    double[] all = Arrays.stream(lux).flatMapToDouble(DoubleStream::of).toArray();
    Comparison comparison = Comparison.ofLux(all, scene.expected());
    assertThat(comparison.isWithin(1e-6)).as(comparison.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void floatGivesNearlyWhatIsExpected(ReferenceScene scene) {
    SceneFile file = scene.read();
    GridSamples samples = GridSamples.find(file.samples()).orElseThrow();
    double[] all =
        samples.quantities().stream()
            .map(quantity -> light(file).floatLux(samples.grid(), quantity, new Progress()))
            .flatMapToDouble(ReferenceGridsTest::doubles)
            .toArray();
    Comparison comparison = Comparison.ofLux(all, scene.expected());
    assertThat(comparison.isWithin(5e-5)).as(comparison.toString()).isTrue();
  }

  private static GridLight light(SceneFile file) {
    return new GridLight(FlatScene.find(file.scene()).orElseThrow(), Reach.unlimited());
  }

  private static DoubleStream doubles(float[] floats) {
    return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]);
  }
}
