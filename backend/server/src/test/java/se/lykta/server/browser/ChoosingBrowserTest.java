package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A planner chooses several features and changes them together. */
class ChoosingBrowserTest extends BrowserTest {
  private static final double LON = 11.4357;
  private static final double LAT = 58.2745;
  private static final double ZOOM = 15;
  private static final double WORLD_PX = 256 * Math.pow(2, ZOOM);

  private Person atTown(Person planner) {
    return planner.opensMapAt(LON, LAT, ZOOM);
  }

  @Test
  void theTypeOfFortyLampsTakesARectangleAFormASaveAndOneUndo() {
    Person planner = atTown(loggedIn("planner"));
    JsonNode type = planner.json("/api/layers/luminaire_type/features?limit=1").at("/features/0");
    int before = luminairesOf(planner, type);

    planner.countsActions();
    dragsRectangle(planner, -150, -150, 150, 150);
    int lamps = count(planner);
    assertThat(lamps).isGreaterThanOrEqualTo(40);
    Locator field =
        luminaires(planner)
            .getByLabel("Armaturtyp", new Locator.GetByLabelOptions().setExact(true));
    field.fill(type.at("/properties/model").asString());
    planner.page().locator("lk-reference .option").first().click();
    planner.saves();
    assertThat(planner.notice()).containsText(lamps + " ändrade");
    int after = luminairesOf(planner, type);
    assertThat(after).isGreaterThanOrEqualTo(lamps);

    planner.button("Ångra").first().click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(luminairesOf(planner, type)).isEqualTo(before);
    assertThat(planner.actions()).as("rectangle, save and undo beside the form").isEqualTo(3);
  }

  @Test
  void whatIsChosenIsWhatTheServerFindsThere() {
    Person planner = atTown(loggedIn("planner"));
    int all = asked(planner, "light_point/ids?");

    picks(planner, "Rektangel");
    planner.dragsOnMap(-120, -100, 60, 80);
    int rectangle = count(planner);
    assertThat(rectangle)
        .isBetween(within(planner, -118, -98, 58, 78), within(planner, -122, -102, 62, 82));

    picks(planner, "Invertera i hela lagret");
    assertThat(chosen(planner)).containsText((all - rectangle) + " ljuspunkter");

    picks(planner, "Alla i kartan");
    var box = planner.map().boundingBox();
    int inView = within(planner, -box.width / 2, -box.height / 2, box.width / 2, box.height / 2);
    assertThat(chosen(planner)).containsText(inView + " ljuspunkter");
    picks(planner, "Invertera i kartan");
    assertThat(chosen(planner)).isHidden();
    assertThat(planner.notice()).containsText("Inga ljuspunkter");

    picks(planner, "Lasso");
    lasso(planner);
    assertThat(count(planner)).isBetween(inTriangle(planner, -3), inTriangle(planner, 3));
    planner.map().press("Escape");
    assertThat(chosen(planner)).isHidden();
  }

  @Test
  void shiftAndAClickAddAndTakeAway() {
    Person planner = loggedIn("planner").opensLamp("NK-014");
    var other = planner.lamp("NK-013").at("/geometry/coordinates");
    var here = planner.lamp("NK-014").at("/geometry/coordinates");
    double scale = 256 * Math.pow(2, 19);
    double right = (other.get(0).asDouble() - here.get(0).asDouble()) / 360 * scale;
    double below = (worldY(other.get(1).asDouble()) - worldY(here.get(1).asDouble())) * scale;

    planner.page().keyboard().down("Shift");
    planner.clicksMap(right, below);
    assertThat(chosen(planner)).containsText("2 ljuspunkter valda");
    planner.clicksMap(right, below);
    assertThat(chosen(planner)).containsText("1 ljuspunkter valda");
    planner.page().keyboard().up("Shift");
    planner.clicksMap(0, 0);
    assertThat(planner.form("Ljuspunkt NK-014")).isVisible();
  }

  @Test
  void choosingByAttributeChangingAndUndoingNeedsNoMouse() {
    Person planner = atTown(loggedIn("planner"));
    Keyboard keyboard = planner.page().keyboard();
    int faulty = asked(planner, "light_point/ids?where=status%20is%20faulty");
    assertThat(faulty).isGreaterThan(1);

    planner.tabsTo(planner.button("Välj flera"));
    keyboard.press("Enter");
    planner.tabsTo(planner.page().getByLabel("Fält"));
    keyboard.type("Status");
    planner.tabsTo(planner.page().getByLabel("Värde"));
    keyboard.type("Trasig");
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(chosen(planner)).containsText(faulty + " ljuspunkter valda");
    planner.tabsTo(field(planner, "Slinga"));
    keyboard.type("T9");
    planner.tabsTo(planner.button("Spara"));
    keyboard.press("Enter");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(inCircuit(planner)).isEqualTo(faulty);
    keyboard.press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(inCircuit(planner)).isZero();
  }

  @Test
  void whatOneMayNotSaveIsSaidAndNothingIsHalfDone() {
    Person planner = loggedIn("planner").opensMapAt(LON, LAT, 17);
    picks(planner, "Alla i kartan");
    int lamps = count(planner);
    field(planner, "Släckt till").fill("2026-01-01T12:00");
    field(planner, "Släckt från").fill("2026-02-01T12:00");
    planner.button("Spara").click();
    assertThat(planner.page().getByTestId("refused")).containsText("Inget är sparat");
    assertThat(planner.page().getByTestId("refused").getByRole(AriaRole.BUTTON).first())
        .isVisible();
    String off = "light_point/ids?where=deliberately_off_to%20is%202026-01-01T11:00:00Z";
    assertThat(asked(planner, off)).isZero();
    assertThat(lamps).isGreaterThan(1);
  }

  @Test
  void aFingerDrawsTheRectangleAndTheLassoOnATablet() {
    Person planner = atTown(loggedIn("planner", TABLET));
    picks(planner, "Rektangel");
    Finger.of(planner).swipes(new int[] {-100, -80}, new int[] {90, 90});
    assertThat(count(planner))
        .isBetween(within(planner, -98, -78, 88, 88), within(planner, -102, -82, 92, 92));
    planner.button("Avmarkera alla").click();
    picks(planner, "Lasso");
    Finger.of(planner)
        .swipes(
            new int[] {-200, -100},
            new int[] {200, -100},
            new int[] {0, 150},
            new int[] {-200, -100});
    assertThat(count(planner)).isBetween(inTriangle(planner, -3), inTriangle(planner, 3));
  }

  private static int inCircuit(Person planner) {
    return asked(planner, "light_point/ids?circuit=T9");
  }

  private static Locator chosen(Person planner) {
    return planner.page().locator("lk-bulk");
  }

  private static Locator field(Person planner, String label) {
    return chosen(planner).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator luminaires(Person planner) {
    return chosen(planner).locator(".luminaires");
  }

  /** As the panel says, once it has been read. */
  private static int count(Person planner) {
    assertThat(chosen(planner).locator("lk-bulk-form").first()).isVisible();
    String title = chosen(planner).locator("h1").textContent();
    return Integer.parseInt(title.replaceAll("[\\s\\u00a0]|\\D.*", ""));
  }

  private static int luminairesOf(Person planner, JsonNode type) {
    String id = type.get("id").asString();
    return asked(planner, "luminaire/ids?type=" + id);
  }

  private static void picks(Person planner, String tool) {
    planner.button("Välj flera").click();
    planner
        .page()
        .locator("lk-select-menu")
        .getByText(tool, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static void dragsRectangle(
      Person planner, double left, double above, double right, double below) {
    planner.page().keyboard().down("Shift");
    planner.dragsOnMap(left, above, right, below);
    planner.page().keyboard().up("Shift");
  }

  private static void lasso(Person planner) {
    var box = planner.map().boundingBox();
    var mouse = planner.page().mouse();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    var steps = new Mouse.MoveOptions().setSteps(20);
    mouse.move(x - 200, y - 100);
    mouse.down();
    mouse.move(x + 200, y - 100, steps);
    mouse.move(x, y + 150, steps);
    mouse.move(x - 200, y - 100, steps);
    mouse.up();
  }

  /** Of the triangle that a lasso draws, grown by some pixels: the map rounds to whole ones. */
  private static int inTriangle(Person planner, double grown) {
    return askedWithin(
        planner,
        List.of(
            at(-200 - 2 * grown, -100 - grown),
            at(200 + 2 * grown, -100 - grown),
            at(0, 150 + 2 * grown)));
  }

  private static int within(Person planner, double left, double above, double right, double below) {
    return askedWithin(
        planner, List.of(at(left, above), at(right, above), at(right, below), at(left, below)));
  }

  private static int askedWithin(Person planner, List<String> corners) {
    return asked(planner, "light_point/ids?within=" + String.join(",", corners));
  }

  /** Of what is valid today, as the map shows it. */
  private static int asked(Person planner, String question) {
    String today = "&asOf=" + LocalDate.now(ZoneId.of("Europe/Stockholm"));
    return planner.json("/api/layers/" + question + today).path("matched").asInt();
  }

  /** Longitude and latitude so many pixels right of and below the middle. */
  private static String at(double right, double below) {
    double lon = LON + right / WORLD_PX * 360;
    double n = Math.PI * (1 - 2 * (worldY(LAT) + below / WORLD_PX));
    return String.format(Locale.ROOT, "%.7f,%.7f", lon, Math.toDegrees(Math.atan(Math.sinh(n))));
  }

  /** Part of the world's height in web mercator, from the north. */
  private static double worldY(double lat) {
    double sin = Math.sin(Math.toRadians(lat));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }
}
