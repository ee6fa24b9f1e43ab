package se.lykta.engine.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The open scenes alone find every likely mistake. */
class MutationsTest {

  @ParameterizedTest
  @EnumSource
  void aMistakeMakesAnOpenSceneFail(Mutation mistake) {
    assertThat(ReferenceScene.OPEN).anyMatch(scene -> ConformityPage.fails(scene, mistake));
  }
}
