package se.lykta.server.lighting;

import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.Season;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.street.StreetKeeper;
import se.lykta.server.lighting.tile.LightKeeper;

/**
 * Has today's streets and places computed for both seasons soon after the start, so that the first
 * who asks for them, or for two scenarios beside each other, meets a server that has done it
 * before.
 */
@Component
class StreetsAhead {
  /** The first pages are served first. */
  private static final int AFTER_S = 2;

  private final StockKeeper stocks;
  private final LightKeeper keeper;
  private final StreetKeeper streets;
  private final TaskScheduler scheduler;

  StreetsAhead(
      StockKeeper stocks, LightKeeper keeper, StreetKeeper streets, TaskScheduler scheduler) {
    this.stocks = stocks;
    this.keeper = keeper;
    this.streets = streets;
    this.scheduler = scheduler;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    scheduler.schedule(this::compute, Instant.now().plusSeconds(AFTER_S));
  }

  /** On the keeper's own threads; nobody waits for it. */
  private void compute() {
    Register register = stocks.today();
    for (Season season : Season.values()) {
      var light = StreetsInArea.designed(register, season, keeper);
      streets.places(register, place -> true, light);
      streets.streets(register, street -> true, light);
    }
  }
}
