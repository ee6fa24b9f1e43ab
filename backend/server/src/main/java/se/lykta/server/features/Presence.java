package se.lykta.server.features;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.server.accounts.Account;

/**
 * Who has the map open, and which feature's form. Nothing is stored: each open map says so again
 * and again, and who falls silent is forgotten. Only who is logged in says so or is told.
 */
@Component
class Presence {
  private static final String EVENT = "presence";
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int SWEEP_MS = 10_000;

  /** Nobody has more maps open at once. */
  private static final int MOST_TABS = 30;

  private final Map<Tab, Said> present = new ConcurrentHashMap<>();
  private final Listeners listeners;
  private final Clock clock = Clock.systemUTC();

  Presence(Listeners listeners) {
    this.listeners = listeners;
  }

  /** A tab belongs to who opened it: nobody speaks for another. */
  private record Tab(String user, UUID id) {}

  private record Said(Here here, Instant at) {}

  /**
   * Somebody at an open map.
   *
   * @param layer of the feature; null where no form is open
   * @param feature null where no form is open
   */
  record Here(UUID tab, String name, String displayName, String layer, UUID feature) {}

  record Everybody(List<Here> here) {}

  void say(Account account, UUID tab, String layer, UUID feature) {
    var key = new Tab(account.name(), tab);
    if (!present.containsKey(key) && tabsOf(account.name()) >= MOST_TABS) {
      return;
    }
    var here = new Here(tab, account.name(), account.displayName(), layer, feature);
    Said before = present.put(key, new Said(here, clock.instant()));
    if (before == null || !before.here().equals(here)) {
      tellAll();
    }
  }

  private long tabsOf(String name) {
    return present.keySet().stream().filter(tab -> tab.user().equals(name)).count();
  }

  void leave(Account account, UUID tab) {
    if (present.remove(new Tab(account.name(), tab)) != null) {
      tellAll();
    }
  }

  @Scheduled(fixedRate = SWEEP_MS)
  void sweep() {
    Instant oldest = clock.instant().minus(SILENCE);
    if (present.values().removeIf(said -> said.at().isBefore(oldest))) {
      tellAll();
    }
  }

  /** Tells a map that has just been opened. */
  void greet(Listeners.Listener listener) {
    if (listener.member() && !present.isEmpty()) {
      listeners.tell(listener, EVENT, everybody());
    }
  }

  private void tellAll() {
    Thread.startVirtualThread(this::tellNewest);
  }

  /** One at a time, so that the last thing told is the newest. */
  private synchronized void tellNewest() {
    var everybody = Optional.of(everybody());
    listeners.tell(EVENT, listener -> everybody.filter(all -> listener.member()));
  }

  private Everybody everybody() {
    return new Everybody(
        present.values().stream()
            .map(Said::here)
            .sorted(Comparator.comparing(Here::name).thenComparing(Here::tab))
            .toList());
  }
}
