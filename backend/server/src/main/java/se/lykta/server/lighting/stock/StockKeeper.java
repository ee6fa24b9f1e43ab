package se.lykta.server.lighting.stock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.RulesFile;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Overlay;
import se.lykta.store.Query;

/** Keeps the register of today in memory and reads anew the layers that somebody has changed. */
@Component
public final class StockKeeper {
  private final FeatureStore store;
  private final Distributions distributions;
  private final LyktaSettings settings;
  private final AssumedLuminaires assumptions;
  private final AtomicLong changes = new AtomicLong();
  private final Set<String> stale = ConcurrentHashMap.newKeySet();

  /** What was read, on which day and before which change. */
  private record Known(
      Register register, Map<String, Map<UUID, Feature>> features, LocalDate day, long changes) {}

  private volatile Known known;

  /** What was made of which day's register. */
  private record Scenario(Register today, Register register) {}

  /** As long as somebody holds the overlay; a change of the scenario makes another one. */
  private final Cache<Overlay, Scenario> scenarios = Caffeine.newBuilder().weakKeys().build();

  StockKeeper(FeatureStore store, Distributions distributions, LyktaSettings settings) {
    this.store = store;
    this.distributions = distributions;
    this.settings = settings;
    this.assumptions =
        RulesFile.read(settings.dataDir(), "assumed-luminaires.json", AssumedLuminaires.class);
    stale.addAll(Register.LAYERS);
    store.onChange(changed -> forget(changed.layers().keySet()));
  }

  private void forget(Set<String> layers) {
    layers.stream().filter(Register.LAYERS::contains).forEach(stale::add);
    changes.incrementAndGet();
  }

  /** The register as a scenario has it, over that of today. */
  public Register with(Overlay overlay) {
    Register today = today();
    if (overlay.isEmpty()) {
      return today;
    }
    return scenarios
        .asMap()
        .compute(
            overlay,
            (key, last) ->
                last == null || last.today() != today
                    ? new Scenario(today, today.with(overlay))
                    : last)
        .register();
  }

  /** The register as it was at a moment of the past: what it said then, of what held that day. */
  public Register then(Instant moment) {
    LocalDate day = TownTime.day(moment);
    Overlay recorded = store.recorded(moment, Register.LAYERS);
    Register today = today();
    return recorded.isEmpty() && day.equals(today.day()) ? today : today.then(recorded, day);
  }

  /** Today's register, with all that was saved before this call. */
  public Register today() {
    Known last = known;
    return isCurrent(last) ? last.register() : renewed();
  }

  private boolean isCurrent(Known last) {
    return last != null && last.changes() == changes.get() && last.day().equals(TownTime.today());
  }

  /** Read by one, however many ask. */
  private synchronized Register renewed() {
    Known last = known;
    if (!isCurrent(last)) {
      last = read(last);
      known = last;
    }
    return last.register();
  }

  private Known read(Known last) {
    long before = changes.get();
    LocalDate day = TownTime.today();
    Set<String> layers = Set.copyOf(stale);
    stale.removeAll(layers);
    if (last != null && last.day().equals(day) && layers.isEmpty()) {
      return new Known(last.register(), last.features(), day, before);
    }
    try {
      return read(last, layers, day, before);
    } catch (RuntimeException e) {
      stale.addAll(layers);
      throw e;
    }
  }

  private Known read(Known last, Set<String> layers, LocalDate day, long before) {
    Map<String, Map<UUID, Feature>> features = new HashMap<>();
    for (String layer : Register.LAYERS) {
      boolean keep = last != null && !layers.contains(layer);
      features.put(layer, keep ? last.features().get(layer) : read(layer));
    }
    var register = new Register(features, day, assumptions, distributions, settings.lighting());
    return new Known(register, features, day, before);
  }

  private Map<UUID, Feature> read(String layer) {
    Map<UUID, Feature> found = new HashMap<>();
    store.read(Query.of(layer), feature -> found.put(feature.id(), feature));
    return found;
  }
}
