package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
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

  /** As the browser tests start it; the graphics processor stays out of it. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Milliseconds since navigation when the whole view is found painted; 0 until then. */
  private static final String FIRST_PAINT =
      "() => document.querySelector('.map-box[data-painted=whole]') ? performance.now() : 0";

  /** Drags the map's picture for 60 frames; resolves to the time between frames, sorted, ms. */
  private static final String FRAMES =
      """
      () => new Promise((resolve) => {
        const times = [];
        const tick = (now) => {
          times.push(now);
          if (times.length <= 60) requestAnimationFrame(tick);
          else resolve(times.slice(1).map((t, i) => t - times[i]).sort((a, b) => a - b));
        };
        requestAnimationFrame(tick);
      })
      """;

  private PageBenchmark() {}

  static void run(Path serverJar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    try (var open = FeatureStore.open(store.settings())) {
      open.bulkInsert(UUID.randomUUID(), "benchmark", null, new SyntheticLamps(LAMPS));
    }
    try (var server = ServerProcess.startAgain(serverJar, store.server());
        var playwright = Playwright.create();
        var browser = launch(playwright)) {
      measure(browser, server.address(), figures);
    }
  }

  private static Browser launch(Playwright playwright) {
    var chromium = Path.of("/usr/bin/chromium");
    var options = new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS);
    return playwright.chromium().launch(options);
  }

  private static void measure(Browser browser, URI server, Figures figures) {
    for (int visit = 0; visit < VISITS_BEFORE; visit++) {
      try (var page = browser.newPage()) {
        paint(page, server);
      }
    }
    try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
      double painted = paint(page, server);
      figures.time("page with 100,000 lamps: first paint", painted / 1000, 2, "s");
      List<Double> frames = pan(page);
      figures.time("pan: median frame", frames.get(frames.size() / 2), 120, "ms");
      figures.time("pan: slowest frame", frames.getLast(), 120, "ms");
    }
  }

  /** Opens the view; returns after how many milliseconds all of it was painted. */
  private static double paint(Page page, URI server) {
    page.navigate(server + VIEW);
    var seldom = new Page.WaitForFunctionOptions().setPollingInterval(50);
    return ((Number) page.waitForFunction(FIRST_PAINT, null, seldom).jsonValue()).doubleValue();
  }

  /** Moves the mouse with the button down, back and forth, while frames are timed. */
  private static List<Double> pan(Page page) {
    page.mouse().move(720, 450);
    page.mouse().down();
    var frames = page.evaluateHandle("(() => ({ times: (" + FRAMES + ")() }))()");
    for (int step = 1; step <= 60; step++) {
      page.mouse().move(720 + 240 * Math.sin(step / 10.0), 450 + 2 * step);
    }
    page.mouse().up();
    return doubles(frames.evaluate("async ({ times }) => await times"));
  }

  private static List<Double> doubles(Object list) {
    return ((List<?>) list).stream().map(item -> ((Number) item).doubleValue()).toList();
  }
}
