package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Reports fifty times without signal, and kills the server three times while they are sent. Counts,
 * and measures nothing.
 */
final class FieldBenchmark {
  private static final int REPORTS = 50;
  private static final int KILLS = 3;
  private static final int LONGEST_MS = 900;
  private static final double PATIENCE_MS = 180_000;
  private static final double LON = 11.4391;
  private static final double LAT = 58.2752;

  /** Resolves to [reports, those with their photo, different numbers] of this person. */
  private static final String COUNT =
      """
      async ([lon, lat]) => {
        const mine = await (await fetch(`/api/reports/mine?at=${lon},${lat}`)).json()
        const reports = mine.reports.filter(({ category }) => category === 'vandalism')
        let whole = 0
        for (const { id } of reports) {
          const { photos } = await (await fetch(`/api/reports/${id}/receipt`)).json()
          if (photos.length === 1 && photos[0].received) whole++
        }
        return [reports.length, whole, new Set(reports.map(({ number }) => number)).size]
      }
      """;

  private FieldBenchmark() {}

  static void run(Path jar, Figures figures) {
    var store = new Stores("public").list().getFirst();
    var server = ServerProcess.startAgain(jar, store.serverWithLogIns());
    try (var playwright = Playwright.create();
        var browser = Window.launch(playwright);
        var window = phone(browser, server)) {
      List<Integer> before = count(window);
      report(window);
      server = sendThroughKills(jar, store, server, window);
      List<Integer> after = count(window);
      int there = after.get(0) - before.get(0);
      figures.rate("reports there once after " + KILLS + " kills", there, REPORTS, "");
      int whole = after.get(1) - before.get(1);
      figures.rate("of these with their photo", whole, REPORTS, "");
      int numbers = after.get(2) - before.get(2);
      figures.rate("of these with a number of their own", numbers, REPORTS, "");
    } finally {
      server.close();
    }
  }

  private static Window phone(Browser browser, ServerProcess server) {
    var window = Window.open(browser, server.address()).logIn("field");
    var context = window.page().context();
    context.grantPermissions(List.of("geolocation"));
    context.setGeolocation(new Geolocation(LAT, LON).setAccuracy(8));
    window.page().navigate(server.address() + "/falt");
    window.page().getByText("Skadegörelse").waitFor();
    return window;
  }

  private static void report(Window window) {
    var page = window.page();
    page.context().setOffline(true);
    for (int i = 0; i < REPORTS; i++) {
      var chooser = page.waitForFileChooser(() -> page.getByText("Skadegörelse").click());
      chooser.setFiles(new FilePayload("image.jpg", "image/jpeg", photo(i)));
      page.locator(".onsite-photo img").waitFor();
      page.locator("lk-field-send .primary").click();
      page.getByText("Otrygg plats").waitFor();
    }
  }

  /**
   * @return the last server
   */
  private static ServerProcess sendThroughKills(
      Path jar, Stores.Store store, ServerProcess first, Window window) {
    var random = new Random(KILLS);
    var server = first;
    window.page().context().setOffline(false);
    for (int i = 0; i < KILLS; i++) {
      wake(window.page());
      sleep(300 + random.nextInt(LONGEST_MS));
      server.kill();
      server = server.again(jar, store.serverWithLogIns());
      window.logIn("field");
    }
    wake(window.page());
    var patience = new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS);
    window
        .page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=waiting]').textContent.includes('Allt skickat')",
            null,
            patience);
    return server;
  }

  /** As somebody does who looks at the phone. */
  private static void wake(Page page) {
    page.evaluate("() => dispatchEvent(new Event('focus'))");
  }

  private static List<Integer> count(Window window) {
    var counts = (List<?>) window.page().evaluate(COUNT, List.of(LON, LAT));
    return counts.stream().map(n -> ((Number) n).intValue()).toList();
  }

  /** Grain of the seed, some 200 kB, which no other photo equals. */
  private static byte[] photo(int seed) {
    var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    for (int i = 0; i < 640 * 480; i++) {
      image.setRGB(i % 640, i / 640, random.nextInt(0x1000000));
    }
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sleep(int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
