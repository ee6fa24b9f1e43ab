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
 * One time that somebody was out. What it does not have is null.
 *
 * @param persons how many; null where nobody said
 */
record PresenceRow(
    UUID id,
    String role,
    UUID actor,
    UUID place,
    Instant from,
    Instant to,
    Integer persons,
    String note) {
  static final String LAYER = "presence";

  private static final List<String> FIELDS =
      List.of("role", "actor", "place", "present_from", "present_to", "persons", "note");

  /** Those that began in a period, the oldest first. */
  static List<PresenceRow> list(FeatureStore store, Period period) {
    List<PresenceRow> rows = new ArrayList<>();
    store.readRows(
        Query.of(LAYER),
        FIELDS,
        row -> {
          if (period.holds((Instant) row.value(3))) {
            rows.add(of(row));
          }
        });
    rows.sort(Comparator.comparing(PresenceRow::from).thenComparing(PresenceRow::role));
    return rows;
  }

  private static PresenceRow of(Row row) {
    return new PresenceRow(
        row.id(),
        row.text(0),
        (UUID) row.value(1),
        (UUID) row.value(2),
        (Instant) row.value(3),
        (Instant) row.value(4),
        row.isNull(5) ? null : (int) row.number(5),
        row.text(6));
  }
}
