package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lykta.exchange.Import;
import se.lykta.exchange.intake.ImportOptions;
import se.lykta.exchange.intake.Progress;
import se.lykta.store.FeatureStore;

/** The light of whole towns on cells of 1 m, and how soon the picture follows a lamp's drag. */
final class TownLightBenchmark {
  private static final int MOVES = 100;
  private static final String LAMP = "NK-012";

  /** Has all tiles computed; resolves to how many there are and the seconds it took. */
  private static final String ALL_TILES =
      """
      async () => {
        const token = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN=')).slice(11)
        const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token), 'Content-Type': 'application/json' }
        let job = await (await fetch('/api/light/jobs', { method: 'POST', headers, body: '{}' })).json()
        while (job.status === 'running') {
          await new Promise((resolve) => setTimeout(resolve, 20))
          job = await (await fetch('/api/light/jobs/' + job.id)).json()
        }
        if (job.status !== 'done') throw new Error(job.status)
        return { total: job.total, seconds: job.seconds }
      }
      """;

  /** Notes when the pointer moved and when pixels of the picture of light were made. */
  private static final String NOTE_PIXELS =
      """
      () => {
        window.noted = { moved: 0, pixels: 0 }
        addEventListener('pointermove', (event) => (noted.moved = event.timeStamp), true)
        const put = CanvasRenderingContext2D.prototype.putImageData
        CanvasRenderingContext2D.prototype.putImageData = function (...words) {
          put.apply(this, words)
          noted.pixels = performance.now()
        }
      }
      """;

  private static final String WHERE =
      "async () => (await (await fetch('/api/layers/light_point/features?designation="
          + LAMP
          + "')).json()).features[0]";

  private final Figures figures;

  private TownLightBenchmark(Figures figures) {
    this.figures = figures;
  }

  static void run(Path serverJar, Figures figures) {
    var benchmark = new TownLightBenchmark(figures);
    try (var playwright = Playwright.create();
        var browser = Window.launch(playwright)) {
      benchmark.demoTown(serverJar, browser);
      benchmark.berlin(serverJar, browser);
    }
  }

  private void demoTown(Path jar, Browser browser) {
    var store = new Stores("public").list().getFirst();
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = Window.open(browser, server.address()).logIn("planner")) {
      figures.time("demo town, all tiles of 1 m, cold", seconds(window), 3, "s");
      drag(window);
    }
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = Window.open(browser, server.address()).logIn("planner")) {
      figures.time("the same after a restart", seconds(window), 0.5, "s");
    }
  }

  private static double seconds(Window window) {
    return ((Number) allTiles(window).get("seconds")).doubleValue();
  }

  private static Map<?, ?> allTiles(Window window) {
    window.paint("/#/karta");
    return (Map<?, ?>) window.page().evaluate(ALL_TILES);
  }

  /** Each move waits for the picture of the one before, as a hand that looks does. */
  private void drag(Window window) {
    Page page = window.page();
    var lamp = (Map<?, ?>) page.evaluate(WHERE);
    var at = (List<?>) ((Map<?, ?>) lamp.get("geometry")).get("coordinates");
    window.paint(
        "/#/ljus?z=18&c=%s,%s&s=light_point/%s".formatted(at.get(1), at.get(0), lamp.get("id")));
    page.locator("lk-panel [data-field=designation]").waitFor();
    page.waitForTimeout(3_000);
    page.evaluate(NOTE_PIXELS);
    var box = page.getByTestId("map").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    // without snapping, which would hold the lamp where it is
    page.keyboard().down("Alt");
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < MOVES; i++) {
      page.mouse().move(x + 8 + 30 * Math.sin(i / 9.0), y + 25 * Math.cos(i / 9.0));
      times.add(untilPixels(page));
    }
    page.keyboard().press("Escape");
    page.keyboard().up("Alt");
    page.mouse().up();
    times.sort(null);
    figures.time("lamp dragged, pointer to pixels, median", times.get(MOVES / 2), 100, "ms");
    figures.time("the same, 95 %", times.get(MOVES * 95 / 100), 200, "ms");
  }

  private static double untilPixels(Page page) {
    var soon = new Page.WaitForFunctionOptions().setPollingInterval(5);
    var later =
        page.waitForFunction(
            "() => noted.pixels > noted.moved && noted.pixels - noted.moved", null, soon);
    return ((Number) later.jsonValue()).doubleValue();
  }

  private void berlin(Path jar, Browser browser) {
    Optional<Path> file = ImportBenchmark.findTown();
    if (file.isEmpty()) {
      System.out.println("No town of OpenStreetMap in LYKTA_SHARED: its light is not measured.");
      return;
    }
    var store = new Stores("public").list().getFirst();
    load(file.get(), store);
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = Window.open(browser, server.address()).logIn("planner")) {
      Map<?, ?> all = allTiles(window);
      double seconds = ((Number) all.get("seconds")).doubleValue();
      System.out.printf(
          "Berlin: %s tiles of 1 m in %.1f s, %d MB of memory at most, %.1f MB on disk%n",
          all.get("total"), seconds, server.peakMb(), store.lightBytes() / 1e6);
    }
  }

  private static void load(Path file, Stores.Store where) {
    try (var store = FeatureStore.open(where.settings());
        var preview = Import.read(List.of(file), ImportOptions.NONE, store, Progress.SILENT)) {
      preview.commit("benchmark", Progress.SILENT);
    } catch (RuntimeException e) {
      throw new IllegalStateException(file + " can't be imported", e);
    }
  }
}
