package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The field app by night and by day, in a hand and on a desk, by finger and by keyboard. */
class FieldAccessibilityBrowserTest extends BrowserTest {
  private static final Screen NARROW = new Screen("narrow", 360, 640);
  private static final Screen LYING = new Screen("lying", 844, 390);

  /** A gloved finger's least target, in pixels. */
  private static final double GLOVE = 56;

  static Stream<Screen> looks() {
    return Stream.of(DESKTOP, PHONE);
  }

  static Stream<Screen> screens() {
    return Stream.of(PHONE, NARROW, LYING, DESKTOP);
  }

  private Phone phone(Screen screen) {
    return Phone.at(11.4371, 58.2751, loggedIn("field", screen));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyScreenCanBeUsedByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Phone phone = phone(screen);
    look(found, phone, screen, "start");
    click(phone.button("Klotter"));
    phone.person().seesWholeMap();
    phone.page().getByText("Mer om det").click();
    look(found, phone, screen, "report");
    phone.opens();
    click(phone.button("Lampa"));
    assertThat(phone.page().locator(".onsite-lamp").first()).isVisible();
    look(found, phone, screen, "lamps");
    phone.opens();
    click(phone.button("Otrygg plats"));
    click(phone.button("Skicka"));
    phone.seesStart().seesAllSent();
    click(phone.button(Pattern.compile("Min lista")));
    var first = phone.page().locator(".onsite-case-open").first();
    assertThat(first).isVisible();
    look(found, phone, screen, "list");
    click(first);
    look(found, phone, screen, "case");
    click(phone.waiting());
    assertThat(phone.text("Mottaget av servern")).isVisible();
    look(found, phone, screen, "queue");
    phone.opens();
    click(phone.button("Mer"));
    look(found, phone, screen, "more");
    found.assertAll();
  }

  private static void click(Locator target) {
    target.click();
  }

  private static void look(SoftAssertions found, Phone phone, Screen screen, String view) {
    AccessibilityBrowserTest.look(found, phone.person(), screen, "field-" + view);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void noTargetIsTooSmallForAGloveAndNothingStandsBesideTheScreen(Screen screen) {
    Phone phone = phone(screen);
    isWide(phone, screen);
    phone.button("Klotter").click();
    phone.page().getByText("Mer om det").click();
    isWide(phone, screen);
    phone.opens().button("Lampa").click();
    assertThat(phone.page().locator(".onsite-lamp").first()).isVisible();
    isWide(phone, screen);
    phone.opens().button("Mer").click();
    isWide(phone, screen);
  }

  private static void isWide(Phone phone, Screen screen) {
    for (Locator target : phone.page().locator("button:visible, summary:visible").all()) {
      var box = target.boundingBox();
      String name = target.textContent().strip() + " " + target.getAttribute("aria-label");
      assertThat(Math.min(box.width, box.height)).as(name).isGreaterThanOrEqualTo(GLOVE);
      assertThat(box.x + box.width).as(name).isLessThanOrEqualTo(screen.width());
    }
  }

  @Test
  void aReportIsMadeByTheKeyboardAlone() {
    Phone phone = phone(DESKTOP);
    phone.person().tabsTo(phone.button("Otrygg plats")).page().keyboard().press("Enter");
    phone.person().tabsTo(phone.button("Skicka")).page().keyboard().press("Enter");
    phone.seesStart().seesAllSent();
    assertThat(phone.text("mottaget")).containsText("Otrygg plats");
  }

  @Test
  void theAppSpeaksEnglishToo() {
    Phone phone = Phone.at(11.4371, 58.2751, loggedIn("field", PHONE));
    phone.button("Mer").tap();
    phone.button("English").tap();
    phone.page().navigate("/falt");
    assertThat(phone.button("Unsafe place")).isVisible();
    assertThat(phone.page().locator("html")).hasAttribute("lang", "en");
  }
}
