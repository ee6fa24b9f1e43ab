package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Feature;
import se.lykta.layers.LightPoint;
import se.lykta.layers.Place;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** What a planner waits for while editing a register of 100,000 lamps. */
final class EditorBenchmark {
  private static final int LAMPS = 100_000;
  private static final int CORNERS = 2_000;
  private static final double PLACE_RADIUS_M = 150;
  private static final int SAVES = 20;

  /** Half the side of a rectangle that holds some 5,000 of the lamps at {@link #TOWN}, pixels. */
  private static final double HALF_PX = 100;

  private static final String TOWN = "/#/karta?z=11.1&c=58.31,11.51";
  private static final UUID PLACE = new UUID(0x7001L, 1);
  private static final Page.GetByLabelOptions EXACT = new Page.GetByLabelOptions().setExact(true);

  private static final String FIRST_CELL =
      "document.querySelector('lk-grid [data-row=\"0\"][data-column=\"1\"]')?.textContent.trim()";
  private static final String COUNT =
      "document.querySelector('[data-testid=table-count]').textContent";
  private static final String SAVE_STATE =
      "document.querySelector('[data-testid=save-state]').textContent.trim()";

  private final Browser browser;
  private final URI server;
  private final Figures figures;

  private EditorBenchmark(Browser browser, URI server, Figures figures) {
    this.browser = browser;
    this.server = server;
    this.figures = figures;
  }

  static void run(Path serverJar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    fill(store);
    try (var server = ServerProcess.startAgain(serverJar, store.serverWithLogIns());
        var playwright = Playwright.create();
        var browser = Window.launch(playwright)) {
      var benchmark = new EditorBenchmark(browser, server.address(), figures);
      benchmark.table();
      benchmark.drag();
      benchmark.changeMany();
      benchmark.seenByAnother();
    }
  }

  private static void fill(Stores.Store store) {
    try (var open = FeatureStore.open(store.settings())) {
      open.bulkInsert(UUID.randomUUID(), "benchmark", null, new SyntheticLamps(LAMPS));
      open.bulkInsert(UUID.randomUUID(), "benchmark", null, List.of(place()));
    }
  }

  private static Feature place() {
    Map<String, Object> values =
        Map.of(
            "name", "Rund plats",
            "kind", "other",
            "visibility", "public",
            "provenance", "illustrative",
            "source", "Synthetic, for benchmarks");
    return Feature.unsaved(Place.LAYER.name(), PLACE, round(), values);
  }

  /** With a corner that lies due east first. */
  private static Polygon round() {
    var corners = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      corners[i] = corner(2 * Math.PI * i / CORNERS);
    }
    corners[CORNERS] = corners[0].copy();
    return new GeometryFactory().createPolygon(corners);
  }

  private static Coordinate corner(double angle) {
    return new Coordinate(
        SyntheticLamps.WEST_M + SyntheticLamps.AREA_SIDE_M / 2 + PLACE_RADIUS_M * Math.cos(angle),
        SyntheticLamps.SOUTH_M + SyntheticLamps.AREA_SIDE_M / 2 + PLACE_RADIUS_M * Math.sin(angle));
  }

  private Window planner() {
    return Window.open(browser, server).logIn("planner");
  }

  /** Others' visits come first, so that the server is as warm as on any day but its first. */
  private void table() {
    for (String words : List.of("S-96", "S-97", "S-98")) {
      try (var before = planner()) {
        openTable(before);
        filter(before, words);
        range(before);
      }
    }
    try (var window = planner()) {
      figures.time("table of 100,000 rows opens", openTable(window), 1000, "ms");
      figures.time("table filtered by words", filter(window, "S-99"), 200, "ms");
      figures.time("table filtered by a range too", range(window), 200, "ms");
    }
  }

  private static double openTable(Window window) {
    window.paint(TOWN);
    return window.msUntil("click", FIRST_CELL, button(window, "Tabell")::click);
  }

  private static Locator button(Window window, String name) {
    var options = new Page.GetByRoleOptions().setName(name).setExact(true);
    return window.page().getByRole(AriaRole.BUTTON, options);
  }

  /**
   * @param words the beginning of the numbers of 1,111 lamps
   */
  private static double filter(Window window, String words) {
    Locator field = window.page().getByLabel("Filtrera", EXACT);
    String seen =
        "/^1.111 av/.test(" + COUNT + ") && " + FIRST_CELL + ".startsWith('" + words + "')";
    return window.msUntil("input", seen, () -> field.fill(words));
  }

  /** Of those 1,111 the higher ones. */
  private static double range(Window window) {
    window.page().getByTitle("Filtrera Stolphöjd").click();
    Locator from = window.page().getByLabel("Från", EXACT);
    String seen = "/^\\d{3} av/.test(" + COUNT + ") && " + FIRST_CELL;
    return window.msUntil("input", seen, () -> from.fill("7"));
  }

  private void drag() {
    try (var window = planner()) {
      window.paint(view(18, corner(0)) + "&s=place/" + PLACE);
      window.page().locator("lk-panel [data-field=name]").waitFor();
      List<Double> frames = window.framesOf(() -> dragCorner(window));
      double mean = frames.stream().mapToDouble(time -> time).average().orElseThrow();
      figures.rate("corner of 2,000 dragged, mean", 1000 / mean, 50, "frames/s");
      double slow = frames.get((int) (0.95 * (frames.size() - 1)));
      figures.rate("corner of 2,000 dragged, 95 % of frames", 1000 / slow, 50, "frames/s");
    }
  }

  /** The view has the corner in its middle. */
  private static void dragCorner(Window window) {
    var box = window.page().getByTestId("map").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    var mouse = window.page().mouse();
    mouse.move(x, y);
    mouse.down();
    for (int step = 1; step <= 180; step++) {
      mouse.move(x + 60 + 50 * Math.sin(step / 10.0), y + 80 * Math.cos(step / 10.0));
    }
    window.page().keyboard().press("Escape");
    mouse.up();
  }

  private static String view(double zoom, Coordinate middle) {
    double[] xy = {middle.x, middle.y};
    Crs.of("EPSG:4326").fromStored(xy);
    return "/#/karta?z=%s&c=%s,%s".formatted(zoom, xy[1], xy[0]);
  }

  private void changeMany() {
    try (var window = planner()) {
      window.paint(TOWN);
      chooseRectangle(window);
      Locator form = window.page().locator("lk-bulk lk-bulk-form").first();
      form.waitFor();
      String chosen = window.page().locator("lk-bulk h1").textContent();
      form.locator("[data-field=circuit] input").fill("T1");
      String saved =
          SAVE_STATE
              + " === 'Allt sparat' && document.querySelector('lk-notice').textContent.includes('ändrade')";
      double milliseconds = window.msUntil("click", saved, button(window, "Spara")::click);
      figures.time(chosen.strip() + " and changed as one", milliseconds / 1000, 3, "s");
    }
  }

  private static void chooseRectangle(Window window) {
    var box = window.page().getByTestId("map").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    window.page().keyboard().down("Shift");
    window.page().mouse().move(x - HALF_PX, y - HALF_PX);
    window.page().mouse().down();
    window.page().mouse().move(x + HALF_PX, y + HALF_PX);
    window.page().mouse().up();
    window.page().keyboard().up("Shift");
  }

  private void seenByAnother() {
    String lamp = TOWN + "&s=" + LightPoint.LAYER.name() + "/" + new UUID(0x7000L, 5);
    try (var one = planner();
        var other = Window.open(browser, server).logIn("admin")) {
      one.paint(lamp);
      other.paint(lamp);
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < SAVES; i++) {
        times.add(save(one, other, "S-" + i));
      }
      times.sort(null);
      figures.time("a save seen by another, median", times.get(SAVES / 2), 2000, "ms");
      figures.time("a save seen by another, slowest of 20", times.getLast(), 2000, "ms");
    }
  }

  /** Milliseconds from the click to the other one's open form. */
  private static double save(Window one, Window other, String circuit) {
    one.page().locator("lk-panel [data-field=circuit] input").fill(circuit);
    long start = System.nanoTime();
    button(one, "Spara").click();
    other
        .page()
        .waitForFunction(
            "text => document.querySelector('lk-panel [data-field=circuit] input').value === text",
            circuit);
    return (System.nanoTime() - start) / 1e6;
  }
}
