package se.lykta.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lykta.store.FeatureStore;

/**
 * The situation picture over five years of events and reports in the demo town: the week compiled
 * and printed, and the analyses of a quarter and of a year.
 */
final class SituationBenchmark {
  private static final int EVENTS = 50_000;
  private static final int REPORTS = 20_000;
  private static final int WEEKS = 9;
  private static final String PERIODS = "/api/situation/periods/";
  private static final String ANALYSIS = "/api/situation/analysis";

  private final LoggedIn planner;
  private final String store;
  private final Figures figures;

  private SituationBenchmark(LoggedIn planner, String store, Figures figures) {
    this.planner = planner;
    this.store = store;
    this.figures = figures;
  }

  static void run(Path jar, Figures figures) {
    for (var store : new Stores("public").list()) {
      // Loads the demo town, which only fills empty stores.
      ServerProcess.startAgain(jar, store.serverWithLogIns()).close();
      fill(store);
      try (var process = ServerProcess.startAgain(jar, store.serverWithLogIns())) {
        var planner = new LoggedIn(process.address(), "planner");
        new SituationBenchmark(planner, store.name(), figures).measure();
        figures.time(
            "peak memory of the server process (heap 512 MB), " + store.name(),
            process.peakMb(),
            1000,
            "MB");
      }
    }
  }

  private static void fill(Stores.Store into) {
    try (var store = FeatureStore.open(into.settings())) {
      var years = new SyntheticYears(EVENTS, REPORTS, Instant.now());
      store.bulkInsert(UUID.randomUUID(), "benchmark", null, years);
    }
  }

  private void measure() {
    LocalDate today = LocalDate.now();
    time("the week, first call after the start", 3, PERIODS + today.minusWeeks(1));
    double[] weeks =
        IntStream.rangeClosed(2, WEEKS + 1)
            .mapToDouble(back -> seconds(PERIODS + today.minusWeeks(back)))
            .sorted()
            .toArray();
    figures.time(named("another week, median"), weeks[WEEKS / 2], 3, "s");
    figures.time(named("another week, longest"), weeks[WEEKS - 1], 3, "s");
    time("the week as PDF, internal", 5, PERIODS + today.minusWeeks(1) + "/pdf");
    time("a quarter analysed", 10, analysed(today.minusMonths(3), today));
    time("a year analysed", 10, analysed(today.minusYears(1), today));
    time("a year analysed as PDF", 10, pdf(today.minusYears(1), today));
    time("the statutory picture", 10, "/api/situation/statutory");
  }

  private static String analysed(LocalDate from, LocalDate to) {
    return ANALYSIS + "?from=" + from + "&to=" + to;
  }

  private static String pdf(LocalDate from, LocalDate to) {
    return ANALYSIS + "/pdf?from=" + from + "&to=" + to;
  }

  private void time(String what, double atMost, String path) {
    figures.time(named(what), seconds(path), atMost, "s");
  }

  private String named(String what) {
    return what + " (50,000 events, 20,000 reports), " + store;
  }

  private double seconds(String path) {
    long start = System.nanoTime();
    planner.get(path);
    return (System.nanoTime() - start) / 1e9;
  }
}
