package se.lykta.server.reports;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * What follows from a report and need not be done before its receipt goes: one after the other, in
 * a thread of its own.
 */
@Component
class Chores implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
  private static final int PATIENCE_S = 20;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("report-chores").daemon().factory());

  /** What fails is in the log and stops nothing else. */
  void add(String what, Runnable chore) {
    worker.execute(
        () -> {
          try {
            chore.run();
          } catch (RuntimeException e) {
            LOG.error("{}: {}", what, e.getMessage(), e);
          }
        });
  }

  @Override
  public void destroy() throws InterruptedException {
    worker.shutdown();
    worker.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
  }
}
