package se.lykta.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import se.lykta.layers.Feature;
import se.lykta.server.web.TownTime;

/**
 * Reports of a year that ended yesterday, whenever the demo town is loaded: a board on which all is
 * long overdue shows nothing.
 */
final class Recent {
  private static final String FOUND = "observed_to";

  private Recent() {}

  /** All times moved on by as many whole days as bring the newest report to the day before. */
  static List<Feature> untilYesterday(List<Feature> reports, LocalDate today) {
    Optional<Instant> newest =
        reports.stream()
            .flatMap(report -> report.find(FOUND).stream())
            .map(Instant.class::cast)
            .max(Instant::compareTo);
    if (newest.isEmpty()) {
      return reports;
    }
    LocalDate last = LocalDate.ofInstant(newest.get(), TownTime.ZONE);
    var later = Duration.ofDays(ChronoUnit.DAYS.between(last, today.minusDays(1)));
    return reports.stream().map(report -> moved(report, later)).toList();
  }

  private static Feature moved(Feature report, Duration later) {
    var values = new HashMap<>(report.values());
    values.replaceAll((field, value) -> value instanceof Instant at ? at.plus(later) : value);
    return Feature.unsaved(report.layer(), report.id(), report.geometry(), values);
  }
}
