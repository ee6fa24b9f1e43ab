package se.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.lykta.server.Lykta;

/** The demo town on a server of its own, and people who look at it with Chromium. */
@Tag("browser")
@ExtendWith(OneChromium.class)
@SpringBootTest(
    classes = Lykta.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"lykta.demo=true", "server.address=127.0.0.1"})
abstract class BrowserTest {
  static final Screen DESKTOP = new Screen("desktop", 1440, 900);
  static final Screen TABLET = new Screen("tablet", 1024, 768);
  static final Screen PHONE = new Screen("phone", 390, 844);

  /** Of a browser's window, in pixels. */
  record Screen(String name, int width, int height) {
    @Override
    public String toString() {
      return name;
    }
  }

  @LocalServerPort private int port;
  private Chromium chromium;
  private final List<Person> people = new ArrayList<>();

  @DynamicPropertySource
  static void newFolder(DynamicPropertyRegistry properties) {
    properties.add("lykta.data-dir", BrowserTest::newDataFolder);
  }

  private static Path newDataFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "data")), "browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  final void takeChromium(Chromium one) {
    chromium = one;
  }

  @AfterEach
  final void everybodyLeaves() {
    people.forEach(Person::leave);
    assertThat(people).flatExtracting(Person::refused).as("refused by the policy").isEmpty();
  }

  final Person visitor() {
    return visitor(DESKTOP);
  }

  final Person visitor(Screen screen) {
    return visitor(chromium.browser().newContext(options(screen)));
  }

  /** Somebody at a browser that was opened for them. */
  final Person visitor(BrowserContext context) {
    var person = new Person(context);
    people.add(person);
    return person;
  }

  /** Somebody with a demo log-in, already logged in. */
  final Person loggedIn(String name) {
    return loggedIn(name, DESKTOP);
  }

  final Person loggedIn(String name, Screen screen) {
    var person = visitor(screen);
    person.logInBehindTheScreen(name);
    return person;
  }

  final Chromium chromium() {
    return chromium;
  }

  final String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Without motion, so that the map stands still where it was sent. */
  final NewContextOptions options(Screen screen) {
    return new NewContextOptions()
        .setBaseURL(address())
        .setViewportSize(screen.width(), screen.height())
        .setHasTouch(screen != DESKTOP)
        .setLocale("sv-SE")
        .setTimezoneId("Europe/Stockholm")
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
