package se.lykta.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lykta.exchange.Import;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.Progress;
import se.lykta.layers.Visibility;
import se.lykta.store.FeatureStore;

/**
 * How long the OpenStreetMap file of a complete town takes, from the file to the committed layers.
 */
final class ImportBenchmark {
  private static final String TOWN = "data/osm/berlin-wittenau.osm.pbf";

  private ImportBenchmark() {}

  static void run(Stores stores, Figures figures) {
    Optional<Path> file = findTown();
    if (file.isEmpty()) {
      System.out.println("No " + TOWN + " in LYKTA_SHARED: the import is not measured.");
      return;
    }
    for (var store : stores.list()) {
      measure(file.get(), store, figures);
    }
  }

  /** The file of a complete town; empty where the shared data are not here. */
  static Optional<Path> findTown() {
    return Optional.ofNullable(System.getenv("LYKTA_SHARED"))
        .map(folder -> Path.of(folder).resolve(TOWN))
        .filter(Files::isReadable);
  }

  private static void measure(Path file, Stores.Store where, Figures figures) {
    try (var store = FeatureStore.open(where.settings())) {
      long start = System.nanoTime();
      try (var preview = Import.read(List.of(file), ImportOptions.NONE, store, Progress.SILENT)) {
        preview.commit("benchmark", Progress.SILENT);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      var buildings = store.count("building", Set.of(Visibility.values()));
      figures.time("import of " + buildings + " buildings, " + where.name(), seconds, 10, "s");
    }
  }
}
