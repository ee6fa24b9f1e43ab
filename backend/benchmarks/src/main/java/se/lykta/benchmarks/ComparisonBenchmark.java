package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two scenarios over 200 lamps of the demo town compared for the first time: by a server that has
 * just started, and by one at work, where every pair is a new one.
 */
final class ComparisonBenchmark {
  private static final int STARTS = 5;

  /** The first of them bring the server to its pace. */
  private static final int PAIRS = 8;

  private static final int COUNTED_FROM = 3;

  /** Makes two scenarios that move the same 200 lamps, each its own way; resolves to their ids. */
  private static final String TWO_SCENARIOS =
      """
      async (times) => {
        const token = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN=')).slice(11)
        const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token), 'Content-Type': 'application/json' }
        const post = async (path, body) => {
          const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
          if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + (await answer.text()))
        }
        const found = await (await fetch('/api/layers/light_point/features?limit=200')).json()
        if (found.features.length !== 200) throw new Error('only ' + found.features.length + ' lamps')
        const scenario = async (name, eastDeg, northDeg) => {
          const id = crypto.randomUUID()
          await post('/api/scenarios', { id, name })
          const edits = found.features.map((lamp) => ({
            op: 'patch', layer: 'light_point', id: lamp.id, version: lamp.version, values: {},
            geometry: { type: 'Point',
              coordinates: [lamp.geometry.coordinates[0] + eastDeg, lamp.geometry.coordinates[1] + northDeg] },
          }))
          await post('/api/change-sets?scenario=' + id, { id: crypto.randomUUID(), comment: null, edits })
          return id
        }
        return [await scenario('East', times * 5e-6, 0), await scenario('North', 0, times * 3e-6)]
      }
      """;

  /** Asks until all is computed; resolves to the seconds it took. */
  private static final String COMPARE =
      """
      async ([a, b]) => {
        const begun = performance.now()
        for (;;) {
          const answer = await fetch(`/api/light/comparison?a=${a}&b=${b}`)
          if (!answer.ok) throw new Error('comparison: ' + answer.status)
          if ((await answer.json()).ready) return (performance.now() - begun) / 1000
        }
      }
      """;

  private ComparisonBenchmark() {}

  static void run(Path jar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    try (var playwright = Playwright.create();
        var browser = Window.launch(playwright)) {
      List<?> scenarios = scenarios(jar, store, browser);
      tell(
          "two new scenarios of 200 lamps compared by a server at work",
          atWork(jar, store, browser),
          figures);
      List<Double> first = new ArrayList<>();
      List<Double> again = new ArrayList<>();
      for (int i = 0; i < STARTS; i++) {
        compare(jar, store, browser, scenarios, first, again);
      }
      tell("the first two that a server just started compares", first, figures);
      tell("the same again", again, figures);
    }
  }

  private static List<?> scenarios(Path jar, Stores.Store store, Browser browser) {
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = at(server, browser)) {
      return (List<?>) window.page().evaluate(TWO_SCENARIOS, 10);
    }
  }

  private static List<Double> atWork(Path jar, Stores.Store store, Browser browser) {
    List<Double> seconds = new ArrayList<>();
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = at(server, browser)) {
      for (int i = 1; i <= PAIRS; i++) {
        var pair = window.page().evaluate(TWO_SCENARIOS, i);
        seconds.add(((Number) window.page().evaluate(COMPARE, pair)).doubleValue());
      }
    }
    return seconds.subList(COUNTED_FROM, PAIRS);
  }

  private static void compare(
      Path jar,
      Stores.Store store,
      Browser browser,
      List<?> scenarios,
      List<Double> first,
      List<Double> again) {
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = at(server, browser)) {
      first.add(((Number) window.page().evaluate(COMPARE, scenarios)).doubleValue());
      again.add(((Number) window.page().evaluate(COMPARE, scenarios)).doubleValue());
    }
  }

  /** On the screen of imports, which asks for no light of its own. */
  private static Window at(ServerProcess server, Browser browser) {
    var window = Window.open(browser, server.address()).logIn("planner");
    window.page().navigate(server.address() + "/#/utbyte");
    return window;
  }

  private static void tell(String what, List<Double> seconds, Figures figures) {
    System.out.println(
        what
            + ": "
            + seconds.stream().map("%.2f"::formatted).collect(Collectors.joining(", "))
            + " s");
    figures.time(
        what + ", slowest of " + seconds.size(), seconds.stream().reduce(0.0, Math::max), 2, "s");
  }
}
