package se.lykta.benchmarks;

import java.util.UUID;
import se.lykta.store.FeatureStore;
import se.lykta.store.StoreSettings;

/** How long it takes to keep 200,000 light points with their history. */
final class StoreBenchmark {
  static final int LAMPS = 200_000;

  private StoreBenchmark() {}

  /** Leaves the lamps in the stores, for what is measured next. */
  static void run(Stores stores, Figures figures) {
    for (var store : stores.list()) {
      figures.time("load 200,000 lamps, " + store.name(), load(store.settings()), 10, "s");
    }
    double heapMb = Runtime.getRuntime().maxMemory() / (1024.0 * 1024);
    figures.time("heap allowed while loading", heapMb, 512, "MB");
  }

  private static double load(StoreSettings settings) {
    try (var store = FeatureStore.open(settings)) {
      long start = System.nanoTime();
      store.bulkInsert(UUID.randomUUID(), "benchmark", null, new SyntheticLamps(LAMPS));
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
