package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The view Planer: plans with their measures, money and follow-up; the promises. */
class PlansBrowserTest extends BrowserTest {
  private static final String NORTH = "Norra Kronbergsgatan med omgivning";

  static Stream<Screen> screens() {
    return Stream.of(DESKTOP, PHONE);
  }

  private static Locator plan(Person person, String name) {
    return person.page().locator(".plan-item", new Page.LocatorOptions().setHasText(name));
  }

  private static Person opensPlan(Person person, String name) {
    person.opens("/#/planer");
    plan(person, name).click();
    assertThat(person.page().locator(".plan-page h2")).hasText(name);
    return person;
  }

  @ParameterizedTest
  @MethodSource("screens")
  void plansCanBeReadByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Person planner = loggedIn("planner", screen);
    planner.opens("/#/planer");
    assertThat(plan(planner, NORTH)).containsText("3 av 8 klara, 3 pågår");
    AccessibilityBrowserTest.look(found, planner, screen, "plans");
    plan(planner, NORTH).click();
    assertThat(planner.page().locator(".plan-sentence")).not().isEmpty();
    AccessibilityBrowserTest.look(found, planner, screen, "plan");
    planner.page().getByText("Tidslinje").click();
    assertThat(planner.page().locator(".time-bar.done")).hasCount(3);
    AccessibilityBrowserTest.look(found, planner, screen, "plan-timeline");
    planner.button("Löften").click();
    assertThat(planner.page().locator(".promise-list > li")).hasCount(27);
    AccessibilityBrowserTest.look(found, planner, screen, "promises");
    planner.button("Mätning").click();
    Locator survey = planner.page().locator(".survey-table");
    planner.page().getByLabel("Fråga").selectOption("lighting_too_weak_pct");
    assertThat(row(survey, "Kronbergsgatorna")).containsText("säkerställd (−36 till −12)");
    assertThat(row(survey, "Pinnevik")).containsText("färre än 10 svarande");
    assertThat(row(survey, "Pinnevik")).containsText("Redovisas inte");
    planner.button("2023").click();
    assertThat(row(survey, "Kronbergsgatorna")).containsText("58 %");
    AccessibilityBrowserTest.look(found, planner, screen, "survey");
    found.assertAll();
  }

  private static Locator row(Locator table, String area) {
    return table.locator("tr", new Locator.LocatorOptions().setHasText(area));
  }

  @Test
  void aMeasureIsDrawnIntoItsPlanAndShowsItsLight() {
    Person planner = loggedIn("planner");
    planner.opens("/#/ljus");
    Locator chip = planner.page().locator(".scenario-chip");
    chip.click();
    planner.page().locator("#scenario-name").fill("Provljus");
    planner.page().keyboard().press("Enter");
    planner.button("Till registret").click();
    opensPlan(planner, "Stadsparken");
    planner.button("Ny åtgärd").click();
    planner.seesWholeMap().clicksMap(0, 40);
    Locator form = planner.page().locator("lk-panel");
    assertThat(form.getByLabel("Trygghetsplan")).hasValue("Stadsparken");
    planner.field("Åtgärd").fill("Provlykta vid dammen");
    planner.field("Kostnad").fill("12 000");
    form.getByLabel("Slag").selectOption("lighting");
    form.getByLabel("Belysningsscenario").selectOption("Provljus");
    planner.saves();
    planner.button("Stäng panelen").click();
    opensPlan(planner, "Stadsparken");
    Locator made =
        planner
            .page()
            .locator(".plan-measure", new Page.LocatorOptions().setHasText("Provlykta vid dammen"));
    assertThat(made).containsText("12 000 kr");
    made.click();
    assertThat(planner.form("Åtgärd Provlykta vid dammen")).isVisible();
    planner.button("Stäng panelen").click();
    opensPlan(planner, "Stadsparken");
    assertThat(planner.page().locator(".plan-light").filter(having("Provljus")))
        .containsText("m med scenariot");
    planner.button("Visa ljuset: Provljus").click();
    assertThat(chip).hasText("Scenario: Provljus");
    assertThat(planner.page()).hasURL(Pattern.compile("#/ljus.*v="));
  }

  @Test
  void aDayInThePastShowsThePlanOfThatDay() {
    Person visitor = visitor(DESKTOP);
    visitor.opens("/#/planer?d=2020-01-15");
    assertThat(plan(visitor, NORTH)).containsText("0 av 8 klara");
    assertThat(plan(visitor, NORTH)).containsText("Föreslagen");
    assertThat(visitor.page().getByText(Pattern.compile("Som det var"))).isVisible();
  }

  @Test
  void citizensReadPlansWithoutCountsAndWithoutTools() {
    Person visitor = opensPlan(visitor(DESKTOP), NORTH);
    assertThat(visitor.page().getByText("Klotter och skadegörelse kommer igen")).isVisible();
    assertThat(visitor.page().locator("lk-plan-facts")).hasCount(0);
    assertThat(visitor.page().locator("lk-plan-followed")).hasCount(0);
    assertThat(visitor.button("Ny åtgärd")).isHidden();
    assertThat(visitor.button("Ändra planen")).isHidden();
    assertThat(visitor.refused()).isEmpty();
  }

  @Test
  void anObservationBecomesAMeasureOrIsClosedByTheKeyboardAlone() {
    var found = new SoftAssertions();
    Person planner = opensPlan(loggedIn("planner"), NORTH);
    var page = planner.page();
    Locator walks = page.locator("lk-plan-walked");
    assertThat(walks.getByRole(AriaRole.ROW).filter(having("Belysning"))).containsText("2 av 2");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "plan-walked");
    planner.button("Vandringar").click();
    plan(planner, "februarikväll").click();
    Locator open = page.locator(".walk-open").first();
    assertThat(open).hasText("3 av 12 öppna");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "walk");

    Locator cellar = page.locator(".walk-seen").filter(having("Källardörren"));
    Locator calm = page.locator(".walk-seen").filter(having("Lugnt i kväll"));
    cellar.locator("button").filter(having("Gör till åtgärd")).focus();
    page.keyboard().press("Enter");
    assertThat(cellar).containsText("Blev åtgärd: Källardörren ställs upp med en sten");
    assertThat(cellar.locator(".plan-status")).hasText("Föreslagen");
    assertThat(open).hasText("2 av 12 öppna");
    assertThat(calm.locator("button").filter(having("Gör till åtgärd"))).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().type("Ring 070-123 45 67");
    page.keyboard().press("Enter");
    assertThat(calm.getByRole(AriaRole.ALERT)).containsText("telefonnummer");
    AccessibilityBrowserTest.look(found, planner, DESKTOP, "walk-asked");
    calm.getByLabel("Varför").fill("Följs i veckobilden");
    page.keyboard().press("Enter");
    assertThat(calm).containsText("Avslutad: Följs i veckobilden");
    assertThat(open).hasText("1 av 12 öppna");
    planner.notice().getByText("Ångra").click();
    assertThat(open).hasText("2 av 12 öppna");

    page.setViewportSize(PHONE.width(), PHONE.height());
    AccessibilityBrowserTest.look(found, planner, PHONE, "walk");
    found.assertAll();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
