package se.lykta.server.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/**
 * One event as the compilation reads it. What an event does not have is null.
 *
 * @param since when it may have happened first; as {@code found} where nobody said
 * @param x stored CRS, metres
 */
record EventRow(
    UUID id,
    String category,
    Instant since,
    Instant found,
    UUID reportedBy,
    UUID place,
    String note,
    boolean reviewed,
    boolean isInvented,
    long version,
    double x,
    double y) {
  static final String LAYER = "event";

  private static final List<String> FIELDS =
      List.of(
          "category",
          "observed_from",
          "observed_to",
          "reported_by",
          "place",
          "note",
          "reviewed",
          "provenance");

  /** All there are, the oldest first. */
  static List<EventRow> list(FeatureStore store) {
    List<EventRow> rows = new ArrayList<>();
    store.readRows(Query.of(LAYER), FIELDS, row -> rows.add(of(row)));
    rows.sort(Comparator.comparing(EventRow::found).thenComparing(EventRow::id));
    return rows;
  }

  /** Those of a period; its first and last moment are worked out once, not for years of events. */
  static List<EventRow> within(Period period, List<EventRow> rows) {
    Instant start = period.start();
    Instant end = period.end();
    return rows.stream()
        .filter(row -> !row.found().isBefore(start) && row.found().isBefore(end))
        .toList();
  }

  private static EventRow of(Row row) {
    Instant found = (Instant) row.value(2);
    return new EventRow(
        row.id(),
        row.text(0),
        row.isNull(1) ? found : (Instant) row.value(1),
        found,
        (UUID) row.value(3),
        (UUID) row.value(4),
        row.text(5),
        row.bool(6),
        "illustrative".equals(row.text(7)),
        row.version(),
        row.x(),
        row.y());
  }

  /** Whether it is known when it happened, not only between when. */
  boolean isTimed() {
    return since.equals(found);
  }

  double distanceM(EventRow other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
