package se.lykta.server.walks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Walks with their observations, as they stand or as the register had them on a day. */
@Component
class WalkRegister {
  private static final Comparator<Feature> BY_TIME =
      Comparator.comparing((Feature seen) -> (Instant) seen.values().get("observed_at"))
          .thenComparing(Feature::id);

  private final FeatureStore store;

  WalkRegister(FeatureStore store) {
    this.store = store;
  }

  /** Those with open observations first, of each the newest first. */
  List<Walk> list(Reader reader) {
    return walks(new View(store, Overlay.NONE), Query.of(Observed.WALK), reader).stream()
        .sorted(
            Comparator.comparing((Walk walk) -> walk.open() == 0)
                .thenComparing(Walk::startedAt, Comparator.reverseOrder()))
        .toList();
  }

  Optional<Walk> find(UUID id, Reader reader) {
    return store
        .find(Observed.WALK, id)
        .filter(reader::sees)
        .map(walk -> new Walk(walk, observations(new View(store, Overlay.NONE), walk, reader)));
  }

  /** Walks that name the plan, begun by the end of the day, as the register had them then. */
  List<Walk> ofPlan(UUID plan, LocalDate day, Reader reader) {
    Instant end = day.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    boolean isPast = day.isBefore(TownTime.today());
    var view =
        new View(
            store,
            isPast ? store.recorded(end, List.of(Observed.WALK, Observed.LAYER)) : Overlay.NONE);
    return walks(view, Query.of(Observed.WALK).where("plan", plan), reader).stream()
        .filter(walk -> walk.startedAt().isBefore(end))
        .sorted(Comparator.comparing(Walk::startedAt).reversed())
        .toList();
  }

  private static List<Walk> walks(View view, Query query, Reader reader) {
    Map<UUID, List<Feature>> seen =
        view.list(Query.of(Observed.LAYER).visibleTo(reader.sees())).stream()
            .collect(Collectors.groupingBy(one -> (UUID) one.values().get("walk")));
    return view.list(query.visibleTo(reader.sees())).stream()
        .map(walk -> new Walk(walk, numbered(seen.getOrDefault(walk.id(), List.of()))))
        .toList();
  }

  private static List<Observed> observations(View view, Feature walk, Reader reader) {
    var query = Query.of(Observed.LAYER).where("walk", walk.id()).visibleTo(reader.sees());
    return numbered(view.list(query));
  }

  private static List<Observed> numbered(List<Feature> seen) {
    List<Feature> ordered = seen.stream().sorted(BY_TIME).toList();
    List<Observed> observations = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      observations.add(new Observed(i + 1, ordered.get(i)));
    }
    return observations;
  }
}
