package se.lykta.layers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The rules of single layers that the general ones can't state. */
final class Checks {
  /** Areas under 3 § of the act of 1980 could live on until this day (lag 2023:421). */
  private static final LocalDate OLD_ACT_ENDED = LocalDate.of(2025, 12, 31);

  private static final int LONGEST_PERMIT_YEARS = 3;

  private Checks() {}

  static Function<Feature, List<Problem>> notAbove(String lower, String upper) {
    return feature -> {
      var low = (Double) feature.values().get(lower);
      var high = (Double) feature.values().get(upper);
      if (low == null || high == null || low <= high) {
        return List.of();
      }
      var message =
          Title.of(
              lower + " är " + low + " m; väntat högst " + upper + ", " + high + " m",
              lower + " is " + low + " m; expected at most " + upper + ", " + high + " m");
      return List.of(Problem.error("not-in-order", feature, lower, message));
    };
  }

  static Function<Feature, List<Problem>> incompleteWithout(String... fields) {
    return feature ->
        Arrays.stream(fields)
            .filter(field -> feature.find(field).isEmpty())
            .map(field -> Problem.warning("incomplete", feature, field, missing(feature, field)))
            .toList();
  }

  private static Title missing(Feature feature, String field) {
    Title title = Catalogue.getLayer(feature.layer()).getField(field).title();
    return Title.of(
        title.sv() + " saknas; underlaget är ofullständigt",
        title.en() + " is missing; the record is incomplete");
  }

  static List<Problem> guardAreaOfTheOldAct(Feature area) {
    var until = (LocalDate) area.values().get(Common.VALID_TO);
    boolean old = area.find("legal_basis").filter("lov1980_3"::equals).isPresent();
    if (!old || (until != null && !until.isAfter(OLD_ACT_ENDED))) {
      return List.of();
    }
    var message =
        Title.of(
            "Områden enligt LOV 3 § upphörde senast 2025-12-31; sätt Gäller till",
            "Areas under section 3 of the old act ended on 2025-12-31 at the latest; set Valid to");
    return List.of(Problem.warning("old-act", area, Common.VALID_TO, message));
  }

  static List<Problem> guardAreaLongerThanThreeYears(Feature area) {
    var from = (LocalDate) area.values().get(Common.VALID_FROM);
    var until = (LocalDate) area.values().get(Common.VALID_TO);
    boolean late =
        from != null && (until == null || !until.isBefore(from.plusYears(LONGEST_PERMIT_YEARS)));
    if (!late) {
      return List.of();
    }
    var message =
        Title.of(
            "Tillståndet gäller längre än tre år; väntat högst tre (lag 2023:421)",
            "The permit holds for more than three years; expected three at most (act 2023:421)");
    return List.of(Problem.warning("permit-too-long", area, Common.VALID_TO, message));
  }
}
