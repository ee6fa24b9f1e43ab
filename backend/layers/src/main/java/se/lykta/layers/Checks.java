package se.lykta.layers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The rules of single layers that the general ones can't state. */
final class Checks {
  private static final int LONGEST_PERMIT_YEARS = 3;

  private Checks() {}

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

  /** An error where something has a status without what the status says. */
  static Function<Feature, List<Problem>> neededInStatus(String status, String field) {
    return report ->
        report.findText("status").filter(status::equals).isPresent() && report.find(field).isEmpty()
            ? List.of(Problem.error("missing", report, field, needed(report, status, field)))
            : List.of();
  }

  private static Title needed(Feature report, String status, String field) {
    var statuses = (Kind.Choice) layerOf(report).getField("status").kind();
    return Title.of("%s saknas; väntat i status %s", "%s is missing; expected in status %s")
        .with(title(report, field), statuses.titleOf(status));
  }

  private static Title title(Feature feature, String field) {
    return layerOf(feature).getField(field).title();
  }

  private static Layer layerOf(Feature feature) {
    return Catalogue.getLayer(feature.layer());
  }

  /** Areas of the old act ended on a fixed day. */
  static List<Problem> guardAreaOfTheOldAct(Feature area) {
    return isUnder(GuardArea.OLD_ACT, area) && endsAfter(GuardArea.OLD_ACT_ENDED, area)
        ? List.of(
            Problem.warning(
                "old-act", area, Common.VALID_TO, tooLate(area, GuardArea.OLD_ACT_ENDED)))
        : List.of();
  }

  /** Permits under the new act hold for three years at most, the last day included. */
  static List<Problem> guardAreaLongerThanThreeYears(Feature area) {
    return area
        .find(Common.VALID_FROM)
        .map(from -> ((LocalDate) from).plusYears(LONGEST_PERMIT_YEARS).minusDays(1))
        .filter(last -> isUnder("lag2023_421", area) && endsAfter(last, area))
        .map(last -> Problem.warning("too-long-permit", area, Common.VALID_TO, tooLate(area, last)))
        .stream()
        .toList();
  }

  private static boolean isUnder(String act, Feature area) {
    return area.findText("legal_basis").filter(act::equals).isPresent();
  }

  private static boolean endsAfter(LocalDate last, Feature area) {
    var end = (LocalDate) area.values().get(Common.VALID_TO);
    return end == null || end.isAfter(last);
  }

  private static Title tooLate(Feature area, LocalDate last) {
    Object end = area.find(Common.VALID_TO).orElse(Title.of("tomt", "empty"));
    var basis = (Kind.Choice) layerOf(area).getField("legal_basis").kind();
    return Title.of("%s är %s; väntat senast %s (%s)", "%s is %s; expected %s at the latest (%s)")
        .with(
            title(area, Common.VALID_TO),
            end,
            last,
            basis.titleOf(area.findText("legal_basis").orElseThrow()));
  }
}
