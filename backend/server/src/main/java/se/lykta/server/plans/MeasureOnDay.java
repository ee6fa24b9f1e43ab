package se.lykta.server.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.lykta.layers.Feature;

/** A measure as it stood on a day. */
record MeasureOnDay(Feature feature, LocalDate day) {
  private static final Set<String> BEGUN = Set.of("ongoing", "done");
  private static final Set<String> ENDED = Set.of("done", "dropped");

  /** By the word of the layer: what was done later was under way, what began later was decided. */
  String status() {
    String status = feature.findText("status").orElseThrow();
    if (status.equals("done") && isLater("done_on")) {
      status = "ongoing";
    }
    return status.equals("ongoing") && isLater("start_on") ? "decided" : status;
  }

  private boolean isLater(String field) {
    return date(field).filter(on -> on.isAfter(day)).isPresent();
  }

  Optional<LocalDate> date(String field) {
    return feature.find(field).map(LocalDate.class::cast);
  }

  boolean hasBegun() {
    return BEGUN.contains(status());
  }

  /** Whether it should be done by now. */
  boolean isLate() {
    return !ENDED.contains(status()) && date("due_on").filter(due -> due.isBefore(day)).isPresent();
  }

  double costSek() {
    return feature.find("cost_sek").map(Double.class::cast).orElse(0.0);
  }
}
