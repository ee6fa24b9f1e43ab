package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.engine.Progress;
import se.lykta.engine.conformity.Comparison;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scenefile.SceneFile;
import se.lykta.engine.scenefile.SceneLight;

/** Scenes that an independent calculator and Radiance agree upon. */
class ReferenceScenesTest {
  static final double TOLERANCE = 1e-6;

  @ParameterizedTest
  @MethodSource("se.lykta.engine.conformity.ReferenceScene#all")
  void everyResultIsTheExpectedOne(ReferenceScene scene) {
    Comparison comparison = compare(scene);
    assertThat(comparison.isWithin(TOLERANCE)).as(comparison.toString()).isTrue();
  }

  static Comparison compare(ReferenceScene scene) {
    return Comparison.ofLux(lux(scene.read()), scene.expected());
  }

  static double[] lux(SceneFile file) {
    return SceneLight.exact(file, new Progress());
  }
}
