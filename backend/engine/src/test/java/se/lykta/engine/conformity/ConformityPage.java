package se.lykta.engine.conformity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.engine.Progress;
import se.lykta.engine.scenefile.SceneFile;
import se.lykta.engine.scenefile.SceneLight;

/** Makes docs/generated/conformity.md. */
final class ConformityPage {
  private static final String TOP =
      """
      # Conformity

      Written by `ConformityPageTest`; `mvn -pl backend/photometry,backend/engine test -Dlykta.write-docs=true` writes it anew where the shared data are present. How the numbers come about: [illuminance](../domain/illuminance.md).

      ## What is compared with what

      Differences are relative, of illuminances above 0.01 lx; flips are values that are dark on one side and lit on the other, at any level. Expected values are written with 9 digits, so that 5e-09 is rounding.

      | Subject | Case | Expected values from | Tolerance | Values | Largest difference | Flips |
      |---|---|---|---:|---:|---:|---:|
      """;
  private static final String MIDDLE =
      """

      ## Likely mistakes

      Each is built in by a test and must make at least one open scene fail.

      | Mistake | Scenes that fail |
      |---|---|
      """;

  private ConformityPage() {}

  static String text(List<String> rows) {
    return TOP + lines(rows.stream()) + MIDDLE + lines(mistakes());
  }

  private static String lines(Stream<String> rows) {
    return rows.map(row -> row + "\n").collect(Collectors.joining());
  }

  static Stream<String> mistakes() {
    return Stream.of(Mutation.values())
        .map(
            mistake ->
                "| %s | %s |"
                    .formatted(
                        mistake.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        ReferenceScene.OPEN.stream()
                            .filter(scene -> fails(scene, mistake))
                            .map(ReferenceScene::name)
                            .collect(Collectors.joining(", "))));
  }

  static boolean fails(ReferenceScene scene, Mutation mistake) {
    SceneFile file = scene.read();
    var spoiled = new SceneFile(mistake.of(file.scene()), file.samples());
    return !Comparison.ofLux(SceneLight.exact(spoiled, new Progress()), scene.expected())
        .isWithin(1e-6);
  }
}
