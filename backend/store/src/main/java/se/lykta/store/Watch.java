package se.lykta.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at the layers' generations now and then, and tells of those that another process raised: an
 * import beside the server, a second server.
 */
final class Watch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Watch.class.getName());
  private static final long PATIENCE_MS = 5_000;

  private final Database database;
  private final Duration every;
  private final Consumer<Changed> listener;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().daemon().name("lykta-watch").unstarted(this::run);
  private boolean failed;

  private Watch(Database database, Duration every, Consumer<Changed> listener) {
    this.database = database;
    this.every = every;
    this.listener = listener;
  }

  /** Tells of what others commit from now on. */
  static Watch start(Database database, Duration every, Consumer<Changed> listener) {
    var watch = new Watch(database, every, listener);
    watch.movedElsewhere();
    watch.thread.start();
    return watch;
  }

  private void run() {
    try {
      while (!closed.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      Map<String, Long> moved = movedElsewhere();
      if (!moved.isEmpty()) {
        listener.accept(Changed.elsewhere(moved));
      }
      failed = false;
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private Map<String, Long> movedElsewhere() {
    return database.generations().movedElsewhere(database.read(LayerStates::generations));
  }

  /** Logged once, however often it fails on end; what is missed meanwhile is told when it ends. */
  private void failed(RuntimeException e) {
    if (!failed && closed.getCount() > 0) {
      LOG.log(System.Logger.Level.WARNING, "can't see what other processes change; trying on", e);
    }
    failed = true;
  }

  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
    try {
      thread.join(PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
