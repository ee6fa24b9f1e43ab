package se.lykta.server.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Visibility;
import se.lykta.server.accounts.Reader;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Reports for those outside: what they send, and what of a case they may know. */
@Component
public class ReportDesk {
  private static final String LAMP_LAYER = "light_point";

  private static final Set<Visibility> PUBLIC = Set.of(Visibility.PUBLIC);

  private final FeatureStore store;
  private final Intake intake;
  private final Actors actors;
  private final Reporters reporters;

  ReportDesk(FeatureStore store, Intake intake, Actors actors, Reporters reporters) {
    this.store = store;
    this.intake = intake;
    this.actors = actors;
    this.reporters = reporters;
  }

  /**
   * What somebody outside reports.
   *
   * @param category as the layer has it
   * @param longitude WGS 84, degrees
   * @param lamp designation of the lamp at fault
   * @param name of who reports; like the other ways to reach them kept apart and for a time only
   */
  public record Sent(
      String category,
      double longitude,
      double latitude,
      Optional<String> description,
      Optional<Boolean> offensive,
      Optional<String> surface,
      Optional<String> lamp,
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone) {}

  /**
   * What anybody may know of a case.
   *
   * @param description as it was sent: not for everybody
   * @param open whether somebody still has to act
   * @param status as it stands in a Swedish sentence
   * @param statusWord as the layer has it
   * @param responsible empty where that actor is not public
   */
  public record Known(
      String number,
      String category,
      boolean open,
      String status,
      String statusWord,
      Optional<String> description,
      Optional<String> responsible,
      Instant receivedAt,
      Instant changedAt,
      Optional<Instant> dueAt,
      double longitude,
      double latitude) {}

  /**
   * @param by who answers for it, as history shows it
   * @param channel as the layer has it
   * @return its number
   */
  public String take(Sent sent, String by, String channel) {
    var report = report(sent);
    var taken = intake.take(report, by, channel);
    reporters.keep(report.id(), sent.name(), sent.email(), sent.phone());
    return taken.report().number();
  }

  /** Writes to a case what was sent along and is no part of a report. */
  public void remark(String number, String by, String text) {
    findCase(number)
        .ifPresent(report -> store.remarks().add(UUID.randomUUID(), report.id(), by, text));
  }

  /**
   * Where a place or a street of that name is.
   *
   * @param name in capitals or not
   * @return longitude and latitude, WGS 84; empty where the register knows none of that name
   */
  public Optional<double[]> locate(String name) {
    return Stream.of("place", "street")
        .flatMap(layer -> store.list(Query.of(layer).visibleTo(PUBLIC).containing(name)).stream())
        .filter(feature -> feature.findText("name").filter(name::equalsIgnoreCase).isPresent())
        .findFirst()
        .map(feature -> feature.geometry().getInteriorPoint())
        .map(
            point -> {
              double[] lonLat = {point.getX(), point.getY()};
              Crs.of("CRS84").fromStored(lonLat);
              return lonLat;
            });
  }

  private NewReport report(Sent sent) {
    double[] lonLat = {sent.longitude(), sent.latitude()};
    return new NewReport(
        UUID.randomUUID(),
        Category.find(sent.category()).orElseThrow(),
        NewReport.point(lonLat),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sent.description(),
        sent.offensive(),
        sent.surface(),
        sent.lamp().map(this::lamps).orElse(List.of()),
        Optional.empty(),
        List.of(),
        false);
  }

  private List<UUID> lamps(String designation) {
    return store.list(Query.of(LAMP_LAYER).where("designation", designation)).stream()
        .map(Feature::id)
        .toList();
  }

  public Optional<Known> find(String number) {
    return findCase(number).map(this::known);
  }

  private Optional<Case> findCase(String number) {
    return store.list(Query.of(Case.LAYER).where(Case.NUMBER, number)).stream()
        .findFirst()
        .map(Case::new);
  }

  /**
   * Those that came in that time, the newest first.
   *
   * @param categories as the layer has them
   * @param open empty: whatever their status
   */
  public List<Known> list(
      Set<String> categories, Optional<Boolean> open, Instant from, Instant until, int atMost) {
    var ids =
        CaseRow.list(store).stream()
            .filter(row -> categories.contains(row.category().word()))
            .filter(row -> open.filter(wanted -> wanted != row.status().isOpen()).isEmpty())
            .filter(row -> !row.receivedAt().isBefore(from) && row.receivedAt().isBefore(until))
            .sorted(Comparator.comparing(CaseRow::receivedAt).reversed())
            .limit(atMost)
            .map(CaseRow::id)
            .toList();
    List<Known> found = new ArrayList<>();
    if (!ids.isEmpty()) {
      store
          .list(Query.of(Case.LAYER).among("id", Set.copyOf(ids)))
          .forEach(feature -> found.add(known(new Case(feature))));
    }
    found.sort(Comparator.comparing(Known::receivedAt).reversed());
    return found;
  }

  /**
   * Lamps that somebody has reported as faulty and nobody has mended yet.
   *
   * @return since when it is known, by the lamp's id
   */
  public Map<UUID, Instant> reportedLamps() {
    Map<UUID, Instant> since = new HashMap<>();
    var faults = Query.of(Case.LAYER).where(Case.CATEGORY, Category.LIGHTING_FAULT.word());
    store.readRows(
        faults,
        List.of(Case.STATUS, Case.LAMPS, Case.RECEIVED_AT),
        row -> {
          if (Status.find(row.text(0)).orElseThrow().isOpen() && !row.isNull(1)) {
            var at = row.isNull(2) ? Instant.now() : (Instant) row.value(2);
            ((List<?>) row.value(1))
                .forEach(id -> since.merge(UUID.fromString((String) id), at, ReportDesk::earlier));
          }
        });
    return since;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Known known(Case report) {
    List<Double> lonLat = CaseWriter.lonLat(report);
    return new Known(
        report.number(),
        report.category().word(),
        report.isOpen(),
        report.status().title().sv(),
        report.status().word(),
        report.feature().findText(Case.DESCRIPTION),
        report
            .id(Case.RESPONSIBLE)
            .flatMap(actors::find)
            .filter(Reader.ANONYMOUS::sees)
            .flatMap(actor -> actor.findText("name")),
        report.receivedAt(),
        report.feature().modified().at(),
        report.time(Case.DUE_AT),
        lonLat.get(0),
        lonLat.get(1));
  }
}
