package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import se.lykta.store.FeatureStore;

/** The map with 100,000 light points in view, in a browser that paints by software. */
final class PageBenchmark {
  private static final int LAMPS = 100_000;

  /** Others' visits, so that the server is as warm as on any day but its first. */
  private static final int VISITS_BEFORE = 3;

  private static final String VIEW = "/#/karta?z=11.1&c=58.31,11.51";

  private PageBenchmark() {}

  static void run(Path serverJar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    try (var open = FeatureStore.open(store.settings())) {
      open.bulkInsert(UUID.randomUUID(), "benchmark", null, new SyntheticLamps(LAMPS));
    }
    try (var server = ServerProcess.startAgain(serverJar, store.server());
        var playwright = Playwright.create();
        var browser = Window.launch(playwright)) {
      measure(browser, server.address(), figures);
    }
  }

  private static void measure(Browser browser, URI server, Figures figures) {
    for (int visit = 0; visit < VISITS_BEFORE; visit++) {
      try (var window = Window.open(browser, server)) {
        window.paint(VIEW);
      }
    }
    try (var window = Window.open(browser, server)) {
      double painted = window.paint(VIEW);
      figures.time("page with 100,000 lamps: first paint", painted / 1000, 2, "s");
      List<Double> frames = window.framesOf(() -> pan(window));
      figures.time("pan: median frame", frames.get(frames.size() / 2), 120, "ms");
      figures.time("pan: slowest frame", frames.getLast(), 120, "ms");
    }
  }

  /** Moves the mouse with the button down, back and forth. */
  private static void pan(Window window) {
    var mouse = window.page().mouse();
    mouse.move(720, 450);
    mouse.down();
    for (int step = 1; step <= 60; step++) {
      mouse.move(720 + 240 * Math.sin(step / 10.0), 450 + 2 * step);
    }
    mouse.up();
  }
}
