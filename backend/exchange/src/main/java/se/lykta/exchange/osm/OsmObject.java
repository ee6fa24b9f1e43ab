package se.lykta.exchange.osm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A node, way or relation.
 *
 * @param changedAt its last change in OSM, seconds since 1970; 0 where the file doesn't say
 */
record OsmObject(Type type, long id, Tags tags, long changedAt) {

  enum Type {
    NODE("node"),
    WAY("way"),
    RELATION("relation");

    private final String word;

    Type(String word) {
      this.word = word;
    }
  }

  /** As OSM calls it: {@code way 123456}. */
  String name() {
    return type.word + " " + id;
  }

  Optional<LocalDate> changedOn() {
    return changedAt == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(changedAt), ZoneOffset.UTC));
  }
}
