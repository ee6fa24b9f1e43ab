package se.lykta.server.publicmap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/**
 * Everything that the public map shows now. Read again when one of its layers has changed, and each
 * minute, because lamps go off and zones end by the clock.
 */
@Component
class PublicRegister {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final List<String> LAYERS =
      List.of(
          "actor",
          "camera_zone",
          "guard_area",
          "host_area",
          "light_point",
          "measure",
          "order_rule_area",
          "place",
          "plan",
          "promise",
          "report",
          "street");

  private final FeatureStore store;
  private final Decisions decisions;
  private final Lamps lamps;
  private final Places places;
  private volatile Known known = new Known(List.of(), Instant.MIN, List.of());

  PublicRegister(FeatureStore store, Decisions decisions, Lamps lamps, Places places) {
    this.store = store;
    this.decisions = decisions;
    this.lamps = lamps;
    this.places = places;
  }

  /** What was read when the layers had these generations. */
  private record Known(List<Long> generations, Instant until, List<Entry> entries) {}

  List<Entry> list() {
    List<Long> generations = LAYERS.stream().map(store::generation).toList();
    Instant now = Instant.now();
    Known last = known;
    if (last.generations.equals(generations) && now.isBefore(last.until)) {
      return last.entries;
    }
    var read = new Known(generations, now.plus(FRESH), read(now));
    known = read;
    return read.entries;
  }

  private List<Entry> read(Instant now) {
    var day = TownTime.day(now);
    return Stream.of(decisions.list(day), lamps.list(now), places.list(day))
        .flatMap(List::stream)
        .toList();
  }

  List<Entry> list(Section section) {
    return list().stream().filter(entry -> entry.section() == section).toList();
  }

  Optional<Entry> find(Section section, UUID id) {
    return list(section).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /**
   * What an entry is about, and what is about it, directly or by the same plan; of a place all that
   * lies in it.
   */
  List<Entry> beside(Entry entry) {
    return list().stream()
        .filter(other -> !other.id().equals(entry.id()))
        .filter(
            other ->
                entry.isAbout(other)
                    || entry.section() == Section.PLACES && other.liesIn(entry)
                    || other.section() == Section.PLACES && entry.liesIn(other))
        .toList();
  }
}
