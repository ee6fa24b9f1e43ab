package se.lykta.server.lighting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.lykta.server.lighting.stock.Stock;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.tile.LightAddress;
import se.lykta.server.lighting.tile.LightKeeper;

/** The jobs of this server, one after the other; forgotten an hour after their end. */
@Component
class LightJobs implements DisposableBean {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int SWEEP_MS = 60_000;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final LightKeeper keeper;
  private final Map<UUID, LightJob> jobs = new ConcurrentHashMap<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("light-job-", 0).daemon().factory());

  LightJobs(LightKeeper keeper) {
    this.keeper = keeper;
  }

  /** All tiles of a level that some lamp reaches. */
  LightJob start(int level, LightRequest wanted, Stock stock) {
    var job =
        new LightJob(
            tiles(level, stock),
            address -> keeper.light(address, wanted.kind(), stock, wanted.conditions()::weight));
    jobs.put(job.id(), job);
    for (int i = 0; i < THREADS; i++) {
      workers.execute(job::work);
    }
    return job;
  }

  private List<LightAddress> tiles(int level, Stock stock) {
    Set<LightAddress> reached =
        new TreeSet<>(
            (a, b) ->
                a.row() == b.row()
                    ? Integer.compare(a.column(), b.column())
                    : Integer.compare(a.row(), b.row()));
    stock.lamps().stream().forEach(lamp -> addReached(level, lamp, reached));
    return List.copyOf(reached);
  }

  private void addReached(int level, StockLamp lamp, Set<LightAddress> reached) {
    var around =
        new Envelope(lamp.light().x(), lamp.light().x(), lamp.light().y(), lamp.light().y());
    around.expandBy(keeper.reachM());
    double edge = LightAddress.CELLS * (double) (1 << level);
    for (int row = tile(around.getMinY(), edge); row <= tile(around.getMaxY(), edge); row++) {
      for (int column = tile(around.getMinX(), edge);
          column <= tile(around.getMaxX(), edge);
          column++) {
        reached.add(new LightAddress(level, column, row));
      }
    }
  }

  private static int tile(double metres, double edge) {
    return (int) Math.floor(metres / edge);
  }

  Optional<LightJob> find(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Scheduled(fixedDelay = SWEEP_MS)
  void sweep() {
    Instant old = Instant.now().minus(KEPT);
    jobs.values().removeIf(job -> job.hasEnded() && job.ended().isBefore(old));
  }

  @Override
  public void destroy() {
    jobs.values().forEach(LightJob::cancel);
    workers.shutdownNow();
  }
}
