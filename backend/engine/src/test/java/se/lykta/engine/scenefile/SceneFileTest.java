package se.lykta.engine.scenefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.engine.conformity.ReferenceScene;
import se.lykta.engine.scene.Scene;
import se.lykta.engine.scene.Terrain;

/** Scene files, right and wrong; a wrong one is refused with what, where, found and expected. */
class SceneFileTest {
  private static final String SCENE =
      """
      {"photometries": {"path": {"file": "photometry/lykta-path.ldt", "street_c": 90, "scale": 2}},
       "luminaires": [{"id": 7, "x": 1, "y": 2, "z": 4, "tilt": 5, "azimuth": 30, "roll": -3,
                       "photometry": "path", "mf": 0.9, "dim": 0.5}],
       "buildings": [{"id": 0, "polygon": [[0, 0], [9, 0], [9, 9], [0, 9]],
                      "holes": [[[3, 3], [6, 3], [6, 6], [3, 6]]], "height": 5}],
       "trees": [{"x": 20, "y": 20, "crown_base": 2, "crown_top": 8, "crown_radius": 3,
                  "transmittance": 0.4}],
       "terrain": {"x0": 0, "y0": 0, "cell": 10, "columns": 2, "rows": 2, "heights": [1, 2, 3, 4]},
       "receivers": [[1, 1, 0, 0, 0, 1], [2, 1, 1.5, 0, 1, 0]]}
      """;

  @TempDir Path folder;

  @Test
  void everythingOfASceneIsRead() throws IOException {
    SceneFile file = ((SceneFile.Outcome.Read) read(SCENE)).file();
    Scene scene = file.scene();
    var lamp = scene.luminaires().getFirst();
    assertThat(lamp.scale()).isEqualTo(2 * 0.9 * 0.5);
    assertThat(lamp.rollDeg()).isEqualTo(-3);
    assertThat(scene.buildings().getFirst().footprint().getArea()).isEqualTo(72);
    assertThat(scene.trees().getFirst().transmittance()).isEqualTo(0.4);
    assertThat(scene.terrain().heightAt(10, 0)).isEqualTo(2);
    assertThat(file.samples().points().heightM(1)).isEqualTo(1.5);
    assertThat(file.samples().directions())
        .containsExactly(new Direction.Normal(0, 0, 1), new Direction.Normal(0, 1, 0));
  }

  @Test
  void withoutTreesAndTerrainTheGroundIsLevelAndBare() {
    Scene scene = ReferenceScene.OPEN.getFirst().read().scene();
    assertThat(scene.terrain()).isSameAs(Terrain.FLAT);
    assertThat(scene.trees()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "x": 1,             | "x": "one",          | luminaires[0].x is "one"; expected a number
          "x": 1,             |                      | luminaires[0].x is missing
          "x": 1,             | "x": 1e999,          | luminaires[0].x is
          "z": 4              | "z": -4              | height (m) of luminaires[0] (id 7) is -4.0; expected 0.0 to 1000.0
          "mf": 0.9           | "mf": 9              | maintenance factor of luminaires[0] (id 7) is 9.0; expected 0.0 to 1.0
          "photometry": "path"| "photometry": "x"    | luminaires[0].photometry is "x"; expected one of [path]
          lykta-path.ldt      | nowhere.ldt          | photometries.path.file is "photometry/nowhere.ldt"; expected a photometry file below
          "street_c": 90      | "street_c": 360      | photometries.path.street_c is 360; expected 0 to less than 360 degrees
          , "scale": 2        |                      | photometries.path.lumens is missing
          [[0, 0], [9, 0], [9| [[9, 9], [9, 0], [0, 0], [9| buildings[0]
          [9, 0], [9, 9], [0, 9]]| [9, 0]]           | buildings[0].polygon is 2 corners; expected at least 3
          [9, 9], [0, 9]]     | [0, 9], [9, 9]]      | footprint of buildings[0] (id 0) is broken
          "height": 5         | "height": -5         | height (m) of buildings[0] (id 0) is -5.0; expected 0.0
          "crown_top": 8      | "crown_top": 1       | crown top (m) of trees[0] is 1.0; expected
          "columns": 2        | "columns": 3         | number of heights of the height grid is 4.0; expected 6.0
          "columns": 2        | "columns": 2.5       | terrain.columns is 2.5; expected a whole number from 2
          [2, 1, 1.5, 0, 1, 0]| [2, 1, 1.5, 0, 1]    | receivers[1] is 5 numbers; expected 6 numbers
          [2, 1, 1.5, 0, 1, 0]| [2, 1, 1.5, 0, 0, 0] | the normal of receivers[1] is (0, 0, 0); expected a direction
          [2, 1, 1.5, 0, 1, 0]| [2, 1, -1, 0, 0, 1]  | z of receivers[1] is -1.0 m; expected 0 m or more
          "receivers"         | "recievers"          | the scene is without receivers; expected receivers, receiver_grid or points
          {"photometries"     | {photometries        | is no JSON
          """)
  void aMistakeIsSaidWithItsPlace(String right, String wrong, String message) throws IOException {
    String spoiled = SCENE.replace(right, wrong == null ? "" : wrong);
    assertThat(spoiled).isNotEqualTo(SCENE);
    assertThat(((SceneFile.Outcome.Refused) read(spoiled)).message())
        .contains("scene.json")
        .contains(message);
  }

  @Test
  void aBrokenPhotometryFileIsSaidWithItsLine() throws IOException {
    Files.writeString(folder.resolve("broken.ldt"), "not a luminaire\n");
    String scene = SCENE.replace("photometry/lykta-path.ldt", "broken.ldt");
    assertThat(((SceneFile.Outcome.Refused) read(scene, folder)).message())
        .contains("broken.ldt, line ");
  }

  @Test
  void aTruncatedFileIsSaid() throws IOException {
    String half = SCENE.substring(0, SCENE.length() / 2);
    assertThat(((SceneFile.Outcome.Refused) read(half)).message()).contains("is no JSON");
  }

  private SceneFile.Outcome read(String scene) throws IOException {
    return read(scene, ReferenceScene.OPEN.getFirst().folder());
  }

  private SceneFile.Outcome read(String scene, Path base) throws IOException {
    return SceneFile.read(Files.writeString(folder.resolve("scene.json"), scene), base);
  }
}
