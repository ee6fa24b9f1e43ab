package se.lykta.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lykta.exchange.intake.ImportIssue;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.LayerCount;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Feature;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.StoreSettings;

/** A store of its own in a folder, and the steps of an import in one call each. */
public final class Trial implements AutoCloseable {
  private final FeatureStore store;

  private Trial(FeatureStore store) {
    this.store = store;
  }

  public static Trial in(Path folder) {
    return new Trial(
        FeatureStore.open(new StoreSettings.GeoPackageFile(folder.resolve("store.gpkg"))));
  }

  public FeatureStore store() {
    return store;
  }

  public ImportPreview read(ImportOptions options, Path... files) {
    return Import.read(List.of(files), options, store, Progress.SILENT);
  }

  public ImportPreview read(Path... files) {
    return read(ImportOptions.NONE, files);
  }

  /** Reads, commits and gives back all issues. */
  public List<ImportIssue> bringIn(Path... files) {
    return bringIn(ImportOptions.NONE, files);
  }

  public List<ImportIssue> bringIn(ImportOptions options, Path... files) {
    try (ImportPreview preview = read(options, files)) {
      ImportOutcome outcome = preview.commit("anna", Progress.SILENT);
      if (!(outcome instanceof ImportOutcome.Kept)
          && !(outcome instanceof ImportOutcome.NothingNew)) {
        throw new AssertionError(outcome);
      }
      return preview.issues(0, 1000);
    }
  }

  public List<Feature> all(String layer) {
    var features = new ArrayList<Feature>();
    store.read(Query.of(layer), features::add);
    return features;
  }

  public Feature only(String layer) {
    List<Feature> features = all(layer);
    if (features.size() != 1) {
      throw new AssertionError(layer + " has " + features.size() + " features: " + features);
    }
    return features.getFirst();
  }

  public static Map<String, LayerCount> counts(ImportPreview preview) {
    return preview.counts().stream().collect(Collectors.toMap(LayerCount::layer, c -> c));
  }

  @Override
  public void close() {
    store.close();
  }
}
