package se.lykta.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import se.lykta.exchange.intake.HouseRules;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.ImportRefused;
import se.lykta.exchange.intake.Intake;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Title;
import se.lykta.store.FeatureStore;

/** Reads files and shows what they would change, before anything is changed. */
public final class Import {
  private static final double COMPARING = 0.95;

  private Import() {}

  /**
   * Reads files of any known format, each told by its content and name.
   *
   * @param house what is asked of a feature beyond its layer's rules
   * @param store what the files are compared with; nothing of it is changed
   * @return what would change; close it when it is no longer needed
   * @throws ImportRefused where a file can't be read at all
   * @throws CancellationException where {@code progress} is cancelled
   */
  public static ImportPreview read(
      List<Path> files,
      ImportOptions options,
      HouseRules house,
      FeatureStore store,
      Progress progress) {
    var intake = new Intake(store, house);
    try {
      read(files, options, intake, progress);
      return new ImportPreview(store, intake, names(files));
    } catch (RuntimeException e) {
      intake.close();
      throw e;
    }
  }

  /** The same by the layers' rules alone. */
  public static ImportPreview read(
      List<Path> files, ImportOptions options, FeatureStore store, Progress progress) {
    return read(files, options, HouseRules.NONE, store, progress);
  }

  private static void read(
      List<Path> files, ImportOptions options, Intake intake, Progress progress) {
    for (int i = 0; i < files.size(); i++) {
      double from = COMPARING * i / files.size();
      double to = COMPARING * (i + 1) / files.size();
      FileFormat.of(files.get(i)).read(files.get(i), options, intake, progress.between(from, to));
    }
    progress.advance(COMPARING, Title.of("Följer hänvisningar", "Following references"));
    intake.finish();
    progress.advance(1, Title.of("Förhandsvisning klar", "Preview ready"));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }
}
