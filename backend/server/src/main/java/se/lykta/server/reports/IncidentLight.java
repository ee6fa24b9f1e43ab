package se.lykta.server.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.LightRecall;
import se.lykta.server.lighting.LightThen;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.ReportLights;
import se.lykta.store.Version;
import tools.jackson.databind.json.JsonMapper;

/** Notes with each new report what the light was like where and when it was found. */
@Component
class IncidentLight {
  /** As far as one lamp matters to a place. */
  private static final double WITHIN_M = 30;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final FeatureStore store;
  private final LightRecall recall;
  private final Chores chores;

  IncidentLight(FeatureStore store, LightRecall recall, Chores chores) {
    this.store = store;
    this.recall = recall;
    this.chores = chores;
  }

  /**
   * @param designation as it was called then; null where it has none
   * @param state {@code on}, {@code dimmed}, {@code off_schedule}, {@code off_on_purpose}, {@code
   *     faulty}
   */
  record Lamp(UUID id, String designation, double distanceM, String state) {}

  /**
   * @param lux null where the sun was up and inside houses
   */
  record Shown(
      Instant at,
      double sunElevationDeg,
      double sunAzimuthDeg,
      boolean dark,
      Double lux,
      List<Lamp> lamps) {}

  @EventListener
  void noteLight(ReportChanged changed) {
    if (changed.isNew()) {
      chores.add("light of report " + changed.report(), () -> note(changed.report()));
    }
  }

  private void note(UUID id) {
    store.find(Case.LAYER, id).map(Case::new).ifPresent(this::note);
  }

  private void note(Case report) {
    Instant at = report.foundAt();
    LightThen then = recall.at(report.position(), at, WITHIN_M, reportedDark(at));
    var lamps = then.lamps().stream().map(this::lamp).toList();
    store
        .reportLights()
        .add(
            new ReportLights.Light(
                report.id(),
                at,
                then.sunElevationDeg(),
                then.sunAzimuthDeg(),
                then.lux(),
                JSON.writeValueAsString(lamps)));
  }

  /** Lamps of reports that were open at that moment. */
  private Set<UUID> reportedDark(Instant at) {
    var faults = Query.of(Case.LAYER).where(Case.CATEGORY, Category.LIGHTING_FAULT.word());
    return store.list(faults).stream()
        .map(Case::new)
        .filter(fault -> !fault.foundAt().isAfter(at) && wasOpen(fault, at))
        .flatMap(fault -> fault.lamps().stream())
        .collect(Collectors.toSet());
  }

  private boolean wasOpen(Case fault, Instant at) {
    Instant lastChange = fault.feature().modified().at();
    return lastChange.isAfter(at) ? then(fault, at).isOpen() : fault.isOpen();
  }

  /** As it was at that moment; as it came, where it came later. */
  private Case then(Case fault, Instant at) {
    List<Version> newestFirst = store.history(Case.LAYER, fault.id());
    return newestFirst.stream()
        .filter(version -> !version.stamp().at().isAfter(at))
        .findFirst()
        .map(version -> new Case(version.feature()))
        .orElseGet(() -> new Case(newestFirst.getLast().feature()));
  }

  private Lamp lamp(LightThen.Lamp lamp) {
    String designation =
        store
            .find("light_point", lamp.lightPoint())
            .flatMap(found -> found.findText("designation"))
            .orElse(null);
    double distanceM = Math.round(lamp.distanceM() * 10) / 10.0;
    return new Lamp(lamp.lightPoint(), designation, distanceM, lamp.state().word());
  }

  /** Empty while it is not noted yet. */
  Optional<Shown> find(UUID report) {
    return store.reportLights().find(report).map(this::shown);
  }

  private Shown shown(ReportLights.Light light) {
    return new Shown(
        light.at(),
        light.sunElevationDeg(),
        light.sunAzimuthDeg(),
        recall.isDark(light.sunElevationDeg()),
        light.lux(),
        List.of(JSON.readValue(light.lamps(), Lamp[].class)));
  }
}
