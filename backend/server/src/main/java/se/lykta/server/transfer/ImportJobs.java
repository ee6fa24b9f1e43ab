package se.lykta.server.transfer;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.FeatureStore;

/** The imports of this server, one at work at a time; forgotten an hour after the last question. */
@Component
class ImportJobs {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int SWEEP_MS = 60_000;

  private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());
  private final FeatureStore store;
  private final FeatureChecks checks;
  private final Path uploads;

  /** Uploads of an earlier run belong to nobody. */
  ImportJobs(FeatureStore store, FeatureChecks checks, LyktaSettings settings) throws IOException {
    this.store = store;
    this.checks = checks;
    this.uploads = settings.uploads();
    FileSystemUtils.deleteRecursively(uploads);
  }

  UUID start(List<MultipartFile> parts, ImportOptions options) throws IOException {
    UUID id = UUID.randomUUID();
    var job = new ImportJob(id, Upload.keep(uploads.resolve(id.toString()), parts), store, checks);
    jobs.put(id, job);
    worker.execute(() -> job.read(options));
    return id;
  }

  Optional<ImportJob> find(UUID id) {
    var job = Optional.ofNullable(jobs.get(id));
    job.ifPresent(ImportJob::touch);
    return job;
  }

  /**
   * @return false where the import has no preview that could be kept
   */
  boolean commit(ImportJob job, String author) {
    boolean claimed = job.startCommit();
    if (claimed) {
      worker.execute(() -> job.commit(author));
    }
    return claimed;
  }

  @Scheduled(fixedDelay = SWEEP_MS)
  void sweep() {
    Instant old = Instant.now().minus(KEPT);
    jobs.values().removeIf(job -> job.touched().isBefore(old) && release(job));
  }

  private static boolean release(ImportJob job) {
    boolean idle = job.status().hasEnded() || job.status() == ImportJob.Status.PREVIEW;
    if (idle) {
      job.close();
    }
    return idle;
  }

  @PreDestroy
  void stop() {
    jobs.values().forEach(ImportJob::cancel);
    worker.close();
    jobs.values().forEach(ImportJob::close);
  }
}
