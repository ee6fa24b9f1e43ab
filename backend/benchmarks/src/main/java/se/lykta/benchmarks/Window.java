package se.lykta.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A browser's window with nothing in common with any other, and how long things take in it. */
final class Window implements AutoCloseable {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

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

  /** Resolves to the times between frames until {@code ended} is set, ms. */
  private static final String FRAMES =
      """
      () => {
        const frames = { ended: false };
        frames.times = new Promise((resolve) => {
          const times = [];
          const tick = (now) => {
            times.push(now);
            if (frames.ended) resolve(times.slice(1).map((t, i) => t - times[i]));
            else requestAnimationFrame(tick);
          };
          requestAnimationFrame(tick);
        });
        return frames;
      }
      """;

  /** Resolves to the milliseconds from the next such event to the frame behind what it brings. */
  private static final String UNTIL =
      """
      () => ({
        time: new Promise((resolve) => {
          const begun = ({ timeStamp }) => {
            const look = () => {
              if (%s) requestAnimationFrame(() => resolve(performance.now() - timeStamp));
              else requestAnimationFrame(look);
            };
            look();
          };
          addEventListener('%s', begun, { capture: true, once: true });
        })
      })
      """;

  private final Page page;
  private final URI server;

  private Window(Page page, URI server) {
    this.page = page;
    this.server = server;
  }

  static Browser launch(Playwright playwright) {
    var chromium = Path.of("/usr/bin/chromium");
    var options = new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS);
    return playwright.chromium().launch(options);
  }

  static Window open(Browser browser, URI server) {
    var options = new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT).setLocale("sv-SE");
    return new Window(browser.newPage(options), server);
  }

  Page page() {
    return page;
  }

  /** With a log-in of the demo, whose password is its name. */
  Window logIn(String name) {
    var request = page.context().request();
    request.get(server + "/api/session");
    var answer =
        request.post(
            server + "/api/login",
            RequestOptions.create()
                .setHeader("X-XSRF-TOKEN", csrfToken())
                .setForm(FormData.create().set("username", name).set("password", name)));
    if (answer.status() != 204) {
      throw new IllegalStateException("log-in as " + name + ": " + answer.status());
    }
    return this;
  }

  private String csrfToken() {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  /** Opens a view; returns after how many milliseconds all of it was painted. */
  double paint(String view) {
    page.navigate(server + view);
    var seldom = new Page.WaitForFunctionOptions().setPollingInterval(50);
    return ((Number) page.waitForFunction(FIRST_PAINT, null, seldom).jsonValue()).doubleValue();
  }

  /** The times between the frames while something is done, ms, shortest first. */
  List<Double> framesOf(Runnable work) {
    var frames = page.evaluateHandle(FRAMES);
    work.run();
    var times = (List<?>) frames.evaluate("frames => ((frames.ended = true), frames.times)");
    return times.stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
  }

  /**
   * How many milliseconds pass from an event to the frame that shows what comes of it.
   *
   * @param event its name, as {@code click}
   * @param seen expression of JavaScript
   * @param work that brings the event about
   */
  double msUntil(String event, String seen, Runnable work) {
    var begun = page.evaluateHandle(UNTIL.formatted(seen, event));
    work.run();
    return ((Number) begun.evaluate("({ time }) => time")).doubleValue();
  }

  @Override
  public void close() {
    page.close();
  }
}
