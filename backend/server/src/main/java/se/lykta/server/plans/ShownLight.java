package se.lykta.server.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.StreetsInArea;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Scenario;
import se.lykta.store.Scenarios;

/** The lighting scenarios of measures: how a plan's streets would be lit. */
@Component
class ShownLight {
  private final Scenarios scenarios;
  private final StreetsInArea light;

  ShownLight(FeatureStore store, StreetsInArea light) {
    this.scenarios = store.scenarios();
    this.light = light;
  }

  /**
   * @param isAdopted whether the register has it
   * @param light of the plan's streets with it; null where it is adopted, or the day is past: then
   *     there is nothing to try
   */
  record InScenario(UUID id, String name, boolean isAdopted, StreetsInArea.Figures light) {}

  /**
   * @param by streets that are not computed then are not in the sums
   * @return empty where the measure names none, or one that was removed
   */
  Optional<InScenario> of(MeasureOnDay measure, PlanOnDay plan, Instant by) {
    return measure
        .feature()
        .findText("scenario")
        .flatMap(this::find)
        .map(scenario -> shown(scenario, plan, by));
  }

  private Optional<Scenario> find(String id) {
    return scenarios.list().stream()
        .filter(scenario -> scenario.id().toString().equals(id))
        .findFirst();
  }

  private InScenario shown(Scenario scenario, PlanOnDay plan, Instant by) {
    boolean isAdopted = scenarios.isAdopted(scenario);
    boolean isTried = !isAdopted && !plan.day().isBefore(TownTime.today());
    return new InScenario(
        scenario.id(),
        scenario.name(),
        isAdopted,
        isTried
            ? light.with(scenarios.overlay(scenario.id()), plan.feature().geometry(), by)
            : null);
  }
}
