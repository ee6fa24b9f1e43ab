package se.lykta.server.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.stereotype.Component;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/**
 * Counts on what was reported and told of in an area: reports but for duplicates and what was
 * rejected, and events but for activities and measures.
 */
@Component
public class Incidents {
  private static final Set<String> NO_REPORTS = Set.of("duplicate", "rejected");

  private final FeatureStore store;
  private final Set<String> eventCategories;

  Incidents(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.eventCategories = EventCategory.ofEvents(settings.dataDir());
  }

  /**
   * The oldest first.
   *
   * @param area in the stored CRS
   * @param until not itself
   */
  public List<Incident> within(Geometry area, Instant from, Instant until) {
    var inside = PreparedGeometryFactory.prepare(area);
    var factory = area.getFactory();
    return between(
        list(
            Optional.of(area),
            row -> inside.covers(factory.createPoint(new Coordinate(row.x(), row.y())))),
        from,
        until);
  }

  /**
   * Wherever, the oldest first.
   *
   * @param until not itself
   */
  public List<Incident> between(Instant from, Instant until) {
    return between(list(Optional.empty(), row -> true), from, until);
  }

  private static List<Incident> between(List<Incident> all, Instant from, Instant until) {
    return all.stream()
        .filter(each -> !each.at().isBefore(from) && each.at().isBefore(until))
        .sorted(Comparator.comparing(Incident::at))
        .toList();
  }

  /** Since when the register tells of any, wherever; empty where there are none. */
  public Optional<Instant> first() {
    return list(Optional.empty(), row -> true).stream()
        .map(Incident::at)
        .min(Comparator.naturalOrder());
  }

  private List<Incident> list(Optional<Geometry> area, Predicate<Row> counts) {
    List<Incident> found = new ArrayList<>();
    store.readRows(
        query("report", area),
        List.of("status", "category", "observed_to", "received_at"),
        row -> {
          if (!NO_REPORTS.contains(row.text(0)) && counts.test(row)) {
            found.add(new Incident(foundAt(row), Incident.Source.REPORT, row.text(1)));
          }
        });
    store.readRows(
        query("event", area),
        List.of("category", "observed_to"),
        row -> {
          if (eventCategories.contains(row.text(0)) && counts.test(row)) {
            found.add(new Incident((Instant) row.value(1), Incident.Source.EVENT, row.text(0)));
          }
        });
    return found;
  }

  private static Query query(String layer, Optional<Geometry> area) {
    Query all = Query.of(layer);
    return area.map(shape -> all.inBox(shape.getEnvelopeInternal())).orElse(all);
  }

  private static Instant foundAt(Row report) {
    if (!report.isNull(2)) {
      return (Instant) report.value(2);
    }
    return report.isNull(3) ? report.createdAt() : (Instant) report.value(3);
  }
}
