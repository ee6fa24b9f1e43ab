package se.lykta.engine.illuminance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lykta.engine.conformity.Comparison;
import se.lykta.engine.conformity.Mutation;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scenefile.SceneFile;

/** The open scenes alone find every likely mistake. */
class MutationsTest {

  @ParameterizedTest
  @EnumSource
  void aMistakeMakesAnOpenSceneFail(Mutation mistake) {
    assertThat(ReferenceScene.OPEN).anyMatch(scene -> fails(scene, mistake));
  }

  private static boolean fails(ReferenceScene scene, Mutation mistake) {
    SceneFile file = scene.read();
    var spoiled = new SceneFile(mistake.of(file.scene()), file.samples());
    return !Comparison.ofLux(ReferenceScenesTest.lux(spoiled), scene.expected())
        .isWithin(ReferenceScenesTest.TOLERANCE);
  }
}
