package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** Streets against their class in the view Ljus, and the light along a line. */
class StreetsBrowserTest extends BrowserTest {
  private static final String LIST = "Ljus mot klass";

  private static Person opensStreets(Person person) {
    person.opens("/#/ljus?z=17&c=58.2745,11.4357");
    person.button("Gator mot klass").click();
    seesAll(person);
    return person;
  }

  private static void seesAll(Person person) {
    assertThat(person.region(LIST)).hasAttribute("aria-busy", "false");
    assertThat(items(person).first()).isVisible();
  }

  private static Locator items(Person person) {
    return person.page().locator(".street-item");
  }

  private static Locator page(Person person) {
    return person.page().locator(".street-page");
  }

  private static List<Integer> margins(Person person) {
    return person.page().locator(".street-margin").allTextContents().stream()
        .filter(text -> text.contains("%"))
        .map(text -> text.replaceAll("[^\\d−]", "").replace('−', '-'))
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void theListHasTheWorstFirstAndCanBeSiftedAndSorted() {
    Person visitor = opensStreets(visitor());
    List<Integer> margins = margins(visitor);
    assertThat(margins).hasSizeGreaterThan(50).isSorted();
    assertThat(margins.getFirst()).isNegative();

    visitor
        .page()
        .getByLabel("Visa", new Page.GetByLabelOptions().setExact(true))
        .selectOption("meets");
    assertThat(items(visitor).first()).containsText("klarar klassen");
    assertThat(margins(visitor)).isNotEmpty().allMatch(margin -> margin >= 0);

    visitor.page().getByLabel("Ordning").selectOption("name");
    List<String> names = visitor.page().locator(".street-name").allTextContents();
    assertThat(names.getFirst()).isLessThan(names.getLast());
  }

  @Test
  void aStreetsPageHasWhatTheServerSays() {
    Person visitor = opensStreets(visitor());
    items(visitor).first().click();
    assertThat(page(visitor).locator(".section-picture")).isVisible();
    JsonNode worst =
        visitor
            .json("/api/light/streets?" + season(visitor))
            .path("streets")
            .valueStream()
            .filter(street -> !street.path("margin").isNull())
            .min((a, b) -> Double.compare(margin(a), margin(b)))
            .orElseThrow();
    assertThat(page(visitor).locator("h1")).hasText(worst.path("name").asString());
    assertThat(page(visitor).locator(".street-verdict"))
        .containsText(worst.path("lightingClass").asString() + " under klassen");
    assertThat(page(visitor).locator(".street-table .broken").first()).isVisible();
    assertThat(page(visitor)).containsText("doi 10.1177");

    Locator lamp = page(visitor).locator(".street-table .link").first();
    String designation = lamp.textContent();
    lamp.click();
    assertThat(visitor.form("Ljuspunkt " + designation)).isVisible();
    visitor.button("Stäng panelen").click();
    assertThat(page(visitor).locator("h1")).hasText(worst.path("name").asString());
  }

  private static double margin(JsonNode street) {
    return street.path("margin").asDouble();
  }

  /** The trees of today's month, as the page asks for them. */
  private static String season(Person person) {
    Object month = person.page().evaluate("new Date().getMonth()");
    int number = ((Number) month).intValue();
    return "season=" + (number >= 4 && number <= 9 ? "leaf" : "bare");
  }

  @Test
  void aStreetThatIsPointedAtOnTheMapOpensItsPage() {
    Person visitor = opensStreets(visitor());
    JsonNode street = street(visitor, "Repslagaregatan");
    JsonNode line = street.path("line");
    JsonNode corner = line.path(line.size() / 2);
    double lon = corner.path(0).asDouble();
    double lat = corner.path(1).asDouble();
    visitor.page().evaluate("at => location.hash = `#/ljus?z=20&c=${at}`", lat + "," + lon);
    visitor.seesWholeMap();
    visitor.clicksMap(0, 0);
    assertThat(page(visitor).locator("h1")).hasText(street.path("name").asString());
    assertThat(visitor.page()).hasURL(Pattern.compile("^(?!.*s=street)"));

    visitor.button("Öppna gatan").click();
    assertThat(visitor.form("Gata " + street.path("name").asString())).isVisible();
  }

  @Test
  void withoutAMouseOneReadsAStreetAndItsLight() {
    Person visitor = opensStreets(visitor());
    visitor.tabsTo(items(visitor).first());
    visitor.page().keyboard().press("Enter");
    assertThat(page(visitor).locator("h1")).isFocused();
    Locator slider = visitor.page().getByLabel("Plats längs linjen");
    slider.focus();
    visitor.page().keyboard().press("ArrowRight");
    Locator read = page(visitor).locator(".lux-chart output");
    assertThat(read).containsText("lx");
    String second = read.textContent();
    visitor.page().keyboard().press("ArrowRight");
    assertThat(read).not().hasText(second);
    assertThat(slider).hasAttribute("aria-valuetext", read.textContent());
    visitor.button("Till listan").press("Enter");
    assertThat(items(visitor).first()).isVisible();
  }

  @Test
  void anEditOfALampIsFollowed() {
    Person planner = opensStreets(loggedIn("planner"));
    JsonNode corner = street(planner, "Kaptensgatan").path("line").path(1);
    items(planner).filter(new Locator.FilterOptions().setHasText("Kaptensgatan")).click();
    assertThat(page(planner).locator(".section-picture")).isVisible();
    assertThat(page(planner).getByText("GATPROV-1")).hasCount(0);
    planner.sends(
        Changes.set(
            Changes.createLamp(
                UUID.randomUUID(),
                "GATPROV-1",
                corner.path(0).asDouble(),
                corner.path(1).asDouble())));
    assertThat(page(planner).getByText("GATPROV-1")).isVisible();
    assertThat(page(planner)).containsText("har antagna värden");
  }

  private static JsonNode street(Person person, String name) {
    return person
        .json("/api/light/streets?" + season(person))
        .path("streets")
        .valueStream()
        .filter(street -> street.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLightAlongADrawnLineIsReadUnderThePointer() {
    Person visitor = visitor().opens("/#/ljus?z=19&c=58.2745,11.4357");
    visitor.button("Längs en linje").click();
    var answered =
        visitor
            .page()
            .waitForResponse(
                "**/api/light/profile**",
                () -> {
                  visitor.clicksMap(-100, 60).clicksMap(100, 60);
                  visitor.map().press("Enter");
                });
    assertThat(answered.status()).isEqualTo(200);
    assertThat(visitor.region("Ljus längs linjen")).containsText("medel");
    Locator chart = visitor.page().locator(".lux-chart svg");
    chart.hover();
    Locator read = visitor.page().locator(".lux-chart output");
    assertThat(read).containsText(Pattern.compile("[\\d,]+ m · Horisontell.* lx"));
    String middle = read.textContent();
    chart.hover(new Locator.HoverOptions().setPosition(60, 60));
    assertThat(read).not().hasText(middle);

    visitor.page().getByLabel("Ansikte").check();
    assertThat(visitor.page().locator(".lux-key")).hasText(Pattern.compile("Halvcylindrisk"));
    visitor.map().press("Escape");
    assertThat(visitor.region("Ljus längs linjen")).isHidden();
  }

  @Test
  void aStreetsPageIsPrintedWithoutTheMap() {
    Person visitor = opensStreets(visitor());
    items(visitor).first().click();
    assertThat(page(visitor).locator(".section-picture")).isVisible();
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(visitor.map()).isHidden();
    assertThat(visitor.button("Till listan")).isHidden();
    assertThat(page(visitor).locator(".street-table").last()).isVisible();
    assertThat((String) page(visitor).evaluate("page => getComputedStyle(page).color"))
        .isEqualTo("rgb(0, 0, 0)");
    String last = page(visitor).locator(".street-table .link").last().textContent();
    assertThat(onPaper(visitor)).contains("Tvärsnitt", "Trygghet", last, "Demodata");
  }

  private static String onPaper(Person person) {
    try (var paper = Loader.loadPDF(person.page().pdf())) {
      return new PDFTextStripper().getText(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pixels of the map say something of a verdict. */
  private static int painted(Person person) {
    Object pixels =
        person
            .page()
            .locator("[data-painter=verdicts]")
            .evaluate(
                """
                canvas => {
                  const all = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
                  let painted = 0
                  for (let i = 3; i < all.data.length; i += 4) painted += all.data[i] > 0 ? 1 : 0
                  return painted
                }
                """);
    return ((Number) pixels).intValue();
  }

  @Test
  void placesAreListedAndFoundOnTheMap() {
    Person visitor = opensStreets(visitor());
    int streets = painted(visitor);
    assertThat(streets).isPositive();
    visitor
        .page()
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Platser"))
        .check();
    Locator square = items(visitor).filter(new Locator.FilterOptions().setHasText("Kungstorget"));
    assertThat(square).containsText("P2");
    seesAll(visitor);
    int places = painted(visitor);
    assertThat(places).isPositive().isNotEqualTo(streets);
    square.click();
    assertThat(visitor.page()).hasURL(Pattern.compile("z=17&c=58\\.27\\d+,11\\.4\\d+"));
  }

  @Test
  void onAPhoneTheListAndThePageAreSheets() {
    Person visitor = visitor(PHONE);
    visitor.opens("/#/ljus?z=17&c=58.2745,11.4357");
    visitor.page().locator(".layers-head").tap();
    visitor.button("Gator mot klass").tap();
    seesAll(visitor);
    assertThat(items(visitor).first().boundingBox().height).isGreaterThanOrEqualTo(44);
    items(visitor).first().tap();
    assertThat(page(visitor).locator(".street-table").first()).isVisible();
    assertThat(
            (boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
  }
}
