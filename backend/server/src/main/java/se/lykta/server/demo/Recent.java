package se.lykta.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lykta.layers.Feature;
import se.lykta.server.web.TownTime;

/**
 * Reports, events and presence of a year that ended yesterday, whenever the demo town is loaded: a
 * board on which all is long overdue shows nothing.
 */
final class Recent {
  /** By which time a feature of a layer is counted new or old; other layers stay as they are. */
  private static final Map<String, String> NEWEST_BY =
      Map.of("report", "observed_to", "event", "observed_to", "presence", "present_from");

  private Recent() {}

  /** All times moved on by as many whole days as bring the newest report to the day before. */
  static List<Feature> untilYesterday(String layer, List<Feature> features, LocalDate today) {
    Optional<Instant> newest =
        features.stream()
            .flatMap(feature -> feature.find(NEWEST_BY.getOrDefault(layer, "")).stream())
            .map(Instant.class::cast)
            .max(Instant::compareTo);
    if (newest.isEmpty()) {
      return features;
    }
    LocalDate last = LocalDate.ofInstant(newest.get(), TownTime.ZONE);
    var later = Duration.ofDays(ChronoUnit.DAYS.between(last, today.minusDays(1)));
    return features.stream().map(feature -> moved(feature, later)).toList();
  }

  private static Feature moved(Feature feature, Duration later) {
    var values = new HashMap<>(feature.values());
    values.replaceAll((field, value) -> value instanceof Instant at ? at.plus(later) : value);
    return Feature.unsaved(feature.layer(), feature.id(), feature.geometry(), values);
  }
}
