package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The view Lägesbild: Monday's job, and what is told on the phone. */
class SituationBrowserTest extends BrowserTest {
  private static final String PERIOD = "/api/situation/periods/last";

  private static Locator view(Person person) {
    return person.region("Lägesbild");
  }

  private static Locator link(Person person, String name) {
    return person.page().getByRole(AriaRole.NAVIGATION).getByText(name);
  }

  private static Locator entry(Person person, String name) {
    return person.page().locator("lk-entry").getByText(name, exact());
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  void mondaysJobTakesThreeClicksAndLessThanAMinute() {
    Person planner = loggedIn("planner").opensTown().countsActions();
    long began = System.nanoTime();
    link(planner, "Lägesbild").click();
    assertThat(planner.heading("Vilka har varit närvarande")).isVisible();
    planner.button("Granska alla").click();
    assertThat(view(planner)).containsText("Allt är granskat.");
    view(planner).getByText("Publicera", exact()).click();
    assertThat(planner.notice()).containsText("Version 1 är publicerad");
    assertThat(planner.actions()).isLessThanOrEqualTo(3);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    for (String part :
        List.of("Genomförda aktiviteter", "Händelser och åtgärder", "Beslut och uppföljning")) {
      assertThat(planner.heading(part)).isVisible();
    }
    assertThat(planner.page().locator("lk-week svg").first()).isVisible();

    var found = new SoftAssertions();
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "situation");
    view(planner).getByText("Kvartalsanalys", exact()).click();
    assertThat(planner.heading("Områden med många händelser")).isVisible();
    assertThat(planner.page().locator(".analysis-hours tbody tr")).hasCount(7);
    assertThat(view(planner)).containsText("hexagoner");
    planner.button("Tidigare kvartal").click();
    assertThat(planner.page().locator("lk-analysis > [aria-busy=false]")).hasCount(1);
    planner.button("Klotter").click();
    assertThat(planner.button("Klotter")).hasAttribute("aria-pressed", "true");
    assertThat(view(planner)).containsText("För få händelser för att säga något");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "situation-analysis");
    view(planner).getByText("Enligt lagen", exact()).click();
    planner.button("Skriv text: Ställningstagande till åtgärder").click();
    view(planner).getByRole(AriaRole.TEXTBOX).first().fill("Mer ljus i parken.");
    view(planner).getByText("Spara", exact()).click();
    assertThat(view(planner).locator(".situation-text")).hasText("Mer ljus i parken.");
    planner.button("Spara som antagen").click();
    view(planner).getByLabel("Antagen den dag").fill("2025-01-15");
    view(planner).getByLabel("Beslutad av").fill("Kommunfullmäktige § 12");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "situation-statutory");
    planner.button("Spara versionen").click();
    assertThat(planner.notice()).hasText(Pattern.compile("Version 1 är sparad som antagen"));
    assertThat(view(planner)).containsText("Version 1, antagen 15 jan. 2025");
    view(planner).getByText("Arkiv", exact()).click();
    assertThat(planner.page().locator("lk-archive")).containsText("Version 1");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "situation-archive");
    String from = planner.json(PERIOD).at("/compiled/from").asString();
    Person anybody = visitor();
    anybody.page().navigate("/lagesbild");
    anybody.page().locator("a[href$='" + from + "']").click();
    assertThat(anybody.heading("Händelser och åtgärder")).isVisible();
    found
        .assertThat(new AxeBuilder(anybody.page()).setLegacyMode(true).analyze().getViolations())
        .extracting(Rule::getId)
        .isEmpty();
    found.assertAll();
  }

  @Test
  void aTextThatMayTellOfAPersonIsAskedAboutBeforeItIsKept() {
    Person planner = loggedIn("planner").opens("/#/lagesbild");
    planner.button("Skriv text: Genomförda aktiviteter").click();
    view(planner).getByRole(AriaRole.TEXTBOX).first().fill("Samtal med Anna vid parken.");
    view(planner).getByText("Spara", exact()).click();
    assertThat(view(planner).locator(".situation-asks")).containsText("”Anna” (tecken 12)");
    assertThat(planner.json(PERIOD).at("/compiled/texts/activities/version").asInt()).isZero();
    view(planner).getByText("Spara ändå", exact()).click();
    assertThat(view(planner).locator(".situation-text")).hasText("Samtal med Anna vid parken.");

    view(planner).getByText("Nytt beslut", exact()).click();
    view(planner)
        .getByLabel("Beslut", new Locator.GetByLabelOptions().setExact(true))
        .fill("Klipp buskarna vid dammen");
    view(planner).getByText("Spara", exact()).click();
    assertThat(view(planner).locator("lk-decisions")).containsText("Klipp buskarna");
    planner.button("Senare period").click();
    view(planner).getByText("Följ upp", exact()).click();
    view(planner).getByLabel("Vad blev det av det?").fill("Klippt i onsdags");
    view(planner).getByText("Spara", exact()).click();
    assertThat(view(planner).locator("lk-decisions")).containsText("Utfall: Klippt i onsdags");
  }

  @Test
  void theMapsFormAsksToo() {
    UUID id = UUID.randomUUID();
    Person planner = loggedIn("planner");
    planner.posts(
        "/api/situation/events",
        """
        {"id":"%s","category":"theft","position":[11.4401,58.2751],
         "observedTo":"2024-01-10T10:00:00Z"}"""
            .formatted(id));
    planner.opens("/#/karta?s=event/" + id);
    planner.panel().getByLabel("Anteckning").fill("Bilen ABC 123");
    assertThat(planner.panel().locator(".situation-asks")).containsText("”ABC 123” (tecken 7)");
    assertThat(note(planner, id)).isEmpty();
    planner.panel().getByText("Spara ändå", exact()).click();
    assertThat(planner.panel().locator(".situation-asks")).hasCount(0);
    planner.saves();
    assertThat(note(planner, id)).isEqualTo("Bilen ABC 123");
  }

  private static String note(Person person, UUID event) {
    return person.json("/api/layers/event/features/" + event).at("/properties/note").asString("");
  }

  @Test
  void anEventAndPresenceAreToldInFiveTapsOnAPhone() {
    Person field = loggedIn("field", PHONE);
    field.context().grantPermissions(List.of("geolocation"));
    field.context().setGeolocation(new Geolocation(58.2751, 11.4371));
    field.opensTown();
    link(field, "Lägesbild").tap();
    view(field).getByText("Händelse", exact()).tap();
    var found = new SoftAssertions();
    entry(field, "Otrygg plats").tap();
    entry(field, "Där jag är").tap();
    entry(field, "Spara").tap();
    assertThat(field.notice()).hasText(Pattern.compile("Sparat i lägesbilden"));
    view(field).getByText("Närvaro", exact()).tap();
    entry(field, "Fältteam").tap();
    entry(field, "Stadsparken").tap();
    entry(field, "Spara").tap();
    assertThat(view(field).getByText("Rapporterat", exact())).isVisible();
    AccessibilityBrowserTest.look(found, field, PHONE, "situation-phone");
    var now = field.json("/api/situation/periods/now").path("compiled");
    assertThat(now.at("/places").valueStream().flatMap(place -> place.path("events").valueStream()))
        .anyMatch(event -> event.at("/category/sv").asString().equals("Otrygg plats"));
    assertThat(now.path("presence").valueStream())
        .anyMatch(present -> present.path("place").asString().equals("Stadsparken"));
    found.assertAll();
  }
}
