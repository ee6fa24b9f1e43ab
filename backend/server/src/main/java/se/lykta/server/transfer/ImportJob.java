package se.lykta.server.transfer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lykta.exchange.Import;
import se.lykta.exchange.ImportOutcome;
import se.lykta.exchange.ImportPreview;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.LayerCount;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Title;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.store.FeatureStore;

/** One import from the upload to its end. Safe for threads. */
final class ImportJob implements Progress, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  enum Status {
    READING,
    PREVIEW,
    COMMITTING,
    DONE,
    FAILED,
    CANCELLED;

    @JsonValue
    String value() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean hasEnded() {
      return this == DONE || this == FAILED || this == CANCELLED;
    }
  }

  private final UUID id;
  private final Upload upload;
  private final FeatureStore store;
  private final FeatureChecks checks;
  private volatile Status status = Status.READING;
  private volatile double share;
  private volatile Title doing = Title.of("Väntar på sin tur", "Waiting for its turn");
  private volatile ImportIssue error;
  private volatile UUID changeSet;
  private volatile boolean cancelled;
  private volatile Instant touched = Instant.now();
  private volatile List<LayerCount> counts = List.of();
  private volatile IssueCounts issueCounts = new IssueCounts(0, 0);
  private ImportPreview preview;

  ImportJob(UUID id, Upload upload, FeatureStore store, FeatureChecks checks) {
    this.id = id;
    this.upload = upload;
    this.store = store;
    this.checks = checks;
  }

  record IssueCounts(long error, long warning) {}

  /**
   * @param progress 0 to 1, of what is being done now
   * @param error why the files can't be read; null otherwise
   * @param changeSet what the commit made; null before
   */
  record State(
      UUID id,
      Status status,
      double progress,
      Title message,
      List<String> files,
      List<LayerCount> counts,
      IssueCounts issues,
      Issue error,
      UUID changeSet) {}

  State state() {
    return new State(
        id,
        status,
        share,
        doing,
        upload.names(),
        counts,
        issueCounts,
        error == null ? null : Issue.of(error),
        changeSet);
  }

  Status status() {
    return status;
  }

  /** When somebody last had to do with it. */
  Instant touched() {
    return touched;
  }

  void touch() {
    touched = Instant.now();
  }

  @Override
  public void report(double part, Title what) {
    share = part;
    doing = what;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /** Reads the files; ends in PREVIEW, FAILED or CANCELLED. */
  synchronized void read(ImportOptions options) {
    guarded(
        () -> {
          preview = Import.read(upload.files(), options, checks, store, this);
          counts = preview.counts();
          issueCounts = new IssueCounts(preview.errors(), preview.warnings());
          status = Status.PREVIEW;
        });
  }

  /** Claims the preview for a commit, for one caller only. */
  synchronized boolean startCommit() {
    if (status != Status.PREVIEW) {
      return false;
    }
    status = Status.COMMITTING;
    share = 0;
    return true;
  }

  /** Ends in DONE, FAILED or CANCELLED. */
  synchronized void commit(String author) {
    guarded(() -> conclude(preview.commit(author, this)));
  }

  private void conclude(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Kept kept -> {
        changeSet = kept.changeSet();
        end(Status.DONE, Title.of("Importen är klar", "The import is done"));
      }
      case ImportOutcome.NothingNew nothing ->
          end(Status.DONE, Title.of("Filerna innehöll inget nytt", "The files held nothing new"));
      case ImportOutcome.Outdated outdated ->
          fail(
              Title.of(
                  "Någon ändrade objekt under tiden; läs filerna igen",
                  "Somebody changed features meanwhile; read the files again"));
      case ImportOutcome.Refused refused -> fail(refused.problems().getFirst().message());
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (CancellationException e) {
      end(Status.CANCELLED, Title.of("Avbruten, inget är sparat", "Cancelled, nothing is kept"));
    } catch (ImportRefused e) {
      error = e.issue();
      end(Status.FAILED, e.issue().message());
    } catch (RuntimeException | VirtualMachineError e) {
      // A file that is too much for the memory or the stack would else be read for ever.
      LOG.error("import {}", id, e);
      fail(
          Title.of(
              "Något gick fel hos oss; inget är sparat",
              "Something went wrong on our side; nothing is kept"));
    }
  }

  private void fail(Title message) {
    error = ImportIssue.ofFile(String.join(", ", upload.names()), "failed", message);
    end(Status.FAILED, message);
  }

  private void end(Status how, Title message) {
    status = how;
    doing = message;
    share = how == Status.DONE ? 1 : share;
    upload.delete();
  }

  /** Empty before the preview is there. */
  List<ImportIssue> issues(long after, int limit) {
    if (status == Status.READING) {
      return List.of();
    }
    synchronized (this) {
      return preview == null ? List.of() : preview.issues(after, limit);
    }
  }

  /** What runs stops at its next step; what waits for a decision ends at once. */
  void cancel() {
    cancelled = true;
    if (status == Status.PREVIEW) {
      synchronized (this) {
        if (status == Status.PREVIEW) {
          end(
              Status.CANCELLED,
              Title.of("Avbruten, inget är sparat", "Cancelled, nothing is kept"));
        }
      }
    }
  }

  @Override
  public synchronized void close() {
    if (preview != null) {
      preview.close();
      preview = null;
    }
    upload.delete();
  }
}
