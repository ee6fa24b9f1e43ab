package se.lykta.engine.conformity;

import java.util.List;
import java.util.stream.Stream;

/** All rows of the conformity page. Each room of the engine adds its own here. */
final class ConformityCases {
  private ConformityCases() {}

  static List<ConformityCase> all() {
    return Stream.of(PhotometryConformity.cases(), SceneConformity.cases(), RoadConformity.cases())
        .flatMap(cases -> cases)
        .toList();
  }
}
