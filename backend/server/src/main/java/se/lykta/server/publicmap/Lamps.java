package se.lykta.server.publicmap;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.reports.ReportDesk;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Lamps that give no light, or not as they should: on purpose, or known to be at fault. */
@Component
class Lamps {
  private static final String LAYER = "light_point";
  private static final String STATUS = "status";
  private static final String OFF_FROM = "deliberately_off_from";
  private static final String OFF_TO = "deliberately_off_to";
  private static final String OFF_REASON = "deliberately_off_reason";
  private static final Set<String> FAULTS = Set.of("faulty", "column_issue");
  private static final Set<String> ABSENT = Set.of("planned", "removed");
  private static final double STREET_WITHIN_M = 60;
  private static final int STREETS_TRIED = 5;

  private final FeatureStore store;
  private final ReportDesk desk;
  private final Facts facts;

  Lamps(FeatureStore store, ReportDesk desk, Facts facts) {
    this.store = store;
    this.desk = desk;
    this.facts = facts;
  }

  List<Entry> list(Instant now) {
    Map<UUID, Instant> reported = desk.reportedLamps();
    Set<UUID> ids = off(now, reported.keySet());
    return ids.isEmpty()
        ? List.of()
        : store.list(Query.of(LAYER).among("id", ids).visibleTo(Reader.ANONYMOUS.sees())).stream()
            .map(lamp -> entry(lamp, now, reported))
            .toList();
  }

  private Set<UUID> off(Instant now, Set<UUID> reported) {
    Set<UUID> ids = new HashSet<>();
    store.readRows(
        Query.of(LAYER)
            .during(Query.Period.day(TownTime.day(now)))
            .visibleTo(Reader.ANONYMOUS.sees()),
        List.of(STATUS, OFF_FROM, OFF_TO),
        row -> {
          UUID id = row.id();
          boolean off = isOff((Instant) row.value(1), (Instant) row.value(2), now);
          boolean faulty = FAULTS.contains(row.text(0)) || reported.contains(id);
          if (!ABSENT.contains(row.text(0)) && (off || faulty)) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static boolean isOff(Instant from, Instant to, Instant now) {
    return from != null && !from.isAfter(now) && (to == null || to.isAfter(now));
  }

  private Entry entry(Feature lamp, Instant now, Map<UUID, Instant> reported) {
    return new Entry(
        Section.LAMPS,
        lamp.id(),
        lamp.findText("designation").orElse("–"),
        where((Point) lamp.geometry()),
        state(lamp, now, Optional.ofNullable(reported.get(lamp.id()))),
        facts.of(lamp, OFF_REASON, "maintainer"),
        lamp.geometry(),
        Set.of(),
        TownTime.day(lamp.modified().at()),
        lamp.findText(Common.PROVENANCE).filter("illustrative"::equals).isPresent());
  }

  private static Title state(Feature lamp, Instant now, Optional<Instant> reported) {
    var from = lamp.find(OFF_FROM).map(Instant.class::cast);
    var to = lamp.find(OFF_TO).map(Instant.class::cast);
    if (isOff(from.orElse(null), to.orElse(null), now)) {
      return to.map(
              end ->
                  Title.of("Släckt med avsikt till %s", "Off on purpose until %s").with(day(end)))
          .orElse(
              Title.of("Släckt med avsikt tills vidare", "Off on purpose until further notice"));
    }
    return reported
        .map(at -> Title.of("Felanmäld %s, åtgärdas", "Reported %s, to be mended").with(day(at)))
        .orElse(Title.of("Känt fel, åtgärdas", "Known fault, to be mended"));
  }

  private static String day(Instant at) {
    return TownTime.day(at).toString();
  }

  /** The street beside it and the smallest place that holds it; empty where neither has a name. */
  private String where(Point at) {
    Set<String> names = new LinkedHashSet<>();
    store.nearest("street", at, STREETS_TRIED, STREET_WITHIN_M).stream()
        .filter(Reader.ANONYMOUS::sees)
        .flatMap(street -> street.findText("name").stream())
        .limit(1)
        .forEach(names::add);
    Places.smallest(store, at).flatMap(place -> place.findText("name")).ifPresent(names::add);
    return String.join(", ", names);
  }
}
