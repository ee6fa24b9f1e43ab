package se.lykta.server.situation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.plans.MeasureSteps;
import se.lykta.server.reports.CaseFacts;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Situation;
import se.lykta.server.situation.Compiled.AtPlace;
import se.lykta.server.situation.Compiled.Cases;
import se.lykta.server.situation.Compiled.Present;
import se.lykta.server.situation.Compiled.Reporter;
import se.lykta.server.situation.Compiled.Step;
import se.lykta.server.situation.Compiled.Told;
import se.lykta.server.situation.CompiledPlaces.Happened;
import se.lykta.server.zones.ComingZones;
import se.lykta.server.zones.ComingZones.Coming;
import se.lykta.store.FeatureStore;

/** Compiles a period from what is registered now. */
@Component
class Compiler {
  private final FeatureStore store;
  private final EventCategories categories;
  private final CaseFacts caseFacts;
  private final Writing writing;
  private final ComingZones comingZones;
  private final MeasureSteps measureSteps;
  private final StatutoryVersions statutory;
  private final Situation settings;

  Compiler(
      FeatureStore store,
      EventCategories categories,
      CaseFacts caseFacts,
      Writing writing,
      ComingZones comingZones,
      MeasureSteps measureSteps,
      StatutoryVersions statutory,
      LyktaSettings settings) {
    this.store = store;
    this.categories = categories;
    this.caseFacts = caseFacts;
    this.writing = writing;
    this.comingZones = comingZones;
    this.measureSteps = measureSteps;
    this.statutory = statutory;
    this.settings = settings.situation();
  }

  Compiled compile(Period period) {
    return new Compilation(period).result();
  }

  /** What one compilation reads, each thing once. */
  private final class Compilation {
    private final Period period;
    private final Names names = new Names(store);
    private final List<EventRow> all = EventRow.list(store);
    private final List<CaseFacts.Fact> cases = caseFacts.list();
    private final List<CaseFacts.Fact> received;
    private final List<PresenceRow> presence;
    private final List<EventRow> rows;
    private final List<EventRow> happened;
    private final EventCounts counts;
    private final Repeats repeats = new Repeats(settings.repeatM(), settings.repeatDays());
    private final Dusk dusk = new Dusk(cases, settings.faultM());

    Compilation(Period period) {
      this.period = period;
      this.presence = PresenceRow.list(store, period);
      this.rows = EventRow.within(period, all);
      this.received = cases.stream().filter(one -> period.holds(one.receivedAt())).toList();
      this.happened = all.stream().filter(row -> categories.isEvent(row.category())).toList();
      this.counts = new EventCounts(period, happened, categories);
    }

    Compiled result() {
      List<Told> told = rows.stream().map(this::told).toList();
      return new Compiled(
          period.from(),
          period.to(),
          period.word(),
          period.title(),
          Instant.now(),
          rows.stream().anyMatch(EventRow::isInvented),
          reporters(),
          (int) rows.stream().filter(row -> !row.reviewed()).count(),
          presence.stream().map(this::present).toList(),
          of("activity", told),
          places(told),
          (int) of("event", told).stream().filter(event -> event.repeats() > 0).count(),
          ended(),
          counts.total(),
          counts.series(),
          counts.byCategory(),
          cases(),
          steps(),
          writing.decisions(period, names),
          writing.followUp(period, names),
          coming(),
          writing.texts(period));
    }

    private static List<Told> of(String part, List<Told> told) {
      return told.stream().filter(event -> event.part().equals(part)).toList();
    }

    private boolean isOf(String part, EventRow row) {
      return categories.partOf(row.category()).equals(part);
    }

    private List<Reporter> reporters() {
      Map<UUID, Long> events = counted(rows.stream().map(EventRow::reportedBy));
      Map<UUID, Long> present = counted(presence.stream().map(PresenceRow::actor));
      return Stream.concat(events.keySet().stream(), present.keySet().stream())
          .distinct()
          .map(
              actor ->
                  new Reporter(
                      actor,
                      names.of(actor),
                      events.getOrDefault(actor, 0L).intValue(),
                      present.getOrDefault(actor, 0L).intValue()))
          .filter(reporter -> reporter.name() != null)
          .sorted(Comparator.comparing(Reporter::name))
          .toList();
    }

    private static Map<UUID, Long> counted(Stream<UUID> actors) {
      return actors
          .filter(Objects::nonNull)
          .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()));
    }

    private Present present(PresenceRow row) {
      return new Present(
          row.id(),
          roleTitle(row.role()),
          names.of(row.actor()),
          names.of(row.place()),
          names.isPublic(row.place()),
          row.from(),
          row.to(),
          row.persons(),
          row.note());
    }

    private Told told(EventRow row) {
      boolean isEvent = categories.isEvent(row.category());
      return new Told(
          row.id(),
          categories.titleOf(row.category()),
          categories.partOf(row.category()),
          row.since(),
          row.found(),
          names.of(row.place()),
          names.isPublic(row.place()),
          names.of(row.reportedBy()),
          row.note(),
          row.reviewed(),
          Dusk.lonLat(row),
          isEvent ? repeats.before(row, happened).size() : 0,
          Dusk.isAfter(row),
          isEvent ? dusk.faultsAt(row) : List.of());
    }

    private List<AtPlace> places(List<Told> told) {
      List<Happened> happened =
          IntStream.range(0, rows.size())
              .filter(i -> !isOf("activity", rows.get(i)))
              .mapToObj(i -> new Happened(rows.get(i).place(), told.get(i)))
              .toList();
      return new CompiledPlaces(store, names, received).list(happened);
    }

    private List<Told> ended() {
      return repeats
          .ended(EventRow.within(period.plus(-1), happened), EventRow.within(period, happened))
          .stream()
          .map(this::told)
          .toList();
    }

    /** In the period after: zones, and the renewal that the act asks for. */
    private List<Coming> coming() {
      Period next = period.plus(1);
      Stream<Coming> renewal =
          Stream.ofNullable(statutory.clock().renewBy())
              .filter(day -> !day.isBefore(next.from()) && !day.isAfter(next.to()))
              .map(StatutoryVersions::renewal);
      return Stream.concat(comingZones.between(next.from(), next.to()).stream(), renewal)
          .sorted(Comparator.comparing(Coming::day))
          .toList();
    }

    private List<Step> steps() {
      return measureSteps.between(period.from(), period.to()).stream()
          .map(
              step ->
                  new Step(
                      step.id(),
                      step.title(),
                      step.what(),
                      step.day(),
                      step.isLate(),
                      names.of(step.responsible()),
                      names.isPublic(step.responsible()),
                      step.isPublic()))
          .toList();
    }

    private Cases cases() {
      return new Cases(
          (int) cases.stream().filter(CaseFacts.Fact::open).count(),
          (int) cases.stream().filter(CaseFacts.Fact::overdue).count(),
          received.size(),
          (int)
              cases.stream()
                  .filter(one -> one.removedAt() != null && period.holds(one.removedAt()))
                  .count());
    }
  }

  private static Title roleTitle(String role) {
    var roles = (Kind.Choice) Catalogue.getLayer(PresenceRow.LAYER).getField("role").kind();
    return roles.titleOf(role);
  }
}
