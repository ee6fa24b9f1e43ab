package se.lykta.server.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lykta.layers.Feature;

/**
 * A plan with its measures as they stood on a day.
 *
 * @param measures the first to be done first; those without a day last
 */
record PlanOnDay(Feature feature, List<MeasureOnDay> measures, LocalDate day) {

  PlanOnDay {
    measures = List.copyOf(measures);
  }

  /** By the word of the layer: what was decided later was proposed. */
  String status() {
    String status = feature.findText("status").orElseThrow();
    boolean decidedLater = date("decided_on").filter(on -> on.isAfter(day)).isPresent();
    return decidedLater ? "proposed" : status;
  }

  Optional<LocalDate> date(String field) {
    return feature.find(field).map(LocalDate.class::cast);
  }

  /** When the first of its measures began. */
  Optional<LocalDate> begun() {
    return measures.stream()
        .filter(MeasureOnDay::hasBegun)
        .flatMap(measure -> measure.date("start_on").stream())
        .min(LocalDate::compareTo);
  }

  /** When the last of those that are done was done. */
  Optional<LocalDate> done() {
    return measures.stream()
        .filter(measure -> measure.status().equals("done"))
        .flatMap(measure -> measure.date("done_on").stream())
        .max(LocalDate::compareTo);
  }
}
