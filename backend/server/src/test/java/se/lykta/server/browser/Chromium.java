package se.lykta.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The one Chromium of a test run. */
final class Chromium implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /** How long a busy machine may take to show something; nothing waits longer than it must. */
  static final double PATIENCE_MS = 20_000;

  /** No sandbox, as tests may run as root; nothing that calls home. */
  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser = playwright.chromium().launch(options());
  }

  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(environment)));
  }

  Browser browser() {
    return browser;
  }

  /** A browser of its own that keeps what it is given in a folder, as a phone does. */
  BrowserContext open(Path profile, BrowserType.LaunchPersistentContextOptions options) {
    return playwright
        .chromium()
        .launchPersistentContext(
            profile,
            options
                .setExecutablePath(PROGRAM)
                .setArgs(SWITCHES)
                .setEnv(Map.of("HOME", home().toString())));
  }

  /** Ends the browser of a folder at once, as a phone does whose battery is empty. */
  static void kill(Path profile) {
    var its =
        ProcessHandle.current().descendants().filter(process -> isOf(profile, process)).toList();
    its.forEach(ProcessHandle::destroyForcibly);
    its.forEach(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
  }

  private static boolean isOf(Path profile, ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("--user-data-dir=" + profile);
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(PROGRAM)
        .setArgs(SWITCHES)
        .setEnv(Map.of("HOME", home().toString()));
  }

  /** Chromium writes into its home folder; the user's own stays untouched. */
  private static Path home() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "chromium").toAbsolutePath()), "home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
