package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.SamplePhoto;
import tools.jackson.databind.JsonNode;

/** The view Anmälningar: from the list and the board to the cleaned wall. */
class ReportsBrowserTest extends BrowserTest {
  private static final String REPORTS = "/api/reports";
  private static final String HOUSING = "bddb80dd-03d4-53a9-81b0-254013a123ff";

  /** In the middle of the demo town. */
  private static final String IN_TOWN = "[11.4401, 58.2751]";

  /** As field staff would, with a text that finds it. */
  private UUID reported(String category, String text) {
    return reported(category, text, IN_TOWN);
  }

  private UUID reported(String category, String text, String position) {
    UUID id = UUID.randomUUID();
    loggedIn("field")
        .posts(
            REPORTS,
            "{\"id\":\"%s\",\"category\":\"%s\",\"position\":%s,\"description\":\"%s\"}"
                .formatted(id, category, position, text));
    return id;
  }

  /** With a photo that is developed. */
  private UUID photographed(String text) {
    UUID id = reported("graffiti", text);
    byte[] photo = SamplePhoto.grainy(640, 480, id.getLeastSignificantBits());
    Person planner = loggedIn("planner");
    planner.puts(REPORTS + "/" + id + "/photos/" + SamplePhoto.sha256(photo), photo);
    for (int i = 0; i < 200; i++) {
      if (full(planner, id).at("/photos/0/state").asString().equals("ready")) {
        return id;
      }
      planner.page().waitForTimeout(50);
    }
    throw new AssertionError("the photo was not developed");
  }

  private static Person opensList(Person person, String text) {
    person.page().navigate("/#/anmalningar?q=" + text.replace(" ", "%20"));
    assertThat(person.region("Anmälningar")).hasAttribute("aria-busy", "false");
    return person;
  }

  private static Person opensCase(Person person, UUID id) {
    person.page().navigate("/#/anmalningar?s=report/" + id);
    assertThat(panel(person).locator(".case-facts")).isVisible();
    return person;
  }

  private static Locator rows(Person person) {
    return person.page().locator(".report-item");
  }

  private static Locator panel(Person person) {
    return person.page().locator("lk-case");
  }

  private static Locator step(Person person, String step) {
    return panel(person).locator("[data-step=\"" + step + "\"]");
  }

  private static Locator form(Person person) {
    return panel(person).locator(".case-form");
  }

  private static Locator status(Person person) {
    return panel(person).locator(".case-state > .status-mark");
  }

  private static JsonNode full(Person person, UUID id) {
    return person.json(REPORTS + "/" + id);
  }

  @Test
  void aCaseIsBroughtFromItsReceptionToItsEndByMouse() {
    UUID id = reported("graffiti", "Musprov på väggen");
    Person planner = opensList(loggedIn("planner"), "Musprov");
    assertThat(rows(planner)).hasCount(1);
    rows(planner).first().click();
    assertThat(status(planner)).hasText("Tilldelad");

    step(planner, "assign").click();
    form(planner).getByLabel("Ansvarig").selectOption("LysekilsBostäder AB");
    form(planner).getByText("Tilldela", exact()).click();
    assertThat(panel(planner).locator(".case-actor")).hasText("LysekilsBostäder AB");

    step(planner, "police").click();
    form(planner).getByLabel("Polisens diarienummer").fill("0000-K1-26");
    form(planner).getByText("Polisanmäl", exact()).click();
    assertThat(status(planner)).hasText("Polisanmäld");
    assertThat(panel(planner).locator(".case-asks")).hasText("Före åtgärd behövs foto.");

    step(planner, "clean").click();
    form(planner).getByLabel("Kostnad").fill("1250");
    form(planner).getByLabel("Konto").fill("4310");
    form(planner)
        .getByLabel("Foto efter")
        .setInputFiles(
            new FilePayload("efter.jpg", "image/jpeg", SamplePhoto.grainy(320, 240, 77)));
    form(planner).getByText("Åtgärdad", exact()).click();
    assertThat(status(planner)).hasText("Polisanmäld");
    form(planner).getByLabel("Skäl till åtgärd utan det som saknas").fill("Tvättades genast");
    form(planner).getByText("Åtgärdad", exact()).click();
    assertThat(status(planner)).hasText("Åtgärdad");

    step(planner, "close").click();
    assertThat(status(planner)).hasText("Avslutad");
    JsonNode done = full(planner, id);
    assertThat(done.path("status").asString()).isEqualTo("closed");
    assertThat(done.path("policeReportNo").asString()).isEqualTo("0000-K1-26");
    assertThat(done.path("costSek").asInt()).isEqualTo(1250);
    assertThat(done.path("account").asString()).isEqualTo("4310");
    assertThat(done.path("reason").asString()).isEqualTo("Tvättades genast");
    assertThat(done.path("photos").valueStream().map(photo -> photo.path("kind").asString()))
        .containsExactly("after");
    assertThat(panel(planner).locator(".case-log > li").first()).containsText("avslutade");
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  void aCaseIsBroughtAcrossTheBoardByKeyboardAlone() {
    UUID id = reported("graffiti", "Tangentprov på muren");
    Person planner = loggedIn("planner");
    opensList(planner, "Tangentprov");
    var keys = planner.page().keyboard();
    planner.page().locator("body").press("2");
    Locator card = planner.page().locator(".board-card");
    assertThat(card).hasCount(1);
    String number = full(planner, id).path("number").asString();

    planner.tabsTo(planner.button("Flytta " + number));
    keys.press("Enter");
    planner.tabsTo(planner.button("Till Polisanmäld"));
    keys.press("Enter");
    assertThat(form(planner).getByLabel("Polisens diarienummer")).isFocused();
    keys.type("0000-K2-26");
    keys.press("Enter");
    assertThat(column(planner, "police_reported").locator(".board-card")).hasCount(1);

    planner.button("Flytta " + number).focus();
    keys.press("Enter");
    planner.tabsTo(planner.button("Till Åtgärdad"));
    keys.press("Enter");
    assertThat(form(planner).getByLabel("Skäl till åtgärd utan det som saknas")).isFocused();
    keys.type("Akut");
    planner.tabsTo(form(planner).getByRole(AriaRole.BUTTON).last());
    keys.press("Enter");
    assertThat(column(planner, "cleaned").locator(".board-card")).hasCount(1);

    planner.button("Flytta " + number).focus();
    keys.press("Enter");
    planner.tabsTo(planner.button("Till Avslutad"));
    keys.press("Enter");
    assertThat(column(planner, "closed").locator(".board-card")).hasCount(1);
    assertThat(full(planner, id).path("status").asString()).isEqualTo("closed");
    keys.press("Escape");
    assertThat(panel(planner)).hasCount(0);
  }

  private static Locator column(Person person, String status) {
    return person.page().locator(".board-column." + status);
  }

  @Test
  void aCardThatIsDraggedIsAskedWhatItsStepAsksFor() {
    UUID id = reported("litter", "Dragprov vid bryggan");
    Person planner = opensList(loggedIn("planner"), "Dragprov");
    planner.page().locator("body").press("2");
    Locator card = planner.page().locator(".board-card");
    card.dragTo(column(planner, "closed"));
    assertThat(panel(planner)).hasCount(0);
    card.dragTo(column(planner, "cleaned"));
    form(planner).getByLabel("Kostnad").fill("300");
    form(planner).getByText("Åtgärdad", exact()).click();
    assertThat(column(planner, "cleaned").locator(".board-card")).hasCount(1);
    assertThat(full(planner, id).path("costSek").asInt()).isEqualTo(300);
  }

  @Test
  void severalAreAssignedTogetherAndOneUndoTakesItBack() {
    UUID first = reported("litter", "Massprov ett");
    UUID second = reported("litter", "Massprov två");
    Person planner = opensList(loggedIn("planner"), "Massprov");
    assertThat(rows(planner)).hasCount(2);
    planner.page().locator(".report-check").first().click();
    planner.button("Välj alla öppna (2)").click();
    planner.page().getByLabel("Tilldela till …").selectOption("LysekilsBostäder AB");
    planner.button("Tilldela").click();
    assertThat(planner.notice()).containsText("2 ärenden tilldelade LysekilsBostäder AB");
    assertThat(rows(planner).first()).containsText("LysekilsBostäder AB");
    for (UUID id : List.of(first, second)) {
      assertThat(full(planner, id).at("/responsible/id").asString()).isEqualTo(HOUSING);
    }
    planner.notice().getByText("Ångra").click();
    assertThat(rows(planner).first()).containsText("Lysekils kommun");
    for (UUID id : List.of(first, second)) {
      assertThat(full(planner, id).at("/responsible/name").asString()).isEqualTo("Lysekils kommun");
    }
  }

  @Test
  void filtersNarrowTheListAndStandInTheAddress() {
    reported("litter", "Filterprov skräp");
    reported("vandalism", "Filterprov ruta");
    Person planner = opensList(loggedIn("planner"), "Filterprov");
    assertThat(rows(planner)).hasCount(2);
    planner.page().getByLabel("Slag").selectOption("vandalism");
    assertThat(rows(planner)).hasCount(1);
    assertThat(rows(planner)).containsText("Filterprov ruta");
    assertThat(planner.page().getByLabel("Status")).containsText("Öppna (1)");
    assertThat(planner.page())
        .hasURL(Pattern.compile("#/anmalningar\\?.*category=vandalism&q=Filterprov"));
    planner.page().reload();
    assertThat(rows(planner)).hasCount(1);
    planner.page().getByLabel("Över tiden").check();
    assertThat(planner.page().getByText("Inga ärenden här")).isVisible();
    planner.button("Rensa filter").click();
    assertThat(rows(planner).first()).isVisible();
    assertThat(planner.page()).hasURL(Pattern.compile("^(?!.*category=)"));
  }

  @Test
  void theListAndTheMapShowTheSameReport() {
    UUID id = reported("unsafe_place", "Kartprov i backen", "[11.4312, 58.2781]");
    Person planner = opensList(loggedIn("planner"), "Kartprov");
    rows(planner).first().click();
    assertThat(panel(planner)).containsText("Kartprov i backen");
    assertThat(planner.page()).hasURL(Pattern.compile("s=report/" + id));
    planner.page().locator("body").press("Escape");
    assertThat(panel(planner)).hasCount(0);
    planner.page().evaluate("location.hash = '#/anmalningar?z=19&c=58.2781,11.4312&q=Kartprov'");
    planner.seesWholeMap();
    planner.clicksMap(0, 0);
    assertThat(panel(planner)).containsText("Kartprov i backen");
    assertThat(planner.page().locator(".report-row.open")).hasCount(1);
  }

  @Test
  void anotherReportIsSeenAsItComes() {
    Person planner = opensList(loggedIn("planner"), "Direktprov");
    assertThat(planner.page().getByText("Inga ärenden här")).isVisible();
    reported("litter", "Direktprov vid kajen");
    assertThat(rows(planner)).hasCount(1);
  }

  @Test
  void withoutAServerWhatWasFetchedStaysAndSaysSo() {
    reported("litter", "Nätprov");
    Person planner = opensList(loggedIn("planner"), "Nätprov");
    assertThat(rows(planner)).hasCount(1);
    planner.context().route("**/api/reports?**", Route::abort);
    planner.page().evaluate("dispatchEvent(new Event('online'))");
    assertThat(planner.page().getByRole(AriaRole.ALERT)).containsText("Visar det som hämtades");
    assertThat(rows(planner)).hasCount(1);
    planner.context().unroute("**/api/reports?**");
    planner.button("Försök igen").click();
    assertThat(planner.page().getByText("Visar det som hämtades")).hasCount(0);
  }

  @Test
  void thePoliceSheetIsCopied() {
    UUID id = reported("graffiti", "Bladprov på fasaden");
    Person planner = loggedIn("planner");
    planner.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    opensCase(planner, id);
    planner.button("Kopiera polisblad").click();
    assertThat(planner.notice()).containsText("Polisbladet är kopierat");
    assertThat((String) planner.page().evaluate("navigator.clipboard.readText()"))
        .contains("Bladprov på fasaden", full(planner, id).path("number").asString());
    String pdf = panel(planner).getByText("PDF", exact()).locator("..").getAttribute("href");
    var answer = planner.context().request().get(pdf);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
  }

  @Test
  void facesAreMaskedForGoodByMouseAndByKeys() {
    UUID id = photographed("Maskprov vid porten");
    Person planner = opensCase(loggedIn("planner"), id);
    var page = planner.page();
    panel(planner).locator(".photo").click();
    planner.button("Maskera").click();
    var picture = page.locator(".photo-frame > img").boundingBox();
    page.mouse().move(picture.x + picture.width * 0.1, picture.y + picture.height * 0.1);
    page.mouse().down();
    page.mouse().move(picture.x + picture.width * 0.3, picture.y + picture.height * 0.3);
    page.mouse().up();
    assertThat(planner.button("Ruta 1")).isVisible();
    planner.button("Lägg till ruta").press("Enter");
    assertThat(planner.button("Ruta 2")).isFocused();
    for (int i = 0; i < 30; i++) {
      page.keyboard().press("ArrowRight");
    }
    planner.button("Maskera (2)").click();
    assertThat(page.getByText("går inte att ångra")).isVisible();
    planner.button("Maskera för gott").click();
    assertThat(page.locator(".photo-masked")).hasText("maskerad");

    JsonNode photo = full(planner, id).at("/photos/0");
    assertThat(photo.path("masked").asBoolean()).isTrue();
    BufferedImage image = image(planner, photo.path("id").asString());
    assertThat(isBlack(image, 0.2, 0.2)).as("drawn").isTrue();
    assertThat(isBlack(image, 0.8, 0.5)).as("moved by keys").isTrue();
    assertThat(isBlack(image, 0.5, 0.5)).as("where the second began").isFalse();
  }

  private static BufferedImage image(Person person, String photo) {
    byte[] bytes = person.context().request().get("/api/photos/" + photo + "?size=full").body();
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As black as a JPEG leaves it, around a place in parts of the picture. */
  private static boolean isBlack(BufferedImage image, double x, double y) {
    int left = (int) (x * image.getWidth());
    int top = (int) (y * image.getHeight());
    for (int i = -3; i <= 3; i++) {
      var colour = new Color(image.getRGB(left + i, top + i));
      if (colour.getRed() + colour.getGreen() + colour.getBlue() > 60) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theHousingCompanySeesItsOwnAndLeavesTheRestToTheCoordinator() {
    UUID theirs = reported("litter", "Husprov på gården");
    reported("litter", "Husprov på torget");
    loggedIn("planner")
        .posts(
            REPORTS + "/" + theirs + "/steps",
            "{\"id\":\"%s\",\"step\":\"assign\",\"actor\":\"%s\"}"
                .formatted(UUID.randomUUID(), HOUSING));
    Person housing = opensList(loggedIn("housing"), "Husprov");
    assertThat(rows(housing)).hasCount(1);
    assertThat(rows(housing)).containsText("Husprov på gården");
    assertThat(housing.page().locator(".report-check")).hasCount(0);
    rows(housing).click();
    assertThat(step(housing, "clean")).isVisible();
    assertThat(step(housing, "assign")).hasCount(0);
    assertThat(step(housing, "close")).hasCount(0);

    panel(housing).getByLabel("Ny anteckning").fill("Vi tar det i morgon.");
    housing.button("Skicka").click();
    assertThat(panel(housing).locator(".remarks")).containsText("Vi tar det i morgon.");
    step(housing, "clean").click();
    form(housing).getByText("Åtgärdad", exact()).click();
    assertThat(status(housing)).hasText("Åtgärdad");
    assertThat(step(housing, "close")).hasCount(0);
  }

  @Test
  void whoHasNoPartInItIsToldSo() {
    Person visitor = visitor();
    visitor.page().navigate("/#/anmalningar");
    assertThat(visitor.region("Anmälningar")).containsText("Logga in som samordnare");
    visitor.button("Till inloggningen").click();
    assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();
    Person viewer = loggedIn("viewer");
    viewer.page().navigate("/#/anmalningar");
    assertThat(viewer.region("Anmälningar")).containsText("har inte tillgång");
    viewer.page().navigate("/#/karta");
    assertThat(viewer.page().locator(".rail-link")).not().hasText(new String[] {"Anmäln."});
  }

  @Test
  void theClockStandsWithAReasonAndGoesOn() {
    UUID id = reported("graffiti", "Klockprov på bron");
    Person planner = opensCase(loggedIn("planner"), id);
    step(planner, "pause").click();
    form(planner).getByLabel("Skäl").fill("Frost");
    form(planner).getByText("Stoppa klockan", exact()).click();
    assertThat(panel(planner).locator(".clock-chip")).containsText("står");
    assertThat(panel(planner).locator(".case-facts")).containsText("Frost");
    step(planner, "resume").click();
    assertThat(panel(planner).locator(".clock-chip")).containsText("kvar");
    assertThat(full(planner, id).path("pausedAt").isNull()).isTrue();
  }

  @Test
  void aDuplicateIsPickedAmongThoseNearIt() {
    UUID first = reported("vandalism", "Dubblettprov ett", "[11.4290, 58.2735]");
    UUID second = reported("vandalism", "Dubblettprov två", "[11.4291, 58.2735]");
    Person planner = opensCase(loggedIn("planner"), second);
    step(planner, "duplicate").click();
    form(planner).getByText("Dubblettprov ett").click();
    form(planner).getByText("Dubblett", exact()).click();
    assertThat(status(planner)).hasText("Dubblett");
    assertThat(full(planner, second).path("duplicateOf").asString()).isEqualTo(first.toString());
  }

  @Test
  void figuresComeWithTheirIntervalsAndAsFiles() {
    Person planner = loggedIn("planner");
    planner.page().navigate("/#/anmalningar?tab=numbers&group=category");
    Locator graffiti =
        planner.page().locator(".numbers tr", new Page.LocatorOptions().setHasText("Klotter"));
    assertThat(graffiti).containsText(Pattern.compile("\\d+–\\d+"));
    assertThat(planner.page().locator(".count-bar").first()).isVisible();
    JsonNode totals =
        planner
            .json(REPORTS + "/numbers?group=category&category=unsafe_place")
            .path("totals")
            .path(0);
    assertThat(totals.path("cleaned").asInt()).isBetween(1, 4);
    Locator unsafe =
        planner.page().locator(".numbers tr", new Page.LocatorOptions().setHasText("Otrygg plats"));
    assertThat(unsafe).containsText("för få");
    var file = planner.page().waitForDownload(() -> planner.page().getByText("CSV").click());
    assertThat(file.suggestedFilename()).isEqualTo("anmalningar.csv");
  }
}
