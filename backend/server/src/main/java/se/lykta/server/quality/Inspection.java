package se.lykta.server.quality;

import java.util.Comparator;
import java.util.List;

/** All that is looked for. */
final class Inspection {
  private static final List<Check> CHECKS =
      List.of(
          new OwnRules(),
          new LampsOnOneSpot(),
          new LampsWithoutType(),
          new OutsideMunicipality(),
          new StreetsWithoutClass(),
          new ResponsibilityBorders(),
          new OverlappingDecisions());

  private Inspection() {}

  /** Errors first; then by kind, so that what is put right in one way stands together. */
  static List<Finding> of(Surroundings place) {
    return CHECKS.stream()
        .flatMap(check -> check.look(place))
        .sorted(
            Comparator.comparing((Finding finding) -> !finding.isError())
                .thenComparing(finding -> finding.problem().code()))
        .toList();
  }
}
