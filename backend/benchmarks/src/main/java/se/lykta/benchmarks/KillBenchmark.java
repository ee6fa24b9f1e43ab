package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server while it computes light, and looks after each restart whether a tile shows what
 * is no longer so. Counts, and measures nothing.
 */
final class KillBenchmark {
  private static final int KILLS = 20;
  private static final int LONGEST_MS = 900;

  /** Moves a lamp and has all tiles computed; resolves as soon as that has begun. */
  private static final String MOVE_AND_COMPUTE =
      """
      async (step) => {
        const token = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN=')).slice(11)
        const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token), 'Content-Type': 'application/json' }
        const post = async (path, body) => {
          const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
          if (!answer.ok) throw new Error(path + ' ' + answer.status)
        }
        const found = await fetch('/api/layers/light_point/features?designation=NK-012')
        const { id, version, geometry } = (await found.json()).features[0]
        const [lon, lat] = geometry.coordinates
        const moved = { type: 'Point', coordinates: [lon + (step % 2 ? -2e-4 : 2e-4), lat] }
        const edit = { op: 'patch', layer: 'light_point', id, version, geometry: moved, values: {} }
        await post('/api/change-sets', { id: crypto.randomUUID(), comment: null, edits: [edit] })
        await post('/api/light/jobs', {})
      }
      """;

  /** Resolves to how many cells about the lamp differ from the exact calculation. */
  private static final String WRONG_CELLS =
      """
      async () => {
        const found = await fetch('/api/layers/light_point/features?designation=NK-012')
        const lamps = await (await fetch('/api/light/lamps/' + (await found.json()).features[0].id)).json()
        let wrong = 0
        for (let i = 0; i < 60; i++) {
          const x = Math.floor(lamps[0].x + (Math.random() - 0.5) * 60)
          const y = Math.floor(lamps[0].y + (Math.random() - 0.5) * 60)
          const [column, row] = [Math.floor(x / 256), Math.floor(y / 256)]
          const tile = await (await fetch(`/api/light/tiles/0/${column}/${row}`)).arrayBuffer()
          const head = new Int32Array(tile, 0, 8)
          const cells = new Float32Array(tile, 32)
          const shown = cells[(y - head[3]) * head[4] + (x - head[2])]
          const value = await (await fetch(`/api/light/value?x=${x + 0.5}&y=${y + 0.5}`)).json()
          if (Math.abs(shown - value.lux) > 1e-5 * Math.max(1, value.lux)) wrong++
        }
        return wrong
      }
      """;

  private KillBenchmark() {}

  static void run(Path jar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    var random = new Random(20);
    int sound = 0;
    try (var playwright = Playwright.create();
        var browser = Window.launch(playwright)) {
      for (int i = 0; i < KILLS; i++) {
        kill(jar, store, browser, i, random.nextInt(LONGEST_MS));
        sound += wrongCells(jar, store, browser) == 0 ? 1 : 0;
      }
    }
    figures.rate("kills in the middle of computing without a stale cell after", sound, KILLS, "");
  }

  private static void kill(Path jar, Stores.Store store, Browser browser, int step, int afterMs) {
    var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
    try (var window = Window.open(browser, server.address()).logIn("planner")) {
      window.page().navigate(server.address() + "/#/utbyte");
      window.page().evaluate(MOVE_AND_COMPUTE, step);
      TimeUnit.MILLISECONDS.sleep(afterMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      server.kill();
    }
  }

  private static int wrongCells(Path jar, Stores.Store store, Browser browser) {
    try (var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
        var window = Window.open(browser, server.address()).logIn("planner")) {
      window.page().navigate(server.address() + "/#/utbyte");
      return ((Number) window.page().evaluate(WRONG_CELLS)).intValue();
    }
  }
}
