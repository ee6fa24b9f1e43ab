package se.lykta.server.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Many cases at once: those that a filter finds, and giving them to somebody. */
@RestController
@RequestMapping("/api/reports")
class CaseListController {
  private static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final Set<String> KNOWN = known();

  /** What has no such time comes last. */
  private static final Map<String, Comparator<CaseRow>> ORDERS =
      Map.of(
          "due",
              Comparator.comparing(CaseRow::dueAt, Comparator.nullsLast(Comparator.naturalOrder())),
          "received", Comparator.comparing(CaseRow::receivedAt),
          "-received", Comparator.comparing(CaseRow::receivedAt).reversed(),
          "number", Comparator.comparing(CaseRow::number),
          "cost", Comparator.comparingDouble(CaseRow::costSek).reversed());

  private final FeatureStore store;
  private final Sight sight;
  private final Routine routine;
  private final CaseWriter writer;
  private final JsonBodies bodies;

  CaseListController(
      FeatureStore store, Sight sight, Routine routine, CaseWriter writer, JsonBodies bodies) {
    this.store = store;
    this.sight = sight;
    this.routine = routine;
    this.writer = writer;
    this.bodies = bodies;
  }

  private static Set<String> known() {
    var names = new HashSet<>(CaseFilter.PARAMETERS);
    names.addAll(Set.of("order", "limit", "offset"));
    return Set.copyOf(names);
  }

  /**
   * @param counts how many there are in each status under the other filters
   * @param overdue how many of those have run out of time
   */
  record Found(
      int matched, Map<String, Integer> counts, int overdue, List<CaseWriter.Listed> reports) {}

  @GetMapping
  Found list(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    var filter = CaseFilter.of(given);
    Comparator<CaseRow> order = order(given);
    Instant now = Instant.now();
    List<CaseRow> all =
        CaseRow.list(store).stream()
            .filter(row -> filter.holds(row, now))
            .filter(sight.rowsOf(reader))
            .toList();
    List<CaseRow> matched =
        all.stream()
            .filter(row -> filter.statuses().contains(row.status()))
            .sorted(order.thenComparing(CaseRow::number).thenComparing(CaseRow::id))
            .toList();
    List<UUID> page =
        matched.stream()
            .skip(given.count("offset").orElse(0L))
            .limit(given.limit(USUAL, MOST))
            .map(CaseRow::id)
            .toList();
    int overdue = (int) all.stream().filter(row -> row.isOverdue(now)).count();
    return new Found(matched.size(), counts(all), overdue, writer.list(cases(page), reader));
  }

  private static Comparator<CaseRow> order(Parameters given) {
    String name = given.find("order").orElse("due");
    return Optional.ofNullable(ORDERS.get(name))
        .orElseThrow(
            () -> {
              String names = String.join(", ", ORDERS.keySet().stream().sorted().toList());
              return Parameters.invalid("order", name, "något av " + names, "one of " + names);
            });
  }

  private static Map<String, Integer> counts(List<CaseRow> rows) {
    Map<Status, Integer> counted = new EnumMap<>(Status.class);
    rows.forEach(row -> counted.merge(row.status(), 1, Integer::sum));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      counts.put(status.word(), counted.getOrDefault(status, 0));
    }
    return counts;
  }

  /** In the order of their ids; one that was removed meanwhile is left out. */
  private List<Case> cases(List<UUID> ids) {
    Map<UUID, Case> found = new HashMap<>();
    if (!ids.isEmpty()) {
      store
          .list(Query.of(Case.LAYER).among("id", new HashSet<>(ids)))
          .forEach(feature -> found.put(feature.id(), new Case(feature)));
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  record Assigned(int assigned) {}

  /**
   * {@code {"id": change set, "reports": [id…], "actor": id}}: all or none, as one change set that
   * can be undone.
   */
  @PostMapping("/assign")
  Assigned assign(Reader reader, HttpServletRequest request) throws IOException {
    var json = JsonObject.of(bodies.readObject(request), Set.of("id", "reports", "actor"));
    List<UUID> reports = new ArrayList<>(new HashSet<>(json.ids("reports")));
    if (reports.isEmpty() || reports.size() > MOST) {
      throw JsonObject.wrong("reports", reports.size() + " st", "1 till " + MOST, "1 to " + MOST);
    }
    routine.assignAll(json.getId("id"), reports, json.getId("actor"), reader);
    return new Assigned(reports.size());
  }
}
