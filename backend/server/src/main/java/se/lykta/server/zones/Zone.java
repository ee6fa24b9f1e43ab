package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.GuardArea;
import se.lykta.layers.Problem;
import se.lykta.layers.Rule;

/** A zone as it was, is or will be on one day. */
record Zone(ZoneKind kind, Feature feature, LocalDate on) {
  private static final String DECIDED_ON = "decided_on";
  private static final String ENDED_ON = "ended_on";
  private static final String REVIEW_ON = "review_on";

  /** Facts with a day of their own; what stands beside them came with them. */
  private static final Map<String, List<String>> DATED =
      Map.of(
          DECIDED_ON,
          List.of("decided_by", "decision_document"),
          "signage_confirmed_on",
          List.of("signage_photo"));

  UUID id() {
    return feature.id();
  }

  String name() {
    return feature.findText("name").orElse("");
  }

  Geometry area() {
    return feature.geometry();
  }

  Optional<LocalDate> from() {
    return day(Common.VALID_FROM);
  }

  /**
   * The last day: that of its validity, the day on which it was ended before, or the day on which
   * the act ended that it was decided by. Empty: until further notice.
   */
  Optional<LocalDate> end() {
    return Stream.of(day(Common.VALID_TO), day(ENDED_ON), endByLaw())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private Optional<LocalDate> endByLaw() {
    return feature
        .findText("legal_basis")
        .filter(GuardArea.OLD_ACT::equals)
        .map(basis -> GuardArea.OLD_ACT_ENDED);
  }

  Optional<LocalDate> review() {
    return day(REVIEW_ON);
  }

  private Optional<LocalDate> day(String field) {
    return feature.find(field).map(LocalDate.class::cast);
  }

  /**
   * Until when the documents of camera surveillance are kept; empty for others, or while it goes
   * on.
   */
  Optional<LocalDate> documentsUntil(int years) {
    return kind == ZoneKind.CAMERA_ZONE
        ? end().map(last -> last.plusYears(years))
        : Optional.empty();
  }

  /** Whether a register of that day could have known of it. */
  boolean isKnown() {
    return day(DECIDED_ON).or(this::from).filter(on::isBefore).isEmpty();
  }

  boolean isEnded() {
    return end().filter(on::isAfter).isPresent();
  }

  /** Whether it begins later. */
  boolean isPlanned() {
    return from().filter(on::isBefore).isPresent();
  }

  State state(int endingDays) {
    if (isEnded()) {
      return State.ENDED;
    }
    if (!missing().isEmpty()) {
      return State.INCOMPLETE;
    }
    if (isPlanned()) {
      return State.PLANNED;
    }
    return end().filter(last -> !last.isAfter(on.plusDays(endingDays))).isPresent()
        ? State.ENDING
        : State.ACTIVE;
  }

  /** The fields that its record lacked on the day, in the order of the layer's rule. */
  List<Field> missing() {
    Feature then = asOfTheDay();
    return kind.layer().rules().stream()
        .filter(Rule.Check.class::isInstance)
        .flatMap(rule -> ((Rule.Check) rule).problems().apply(then).stream())
        .filter(problem -> problem.code().equals("incomplete"))
        .map(Problem::field)
        .map(kind.layer()::getField)
        .toList();
  }

  /** Without what was decided, or put up, later. */
  private Feature asOfTheDay() {
    var values = new HashMap<>(feature.values());
    DATED.forEach(
        (field, beside) -> {
          if (day(field).filter(on::isBefore).isPresent()) {
            values.remove(field);
            beside.forEach(values::remove);
          }
        });
    return Feature.unsaved(feature.layer(), feature.id(), feature.geometry(), values);
  }

  boolean isInvented() {
    return feature.findText(Common.PROVENANCE).filter("illustrative"::equals).isPresent();
  }

  /** The actor who answers for it. */
  Optional<UUID> responsible() {
    return kind.responsible().flatMap(feature::find).map(UUID.class::cast);
  }
}
