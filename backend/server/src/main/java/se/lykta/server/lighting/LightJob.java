package se.lykta.server.lighting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lykta.server.lighting.tile.LightAddress;

/** All tiles of one kind of light, computed one after the other so that they lie ready. */
final class LightJob {
  private static final Logger LOG = LoggerFactory.getLogger(LightJob.class);

  enum Status {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    @JsonValue
    String value() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final UUID id = UUID.randomUUID();
  private final List<LightAddress> tiles;
  private final Consumer<LightAddress> compute;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final Instant started = Instant.now();
  private volatile Instant ended;
  private volatile Status status = Status.RUNNING;

  LightJob(List<LightAddress> tiles, Consumer<LightAddress> compute) {
    this.tiles = tiles;
    this.compute = compute;
    if (tiles.isEmpty()) {
      end(Status.DONE);
    }
  }

  /**
   * @param done tiles that lie ready
   * @param seconds since it began, until its end
   */
  record State(UUID id, Status status, int done, int total, double seconds) {}

  State state() {
    Instant until = ended == null ? Instant.now() : ended;
    return new State(
        id, status, done.get(), tiles.size(), Duration.between(started, until).toMillis() / 1e3);
  }

  UUID id() {
    return id;
  }

  boolean hasEnded() {
    return status != Status.RUNNING;
  }

  Instant ended() {
    return ended;
  }

  /** What is computed already stays. */
  void cancel() {
    end(Status.CANCELLED);
  }

  /** Takes tiles until none is left; several threads may. */
  void work() {
    try {
      for (int i; status == Status.RUNNING && (i = next.getAndIncrement()) < tiles.size(); ) {
        compute.accept(tiles.get(i));
        if (done.incrementAndGet() == tiles.size()) {
          end(Status.DONE);
        }
      }
    } catch (RuntimeException e) {
      LOG.error("light job {}", id, e);
      end(Status.FAILED);
    }
  }

  private synchronized void end(Status how) {
    if (status == Status.RUNNING) {
      ended = Instant.now();
      status = how;
    }
  }
}
