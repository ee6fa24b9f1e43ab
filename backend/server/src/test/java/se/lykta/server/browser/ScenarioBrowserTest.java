package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What might be, on the map: made, changed, compared, adopted, and undone. */
class ScenarioBrowserTest extends BrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  /** How many pixels of the picture of light are amber, blue, or neither. */
  private static final String TINTS =
      """
      canvas => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
        let [amber, blue] = [0, 0]
        for (let i = 0; i < data.length; i += 4) {
          if (data[i] > data[i + 2] + 40) amber++
          if (data[i + 2] > data[i] + 40) blue++
        }
        return [amber, blue]
      }
      """;

  private static Locator chip(Person person) {
    return person.page().locator(".scenario-chip");
  }

  private static Locator changes(Person person) {
    return person.page().getByLabel("Scenariots ändringar").getByRole(AriaRole.LISTITEM);
  }

  private static void begins(Person person, String name) {
    chip(person).click();
    person.page().locator("#scenario-name").fill(name);
    person.page().keyboard().press("Enter");
    assertThat(chip(person)).containsText(name);
    assertThat(person.region(name)).isVisible();
  }

  private static void chooses(Person person, String name) {
    chip(person).click();
    person
        .page()
        .locator("lk-scenario-menu")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .last()
        .click();
  }

  private static String heightOf(Person person, JsonNode lamp, String scenario) {
    String query = scenario.isEmpty() ? "" : "?scenario=" + scenario;
    return person
        .json("/api/layers/light_point/features/" + lamp.get("id").asString() + query)
        .at("/properties/pole_height_m")
        .asString();
  }

  private static String openScenario(Person person) {
    String hash = person.page().url();
    return hash.replaceAll(".*[?&]v=([0-9a-f-]{36}).*", "$1");
  }

  private static void changesHeight(Person person, JsonNode lamp, String metres) {
    person.selects(lamp);
    person.field("Stolphöjd").fill(metres);
    assertThat(person.saveState()).hasText("Allt sparat");
    person.button("Stäng panelen").click();
  }

  @Test
  void aLampIsChangedInAScenarioAndTheRegisterOnlyWhenItIsAdopted() {
    Person planner = loggedIn("planner").opensLamp("KG-010");
    JsonNode lamp = planner.lamp("KG-010");
    String before = heightOf(planner, lamp, "");
    begins(planner, "Högre stolpar");
    String scenario = openScenario(planner);
    changesHeight(planner, lamp, "9,5");
    assertThat(changes(planner)).hasCount(1);
    assertThat(changes(planner).first()).containsText("9,5");
    assertThat(heightOf(planner, lamp, scenario)).isEqualTo("9.5");
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);

    planner.map().focus();
    planner.page().keyboard().press("Control+z");
    assertThat(changes(planner)).hasCount(0);
    planner.page().keyboard().press("Control+Shift+z");
    assertThat(changes(planner)).hasCount(1);

    chooses(planner, "Registret i dag");
    assertThat(chip(planner)).containsText("Registret i dag");
    planner.selects(lamp);
    assertThat(planner.field("Stolphöjd")).not().hasValue("9,5");
    planner.button("Stäng panelen").click();
    chooses(planner, "Högre stolpar");
    assertThat(changes(planner)).hasCount(1);
    planner.button("Anta").click();
    assertThat(planner.notice()).containsText("Högre stolpar är antaget");
    assertThat(heightOf(planner, lamp, "")).isEqualTo("9.5");
    planner.notice().getByText("Ångra").click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);
    chooses(planner, "Högre stolpar");
    assertThat(changes(planner)).hasCount(1);
  }

  @Test
  void aNewLampIsSavedInTheScenarioWhenItsFormIsLeft() {
    Person planner = loggedIn("planner").opensLamp("KG-013");
    planner.button("Stäng panelen").click();
    begins(planner, "En lampa till");
    String scenario = openScenario(planner);
    planner.button("Ny ljuspunkt").click();
    planner.clicksMap(-90, 60);
    planner.field("Stolpnummer").fill("NY-301");
    planner.field("Status").selectOption("ok");
    planner.selects(planner.lamp("KG-013"));
    planner.button("Stäng panelen").click();
    assertThat(changes(planner).filter(new Locator.FilterOptions().setHasText("NY-301")))
        .hasCount(1);
    String found = "/api/layers/light_point/features?designation=NY-301";
    assertThat(planner.json(found + "&scenario=" + scenario).get("features")).hasSize(1);
    assertThat(planner.json(found).get("features")).isEmpty();
  }

  @Test
  void whatIsTypedStaysInItsScenarioWhenAViewOrALinkOfTheRegisterIsOpened() {
    Person planner = loggedIn("planner").opensLamp("KG-014");
    JsonNode lamp = planner.lamp("KG-014");
    String before = heightOf(planner, lamp, "");
    String link = planner.page().url();
    planner.button("Sparade vyer").click();
    planner.page().locator("#view-name").fill("Registrets");
    planner.page().keyboard().press("Enter");
    begins(planner, "Bara här");
    String scenario = openScenario(planner);
    planner.selects(lamp);
    planner.field("Stolphöjd").fill("9,5");
    planner.button("Sparade vyer").click();
    planner.page().locator(".views-list").getByText("Registrets").click();
    assertThat(chip(planner)).containsText("Registret i dag");
    planner.page().waitForCondition(() -> heightOf(planner, lamp, scenario).equals("9.5"));
    assertThat(planner.field("Stolphöjd")).not().hasValue("9,5");

    chooses(planner, "Bara här");
    planner.selects(lamp);
    planner.field("Stolphöjd").fill("8,5");
    planner.page().evaluate("link => { location.href = link }", link);
    assertThat(chip(planner)).containsText("Registret i dag");
    planner.page().waitForCondition(() -> heightOf(planner, lamp, scenario).equals("8.5"));
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);
  }

  @Test
  void whatIsRefusedAfterOneHasLeftWaitsInItsScenario() {
    Person planner = loggedIn("planner").opensLamp("KG-015");
    JsonNode lamp = planner.lamp("KG-015");
    String before = heightOf(planner, lamp, "");
    begins(planner, "Nej");
    String scenario = openScenario(planner);
    planner.selects(lamp);
    planner
        .context()
        .route(
            "**/api/change-sets?scenario=*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(422)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"Det gick inte\",\"problems\":[]}")));
    planner.field("Stolphöjd").fill("9,5");
    chooses(planner, "Registret i dag");
    assertThat(planner.notice()).containsText("Det gick inte");
    assertThat(planner.panel()).isHidden();
    assertThat(planner.page().getByLabel("Inget att ångra")).isDisabled();
    planner.selects(lamp);
    assertThat(planner.field("Stolphöjd")).not().hasValue("9,5");
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);

    planner.context().unroute("**/api/change-sets?scenario=*");
    chooses(planner, "Nej");
    planner.selects(lamp);
    assertThat(planner.field("Stolphöjd")).hasValue("9,5");
    planner.button("Spara").click();
    planner.page().waitForCondition(() -> heightOf(planner, lamp, scenario).equals("9.5"));
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);
  }

  @Test
  void anAdoptionWhoseAnswerIsLostIsStillOneStepThatCanBeUndone() {
    Person planner = loggedIn("planner").opensLamp("KG-016");
    JsonNode lamp = planner.lamp("KG-016");
    String before = heightOf(planner, lamp, "");
    begins(planner, "Utan svar");
    planner.selects(lamp);
    planner.field("Stolphöjd").fill("9,5");
    planner.button("Stäng panelen").click();
    assertThat(changes(planner)).hasCount(1);
    planner
        .context()
        .route(
            "**/api/change-sets/adopt**",
            route -> {
              route.fetch();
              route.abort();
            },
            new BrowserContext.RouteOptions().setTimes(1));
    planner.button("Anta").click();
    assertThat(planner.notice()).containsText("Utan svar är antaget");
    assertThat(heightOf(planner, lamp, "")).isEqualTo("9.5");
    planner.notice().getByText("Ångra").click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(heightOf(planner, lamp, "")).isEqualTo(before);
  }

  @Test
  void aScenarioThatSomebodyElseRemovesIsLeft() {
    Person planner = loggedIn("planner").opensLamp("KG-012");
    begins(planner, "Borta");
    Person admin = loggedIn("admin").opensLamp("KG-012");
    chooses(admin, "Borta");
    admin.page().locator("#scenario-title").fill("Snart borta");
    admin.page().locator("#scenario-title").blur();
    assertThat(planner.region("Snart borta")).isVisible();
    admin.button("Ta bort scenariot").click();
    assertThat(admin.notice()).containsText("är borttaget");
    assertThat(planner.notice()).containsText("finns inte");
    assertThat(chip(planner)).containsText("Registret i dag");
  }

  @Test
  void twoPeopleInOneScenarioSeeEachOthersChangesAndMergeWhatClashes() {
    Person planner = loggedIn("planner").opensLamp("KG-011");
    JsonNode lamp = planner.lamp("KG-011");
    begins(planner, "Tillsammans");
    Person admin = loggedIn("admin");
    admin.page().navigate(planner.page().url());
    assertThat(admin.region("Tillsammans")).isVisible();
    changesHeight(planner, lamp, "7,5");
    assertThat(changes(admin)).hasCount(1);

    planner.selects(lamp);
    planner.losesTheServer();
    planner.field("Stolphöjd").fill("8");
    assertThat(planner.saveState()).containsText("Väntar på nät");
    changesHeight(admin, lamp, "6,5");
    planner.findsTheServer();
    assertThat(planner.conflict()).containsText("Stolphöjd");
    planner.conflict().getByLabel("Mitt").check();
    planner.button("Spara med mina val").click();
    assertThat(planner.conflict()).isHidden();
    String scenario = openScenario(planner);
    planner.page().waitForCondition(() -> heightOf(planner, lamp, scenario).equals("8"));
  }

  @Test
  void theLightIsComparedByALineByTheDifferenceAndInFigures() {
    Person planner = loggedIn("planner");
    JsonNode lamp = planner.lamp("NK-012");
    JsonNode at = lamp.at("/geometry/coordinates");
    String place = "z=19&c=%s,%s".formatted(at.get(1).asDouble(), at.get(0).asDouble());
    planner.opens("/#/ljus?" + place);
    begins(planner, "Utan en lampa");
    planner.selects(lamp);
    planner.button("Ta bort").click();
    assertThat(changes(planner)).hasCount(2);
    Locator with = planner.page().getByLabel("Jämför med");
    with.selectOption("register");
    Locator line =
        planner.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Gränsen"));
    assertThat(line).hasAttribute("aria-valuenow", "50");
    line.press("ArrowLeft");
    assertThat(line).hasAttribute("aria-valuenow", "48");
    assertThat(planner.region("Ljus")).hasAttribute("aria-busy", "false");
    planner.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("swipe.png")));
    isUsableByEverybody(planner);

    planner.page().getByLabel("Skillnad").check();
    assertThat(line).isHidden();
    Locator picture = planner.page().locator("[data-painter=light]");
    planner.page().waitForCondition(() -> tints(picture)[1] > 200);
    assertThat(tints(picture)[0]).as("brighter without the lamp").isZero();
    planner
        .page()
        .screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("difference.png")));

    planner.button("Jämför i siffror").click();
    Locator figures = planner.region("Jämförelse");
    assertThat(figures).hasAttribute("aria-busy", "false");
    Locator row =
        figures.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Armaturer"));
    assertThat(row).containsText("\u22121");
    assertThat(figures.getByText("Gator som skiljer")).isVisible();
    isUsableByEverybody(planner);
  }

  private static int[] tints(Locator picture) {
    var found = (java.util.List<?>) picture.evaluate(TINTS);
    return found.stream().mapToInt(count -> ((Number) count).intValue()).toArray();
  }

  private static void isUsableByEverybody(Person person) {
    assertThat(new AxeBuilder(person.page()).analyze().getViolations()).isEmpty();
  }

  @Test
  void aScenarioThatIsNotThereIsSaidAndTheRegisterIsShown() {
    Person planner = loggedIn("planner");
    planner.opens("/#/karta?z=18&c=58.2754,11.4436&v=" + UUID.randomUUID());
    assertThat(planner.notice()).containsText("finns inte");
    assertThat(chip(planner)).containsText("Registret i dag");
  }
}
