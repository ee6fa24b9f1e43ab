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

  /** The first number is at most the second, where both are given. */
  static Function<Feature, List<Problem>> notAbove(String lower, String upper) {
    return feature -> {
      var low = (Double) feature.values().get(lower);
      var high = (Double) feature.values().get(upper);
      return low == null || high == null || low <= high
          ? List.of()
          : List.of(Problem.error("not-in-order", feature, lower, above(feature, lower, upper)));
    };
  }

  private static Title above(Feature feature, String lower, String upper) {
    return Title.of("%s är %s; väntat högst %s (%s)", "%s is %s; expected at most %s (%s)")
        .with(
            title(feature, lower),
            quantity(feature, lower),
            quantity(feature, upper),
            title(feature, upper));
  }

  private static Title quantity(Feature feature, String field) {
    var kind = (Kind.Number) layerOf(feature).getField(field).kind();
    return Quantity.of((Double) feature.values().get(field), kind.unit());
  }

  /** Every name under {@code assumed} is a field of the layer, or the geometry. */
  static List<Problem> assumedFieldsExist(Feature feature) {
    return feature.findTexts(Common.ASSUMED).stream()
        .filter(name -> !name.isBlank() && !name.equals(Problem.GEOMETRY))
        .filter(name -> layerOf(feature).findField(name).isEmpty())
        .map(name -> Validation.unknownField(layerOf(feature), name))
        .map(message -> Problem.error("unknown-field", feature, Common.ASSUMED, message))
        .toList();
  }

  /** A warning for each of these fields that has no value. */
  static Function<Feature, List<Problem>> incompleteWithout(String... fields) {
    return feature ->
        Arrays.stream(fields)
            .filter(field -> feature.find(field).isEmpty())
            .map(field -> Problem.warning("incomplete", feature, field, missing(feature, field)))
            .toList();
  }

  private static Title missing(Feature feature, String field) {
    return Title.of(
            "%s saknas; underlaget är ofullständigt", "%s is missing; the record is incomplete")
        .with(title(feature, field));
  }

  private static Title title(Feature feature, String field) {
    return layerOf(feature).getField(field).title();
  }

  private static Layer layerOf(Feature feature) {
    return Catalogue.getLayer(feature.layer());
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
