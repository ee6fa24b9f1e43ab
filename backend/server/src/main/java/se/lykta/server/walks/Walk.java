package se.lykta.server.walks;

import java.time.Instant;
import java.util.List;
import org.locationtech.jts.geom.LineString;
import se.lykta.layers.Feature;

/**
 * A walk with what was seen on it.
 *
 * @param observations in the order in which they were made
 */
record Walk(Feature feature, List<Observed> observations) {

  Walk {
    observations = List.copyOf(observations);
  }

  Instant startedAt() {
    return (Instant) feature.values().get("started_at");
  }

  LineString route() {
    return (LineString) feature.geometry();
  }

  /** Metres. */
  double unlocatedM() {
    return feature.find("unlocated_m").map(Double.class::cast).orElse(0.0);
  }

  int open() {
    return Observed.open(observations);
  }

  boolean isInvented() {
    return feature.findText("provenance").filter("illustrative"::equals).isPresent();
  }
}
