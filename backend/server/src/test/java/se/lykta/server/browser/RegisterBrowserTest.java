package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The view Register: what is missing first, a zone's page, its evidence, on a desk and in a hand.
 */
class RegisterBrowserTest extends BrowserTest {
  private static final Screen NARROW = new Screen("narrow", 360, 740);

  private static Person opensRegister(Person person) {
    person.page().navigate("/#/register");
    assertThat(person.region("Register")).hasAttribute("aria-busy", "false");
    return person;
  }

  private static Locator rows(Person person) {
    return person.page().locator(".zone-item");
  }

  private static Locator row(Person person, String name) {
    return rows(person).filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator page(Person person) {
    return person.page().locator("lk-zone");
  }

  private static void axeFindsNothing(Person person) {
    var found = new AxeBuilder(person.page()).analyze().getViolations();
    assertThat(found).as(found.toString()).isEmpty();
  }

  @Test
  void fromTheRailToTheEvidenceInThreeClicksAndToAnotherDay() {
    Person planner = loggedIn("planner").opensTown();
    planner
        .page()
        .getByRole(AriaRole.NAVIGATION)
        .getByText("Register", new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(planner.region("Register")).hasAttribute("aria-busy", "false");
    assertThat(rows(planner).first()).containsText("Ofullständig");
    assertThat(rows(planner).first()).containsText("Saknas: Intresseavvägning");
    assertThat(planner.page().locator(".rail-mark")).hasText(Pattern.compile("[1-9]\\d*"));

    row(planner, "Färgaregatan").click();
    assertThat(page(planner)).containsText("Öppna filen");
    assertThat(page(planner).locator("lk-zone-seen")).containsText("lux i medeltal");
    assertThat(page(planner).locator("lk-zone-seen")).containsText("K1");
    planner.seesWholeMap();
    axeFindsNothing(planner);

    page(planner).getByText("Underlag", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page(planner).locator(".count-bar")).hasCount(12);
    // how many depends on what other tests reported here
    assertThat(page(planner))
        .containsText(Pattern.compile("\\d+ före och \\d+ efter, i jämförelseområdet"));
    page(planner).getByLabel("Jämför med").selectOption("Stadsparken");
    assertThat(page(planner)).containsText("Jämfört med Stadsparken");
    assertThat(page(planner).getByText("Underlag som PDF")).hasCount(1);
    planner.page().evaluate("document.documentElement.dataset.theme = 'night'");
    axeFindsNothing(planner);
    assertThat(planner.refused()).isEmpty();
    anotherDayShowsTheRegisterOfThatDay(planner);
  }

  private static void anotherDayShowsTheRegisterOfThatDay(Person planner) {
    assertThat(row(planner, "Norra hamnen (äldre")).containsText("Avslutad");
    planner.page().getByLabel("Läget den").fill("2025-12-31");
    assertThat(planner.page().getByText("Så stod registret den")).isVisible();
    assertThat(row(planner, "Norra hamnen (äldre")).containsText("Upphör snart");
    assertThat(row(planner, "Fiskhamnen")).hasCount(0);
    planner.button("Visa i dag").click();
    assertThat(row(planner, "Fiskhamnen")).hasCount(1);
  }

  @Test
  void byKeysAloneAndOnANarrowPhone() {
    Person planner = opensRegister(loggedIn("planner", NARROW));
    rows(planner).first().focus();
    planner.page().keyboard().press("ArrowDown");
    assertThat(rows(planner).nth(1)).isFocused();
    planner.page().keyboard().press("Enter");
    assertThat(page(planner).locator(".zone-state").first()).isVisible();
    assertThat(planner.page().url()).contains("zone=");
    int wide = (int) planner.page().evaluate("document.documentElement.scrollWidth");
    assertThat(wide).isLessThanOrEqualTo(NARROW.width());
    axeFindsNothing(planner);
    page(planner).getByLabel("Stäng panelen").click();
    assertThat(page(planner)).hasCount(0);
    axeFindsNothing(planner);
  }

  @Test
  void visitorsSeePublicZonesAndNoEvidence() {
    Person visitor = opensRegister(visitor());
    assertThat(row(visitor, "Färgaregatan")).hasCount(1);
    assertThat(row(visitor, "Fiskhamnen")).hasCount(0);
    row(visitor, "Färgaregatan").click();
    assertThat(page(visitor)).containsText("Ändamål");
    assertThat(page(visitor).getByText("Underlag")).hasCount(0);
    assertThat(page(visitor).locator("lk-zone-seen")).hasCount(0);
  }
}
