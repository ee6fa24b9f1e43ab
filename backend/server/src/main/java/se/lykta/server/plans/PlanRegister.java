package se.lykta.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Overlay;
import se.lykta.store.Query;
import se.lykta.store.View;

/**
 * Plans and promises as they stood on a day: what the register said by the end of it, of what held
 * then. What the register came to know only later counts by its own dates.
 */
@Component
class PlanRegister {
  private static final String PLAN = "plan";
  private static final String MEASURE = "measure";
  private static final String PROMISE = "promise";

  /** Those without a day come last. */
  private static final Comparator<MeasureOnDay> BY_DAY =
      Comparator.comparing((MeasureOnDay measure) -> measure.date("due_on").orElse(LocalDate.MAX));

  private final FeatureStore store;

  PlanRegister(FeatureStore store) {
    this.store = store;
  }

  /** By name. */
  List<PlanOnDay> list(LocalDate day, Reader reader) {
    View view = on(day);
    Map<UUID, List<Feature>> measures =
        view.list(query(MEASURE, day, reader)).stream()
            .filter(measure -> measure.find(PLAN).isPresent())
            .collect(Collectors.groupingBy(measure -> (UUID) measure.values().get(PLAN)));
    return view.list(query(PLAN, day, reader)).stream()
        .map(plan -> onDay(plan, measures.getOrDefault(plan.id(), List.of()), day))
        .sorted(Comparator.comparing(plan -> plan.feature().findText("name").orElse("")))
        .toList();
  }

  Optional<PlanOnDay> find(UUID id, LocalDate day, Reader reader) {
    return list(day, reader).stream().filter(plan -> plan.feature().id().equals(id)).findFirst();
  }

  /** With or without a plan, the first to be done first. */
  List<MeasureOnDay> measures(LocalDate day, Reader reader) {
    return onDay(on(day).list(query(MEASURE, day, reader)), day);
  }

  private static List<MeasureOnDay> onDay(List<Feature> measures, LocalDate day) {
    return measures.stream().map(one -> new MeasureOnDay(one, day)).sorted(BY_DAY).toList();
  }

  private static PlanOnDay onDay(Feature plan, List<Feature> measures, LocalDate day) {
    return new PlanOnDay(plan, onDay(measures, day), day);
  }

  /** Of all periods, by the beginning of the newest first. */
  List<Feature> promises(LocalDate day, Reader reader) {
    return on(day).list(Query.of(PROMISE).visibleTo(reader.sees())).stream()
        .sorted(
            Comparator.comparing((Feature promise) -> promise.findText("period").orElse(""))
                .reversed())
        .toList();
  }

  private static Query query(String layer, LocalDate day, Reader reader) {
    return Query.of(layer).during(Query.Period.day(day)).visibleTo(reader.sees());
  }

  private View on(LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    boolean isPast = day.isBefore(TownTime.today());
    return new View(
        store, isPast ? store.recorded(end, List.of(PLAN, MEASURE, PROMISE)) : Overlay.NONE);
  }
}
