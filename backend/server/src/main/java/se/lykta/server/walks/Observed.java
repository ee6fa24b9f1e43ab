package se.lykta.server.walks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import se.lykta.layers.Feature;

/**
 * An observation of a walk.
 *
 * @param number on its walk, from 1, in the order in which they were made
 */
record Observed(int number, Feature feature) {
  static final String WALK = "safety_walk";
  static final String LAYER = "observation";

  enum State {
    OPEN,
    MEASURE,
    CLOSED
  }

  State state() {
    if (measure().isPresent()) {
      return State.MEASURE;
    }
    return closedReason().isPresent() ? State.CLOSED : State.OPEN;
  }

  boolean isOpen() {
    return state() == State.OPEN;
  }

  Point position() {
    return (Point) feature.geometry();
  }

  Instant at() {
    return (Instant) feature.values().get("observed_at");
  }

  String aspect() {
    return feature.findText("aspect").orElseThrow();
  }

  /** 1 feels very unsafe, 5 very safe. */
  Optional<Integer> rating() {
    return feature.find("rating").map(Double.class::cast).map(Double::intValue);
  }

  Optional<String> photo() {
    return feature.findText("photo");
  }

  Optional<UUID> measure() {
    return feature.find("measure").map(UUID.class::cast);
  }

  Optional<String> closedReason() {
    return feature.findText("closed_reason");
  }

  /** As many of them as wait for somebody. */
  static int open(List<Observed> observations) {
    return (int) observations.stream().filter(Observed::isOpen).count();
  }
}
