package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.SamplePhoto;

/** Somebody who has not logged in: the public map on a phone, and a report from it. */
class PublicBrowserTest extends BrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int NARROW = 360;

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator painted(Page page) {
    return page.locator(".map[data-painted=whole]");
  }

  /** By axe in both themes, and by eye afterwards. */
  private static void look(SoftAssertions found, Page page, String view) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String theme = scheme == ColorScheme.DARK ? "night" : "light";
      page.evaluate("theme => (document.documentElement.dataset.theme = theme)", theme);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(PICTURES.resolve("%s-%s.png".formatted(view, scheme))));
      found
          .assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
          .as("%s, %s", view, scheme)
          .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
          .isEmpty();
    }
  }

  private static void isWide(Page page, int width) {
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void theMapOnAPhoneLeadsToALampAndStandsInTheAddress() {
    var found = new SoftAssertions();
    var person = visitor(PHONE);
    Page page = person.page();
    page.navigate("/publik");
    assertThat(painted(page)).isVisible();
    look(found, page, "public-home");
    page.navigate("/publik#karta=19/" + placeOfALamp(person));
    page.locator(".map").click();
    Locator popup = page.locator(".leaflet-popup-content a");
    assertThat(popup).hasAttribute("href", Pattern.compile("/publik/lampa/.*"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Närmare")).tap();
    page.waitForURL(Pattern.compile("#karta=20/"));
    String moved = page.url();
    popup.click();
    assertThat(page.locator("h1")).hasText(Pattern.compile("[A-ZÅÄÖ]+-\\d+"));
    assertThat(page.locator(".public-mark.on")).isVisible();
    look(found, page, "public-lamp");
    page.navigate(moved);
    assertThat(painted(page)).isVisible();
    assertThat(page.url()).as("opened as it was left").isEqualTo(moved);
    page.setViewportSize(NARROW, 640);
    isWide(page, NARROW);
    page.navigate("/publik/loften?lang=en");
    look(found, page, "public-promises");
    isWide(page, NARROW);
    found.assertAll();
  }

  /** Latitude and longitude, as the address has them. */
  private static String placeOfALamp(Person person) {
    var lamp =
        person
            .json("/publik/karta.json")
            .path("entries")
            .valueStream()
            .filter(entry -> entry.path("section").asString().equals("lampa"))
            .findFirst()
            .orElseThrow();
    return "%s/%s".formatted(lamp.at("/point/1").asDouble(), lamp.at("/point/0").asDouble());
  }

  @Test
  void withoutAScriptAllOfItStandsInLists() {
    var context = chromium().browser().newContext(options(PHONE).setJavaScriptEnabled(false));
    Page page = visitor(context).page();
    page.navigate("/publik");
    assertThat(page.locator(".map")).isHidden();
    assertThat(link(page, "Färgaregatan/Södra Kronbergsgatan")).isVisible();
    assertThat(page.getByText(Pattern.compile("Släckt med avsikt till")).first()).isVisible();
  }

  @Test
  void aReportWithoutLogInWaitsForSignalAndIsFollowedByItsLink() {
    var found = new SoftAssertions();
    var person = visitor(PHONE);
    Phone phone = Phone.at(11.4361, 58.2741, person);
    Page page = phone.page();
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.navigate("/publik");
    link(page, "Anmäl fel eller otrygg plats").tap();
    assertThat(phone.button("Otrygg plats")).isVisible();
    assertThat(phone.text("Logga in en gång")).isHidden();
    look(found, page, "public-reporting");
    phone.taps("Otrygg plats");
    assertThat(phone.text("Platsen är rätt på")).isVisible();
    var email = page.getByLabel(Pattern.compile("E-post"));
    email.fill("bo@example.se");
    assertThat(phone.button("Godkänn adressen")).isDisabled();
    page.getByLabel(Pattern.compile("raderas efter 90 dagar")).check();
    page.getByText("Mer om det").tap();
    page.getByLabel(Pattern.compile("Anteckning")).fill("Mörkt. Ring 070-123 45 67");
    look(found, page, "public-report");
    byte[] photo = SamplePhoto.grainy(640, 480, 911);
    var chooser = page.waitForFileChooser(() -> phone.taps("Foto"));
    chooser.setFiles(new FilePayload("image.jpg", "image/jpeg", photo));
    assertThat(phone.photos()).hasCount(1);
    phone.loses(true).taps(exactly(page, "Skicka"));
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*täckning"));
    phone.loses(false);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*på dig"));
    phone.waiting().tap();
    assertThat(phone.text("kan vara ett telefonnummer")).isVisible();
    phone.taps("Skicka ändå").seesAllSent();
    link(page, "Följ ärendet").tap();
    assertThat(page.locator("h1")).hasText(Pattern.compile("Ärende \\d{4}-\\d+"));
    assertThat(page.locator("main")).containsText("Otrygg plats");
    assertThat(page.locator("body")).not().containsText("Mörkt. Ring");
    look(found, page, "public-case");
    found.assertAll();
  }

  private static Locator exactly(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
