package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** Axe finds nothing to mend on any view, by day and by night, on a desk and in a hand. */
class AccessibilityBrowserTest extends BrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String ALWAYS_NIGHT = "#/ljus";
  private static final String DRESS = "theme => (document.documentElement.dataset.theme = theme)";

  static Stream<Screen> screens() {
    return Stream.of(DESKTOP, PHONE);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyViewCanBeUsedByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Person planner = loggedIn("planner", screen);

    planner.opensTown();
    look(found, planner, screen, "map");
    planner.looksFor("NK-0");
    look(found, planner, screen, "search");
    planner.search().press("Escape");
    planner.opensLamp("NK-014");
    look(found, planner, screen, "form");
    planner.opensHistory();
    look(found, planner, screen, "history");
    planner.button("Stäng panelen").click();
    planner.page().locator(".as-of").click();
    look(found, planner, screen, "as-of");
    planner.button("Jämför två dagar").click();
    assertThat(planner.page().locator(".difference").first()).isVisible();
    look(found, planner, screen, "differences");
    planner.button("Stäng panelen").click();
    planner.button("Det jag har gjort").click();
    look(found, planner, screen, "steps");
    planner.button("Det jag har gjort").click();
    planner.button("Tabell").click();
    assertThat(planner.page().getByRole(AriaRole.GRID)).isVisible();
    assertThat(planner.rows().nth(1)).isVisible();
    look(found, planner, screen, "table");
    lookAtWorkInTheTable(found, planner, screen);
    planner.button("Stäng tabellen").click();
    lookAtHelpers(found, planner, screen);
    lookAtChoosing(found, planner, screen);
    planner.button("Välj vad som ska ritas").click();
    planner.page().getByLabel("Välj vad som ska ritas").last().getByText("Plats").click();
    planner.clicksMap(20, 90).movesOnMap(60, 150);
    assertThat(planner.page().getByLabel("Längd")).isVisible();
    look(found, planner, screen, "draw");
    planner.page().navigate("/#/utbyte");
    assertThat(planner.heading("Utbyte")).isVisible();
    look(found, planner, screen, "exchange");
    planner.page().navigate("/#/ljus");
    assertThat(planner.region("Ljus")).hasAttribute("aria-busy", "false");
    look(found, planner, screen, "ljus");

    found.assertAll();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void streetsAgainstTheirClassCanBeUsedByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Person visitor = visitor(screen);
    visitor.opens("/#/ljus?z=17.5&c=58.2745,11.4357");
    openLightCard(visitor);
    visitor.page().getByText("armaturer har antagna värden").click();
    assertThat(visitor.region("Antagna värden")).hasAttribute("aria-busy", "false");
    look(found, visitor, screen, "assumed");
    visitor.button("Stäng panelen").click();
    openLightCard(visitor);
    visitor.button("Gator mot klass").click();
    assertThat(visitor.region("Ljus mot klass")).hasAttribute("aria-busy", "false");
    look(found, visitor, screen, "streets");
    visitor.page().locator(".street-item").first().click();
    assertThat(visitor.page().locator(".section-picture")).isVisible();
    look(found, visitor, screen, "street");
    visitor.button("Till listan").click();
    visitor.page().getByLabel("Platser").check();
    assertThat(visitor.region("Ljus mot klass")).hasAttribute("aria-busy", "false");
    look(found, visitor, screen, "places");
    visitor.button("Stäng panelen").click();
    openLightCard(visitor);
    visitor.button("Längs en linje").click();
    visitor.clicksMap(-80, 160).clicksMap(90, 130);
    visitor.map().press("Enter");
    assertThat(visitor.page().locator(".lux-line")).isVisible();
    look(found, visitor, screen, "profile");
    JsonNode lamp = visitor.lamp("NK-014");
    visitor.opens(
        "/#/ljus?z=19&c=%s,%s&s=light_point/%s"
            .formatted(
                lamp.at("/geometry/coordinates/1").asDouble(),
                lamp.at("/geometry/coordinates/0").asDouble(),
                lamp.path("id").asString()));
    assertThat(visitor.page().getByText("Visa armaturens ljus på kartan")).isVisible();
    assertThat(visitor.region("Ljus")).hasAttribute("aria-busy", "false");
    look(found, visitor, screen, "beam");
    found.assertAll();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void reportsCanBeWorkedWithByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Person planner = loggedIn("planner", screen);
    planner.page().navigate("/#/anmalningar");
    Locator rows = planner.page().locator(".report-item");
    assertThat(rows.first()).isVisible();
    planner.button("Fler filter").click();
    planner.page().locator(".report-check").first().click();
    look(found, planner, screen, "reports");
    rows.first().click();
    assertThat(planner.page().locator("lk-case .case-facts")).isVisible();
    look(found, planner, screen, "case");
    planner.page().locator("lk-case [data-step=clean]").click();
    assertThat(planner.page().locator(".case-form")).isVisible();
    look(found, planner, screen, "case-step");
    planner.page().navigate("/#/anmalningar?tab=board");
    assertThat(planner.page().locator(".board-card").first()).isVisible();
    planner.page().locator(".card-move > button").first().click();
    look(found, planner, screen, "board");
    planner.page().navigate("/#/anmalningar?tab=numbers");
    assertThat(planner.page().locator(".count-bar").first()).isVisible();
    look(found, planner, screen, "figures");
    planner.page().navigate("/#/anmalningar?q=finns%20inte");
    assertThat(planner.page().getByText("Inga ärenden här")).isVisible();
    look(found, planner, screen, "reports-empty");
    found.assertAll();
  }

  /** On a phone it folds when something else needs the room. */
  private static void openLightCard(Person person) {
    var head = person.page().locator(".light-card > .layers-head");
    if (head.getAttribute("aria-expanded").equals("false")) {
      head.click();
    }
  }

  private static void lookAtHelpers(SoftAssertions found, Person planner, Screen screen) {
    planner.button("Att se över").click();
    assertThat(planner.region("Att se över")).hasAttribute("aria-busy", "false");
    look(found, planner, screen, "review");
    planner.button("Stäng panelen").click();
    planner.button("Mät sträcka eller yta").click();
    planner.clicksMap(-40, 150).clicksMap(40, 180);
    planner.map().press("Enter");
    assertThat(planner.page().locator("lk-measure output")).containsText("Längd");
    look(found, planner, screen, "measure");
    planner.button("Mät sträcka eller yta").click();
    planner.button("Sparade vyer").click();
    look(found, planner, screen, "views");
    planner.page().keyboard().press("Escape");
    planner.map().press("?");
    assertThat(planner.page().getByRole(AriaRole.DIALOG)).isVisible();
    look(found, planner, screen, "help");
    planner.page().keyboard().press("Escape");
  }

  private static void lookAtChoosing(SoftAssertions found, Person planner, Screen screen) {
    planner.button("Välj flera").click();
    look(found, planner, screen, "select");
    planner.page().getByText("Alla i kartan").click();
    assertThat(planner.page().locator("lk-bulk-form").first()).isVisible();
    look(found, planner, screen, "bulk");
    planner.button("Kopiera").click();
    look(found, planner, screen, "operation");
    planner.button("Avbryt").click();
    planner.button("Avmarkera alla").click();
    planner.map().press("Shift+F10");
    assertThat(planner.page().getByRole(AriaRole.MENU)).isVisible();
    look(found, planner, screen, "menu");
    planner.page().keyboard().press("Escape");
  }

  /** A filter, a wrong value in a cell, the columns, a paste's preview. */
  private static void lookAtWorkInTheTable(SoftAssertions found, Person planner, Screen screen) {
    var page = planner.page();
    planner.cell(-1, 1).focus();
    page.keyboard().press("f");
    page.keyboard().type("NK");
    assertThat(planner.rowCount()).containsText(" av ");
    planner.cell(0, 1).focus();
    planner.cell(0, 4).click();
    page.keyboard().press("F2");
    page.keyboard().type("812");
    assertThat(planner.cell(0, 4).getByRole(AriaRole.ALERT)).isVisible();
    look(found, planner, screen, "table-filter");
    page.keyboard().press("Escape");
    planner.button("Kolumner").click();
    look(found, planner, screen, "table-columns");
    page.locator("lk-columns").getByText("Klar").click();
    planner.cell(0, 1).focus();
    planner.pastes("Stolphöjd (m)\tStatus\tSlinga", "8,5\tPlanerad\tT1", "812\tblå\tT1");
    assertThat(planner.region("Det som inklistringen ändrar")).isVisible();
    look(found, planner, screen, "table-paste");
    planner.button("Avbryt").click();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theLogInCanBeUsedByEverybody(Screen screen) {
    var found = new SoftAssertions();
    Person visitor = visitor(screen);
    visitor.opensTown();
    look(found, visitor, screen, "visitor");
    visitor.button("Logga in").click();
    assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();
    look(found, visitor, screen, "login");
    found.assertAll();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void whatTwoHaveChangedCanBeMergedByEverybody(Screen screen) {
    String lamp = "AX-" + screen;
    var found = new SoftAssertions();
    Person planner = loggedIn("planner", screen);
    planner.sends(Changes.set(Changes.createLamp(UUID.randomUUID(), lamp)));
    planner.opensLamp(lamp).losesTheServer().field("Slinga").fill("min");
    assertThat(planner.saveState()).containsText("Väntar på nät");
    look(found, planner, screen, "waiting");
    Person admin = loggedIn("admin").opensLamp(lamp);
    admin.field("Slinga").fill("deras");
    admin.saves();
    planner.findsTheServer();
    assertThat(planner.conflict()).containsText("admin sparade först");
    look(found, planner, screen, "merge");
    found.assertAll();
  }

  /**
   * Looks with axe, and keeps a picture for those who look with their eyes; then in the other
   * theme, where nothing but the colours differ.
   */
  static void look(SoftAssertions found, Person person, Screen screen, String view) {
    var page = person.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    String theme = (String) page.evaluate("document.documentElement.dataset.theme");
    look(found, new AxeBuilder(page), person, screen, theme, view);
    if (!page.url().contains(ALWAYS_NIGHT)) {
      String other = theme.equals("night") ? "light" : "night";
      page.evaluate(DRESS, other);
      var colours = new AxeBuilder(page).withRules(List.of("color-contrast"));
      look(found, colours, person, screen, other, view);
      page.evaluate(DRESS, theme);
    }
  }

  private static void look(
      SoftAssertions found,
      AxeBuilder axe,
      Person person,
      Screen screen,
      String theme,
      String view) {
    var picture = PICTURES.resolve("%s-%s-%s.png".formatted(view, screen, theme));
    person.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    found
        .assertThat(axe.setLegacyMode(true).analyze().getViolations())
        .as("%s on %s, %s", view, screen, theme)
        .extracting(AccessibilityBrowserTest::sentence)
        .isEmpty();
  }

  private static String sentence(Rule rule) {
    var where =
        rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary());
    return rule.getId() + ": " + String.join("\n  ", where.toList());
  }
}
