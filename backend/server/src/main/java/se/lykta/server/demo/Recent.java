package se.lykta.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.server.web.TownTime;

/**
 * A town whose last day was yesterday, whenever it is loaded: a board on which all is long overdue,
 * or zones that all ended, show nothing.
 */
final class Recent {
  private static final String FOUND = "observed_to";

  /** What happens at a time, or holds for one. Streets and lamps stay as old as they are. */
  private static final Set<String> LAYERS =
      Set.of(
          "report",
          "event",
          "presence",
          "camera_zone",
          "camera",
          "guard_area",
          "host_area",
          "order_rule_area",
          "plan",
          "measure",
          "safety_walk",
          "observation");

  private Recent() {}

  /** By how many days the newest report is before yesterday; 0 without one. */
  static long daysToYesterday(List<Feature> reports, LocalDate today) {
    Optional<Instant> newest =
        reports.stream()
            .flatMap(report -> report.find(FOUND).stream())
            .map(Instant.class::cast)
            .max(Instant::compareTo);
    return newest
        .map(found -> LocalDate.ofInstant(found, TownTime.ZONE))
        .map(last -> ChronoUnit.DAYS.between(last, today.minusDays(1)))
        .orElse(0L);
  }

  /** All times and days moved on, where the feature is of a layer that lives in time. */
  static Feature later(Feature feature, long days) {
    if (!LAYERS.contains(feature.layer()) || endsByLaw(feature)) {
      return feature;
    }
    var values = new HashMap<>(feature.values());
    values.replaceAll(
        (field, value) -> field.equals(Common.SOURCE_DATE) ? value : later(value, days));
    return Feature.unsaved(feature.layer(), feature.id(), feature.geometry(), values);
  }

  private static Object later(Object value, long days) {
    return switch (value) {
      case Instant at -> at.plus(Duration.ofDays(days));
      case LocalDate day -> day.plusDays(days);
      default -> value;
    };
  }

  /** Areas of the act of 1980 ended on a day of the law's, not of the demo's. */
  private static boolean endsByLaw(Feature feature) {
    return feature.findText("legal_basis").filter("lov1980_3"::equals).isPresent();
  }
}
