package se.lykta.exchange;

import java.util.List;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.LayerCount;
import se.lykta.exchange.intake.Progress;
import se.lykta.store.FeatureStore;

/**
 * What an import would change. Holds temporary files until it is closed. Not safe for threads: one
 * at a time.
 */
public final class ImportPreview implements AutoCloseable {
  private final FeatureStore store;
  private final Intake intake;
  private final List<String> files;

  ImportPreview(FeatureStore store, Intake intake, List<String> files) {
    this.store = store;
    this.intake = intake;
    this.files = List.copyOf(files);
  }

  /** Their names, without folders. */
  public List<String> files() {
    return files;
  }

  /** One per layer that the files hold anything for. */
  public List<LayerCount> counts() {
    return intake.counts();
  }

  /** How many issues leave their object out. */
  public long errors() {
    return intake.errors();
  }

  /** How many issues are worth a look. */
  public long warnings() {
    return intake.warnings();
  }

  /**
   * Issues in the order of finding; the first 200,000 of them.
   *
   * @param after how many to pass over
   */
  public List<ImportIssue> issues(long after, int limit) {
    return intake.issues(after, limit);
  }

  /**
   * Keeps everything that was read, in one change set, or nothing. Objects with an error are not
   * part of it.
   *
   * @param author who is responsible, as history shows it
   * @throws java.util.concurrent.CancellationException where {@code progress} is cancelled before
   *     the end; then nothing is kept
   */
  public ImportOutcome commit(String author, Progress progress) {
    return new Commit(store, intake, files).run(author, progress);
  }

  @Override
  public void close() {
    intake.close();
  }
}
