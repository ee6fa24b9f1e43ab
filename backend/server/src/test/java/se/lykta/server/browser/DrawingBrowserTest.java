package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/**
 * A planner draws exactly: on what is there, by numbers, at right angles, and never a surface that
 * crosses itself.
 */
class DrawingBrowserTest extends BrowserTest {
  private static final Crs DEGREES = Crs.of("EPSG:4619");

  @Test
  void aLampSetBesideAStreetsCornerStandsExactlyOnIt() {
    Person planner = loggedIn("planner");
    JsonNode corner = street(planner).at("/geometry/coordinates/1");
    planner.opensMapAt(corner.get(0).asDouble(), corner.get(1).asDouble(), 20);

    planner.button("Ny ljuspunkt").click();
    planner.clicksMap(4, 3);
    saveLamp(planner, "SN-001");
    assertThat(planner.lamp("SN-001").at("/geometry/coordinates")).isEqualTo(corner);
  }

  @Test
  void altLetsALampStandBesideTheCorner() {
    Person planner = loggedIn("planner");
    JsonNode corner = street(planner).at("/geometry/coordinates/1");
    planner.opensMapAt(corner.get(0).asDouble(), corner.get(1).asDouble(), 20);

    planner.button("Ny ljuspunkt").click();
    planner.page().keyboard().down("Alt");
    planner.clicksMap(6, 0);
    planner.page().keyboard().up("Alt");
    saveLamp(planner, "SN-002");
    double[] lamp = metres(planner.lamp("SN-002").at("/geometry/coordinates"));
    assertThat(distance(lamp, metres(corner))).isBetween(0.3, 0.7);
  }

  @Test
  void snappingStaysOffWhereItWasTurnedOff() {
    Person planner = loggedIn("planner");
    JsonNode corner = street(planner).at("/geometry/coordinates/1");
    planner.opensMapAt(corner.get(0).asDouble(), corner.get(1).asDouble(), 20);
    planner.button("Snäppning").click();
    assertThat(planner.button("Snäppning")).hasAttribute("aria-pressed", "false");

    planner.page().reload();
    planner.seesWholeMap();
    assertThat(planner.button("Snäppning")).hasAttribute("aria-pressed", "false");
    planner.button("Ny ljuspunkt").click();
    planner.clicksMap(6, 0);
    saveLamp(planner, "SN-003");
    double[] lamp = metres(planner.lamp("SN-003").at("/geometry/coordinates"));
    assertThat(distance(lamp, metres(corner))).isBetween(0.3, 0.7);
  }

  @Test
  void aLineThatFollowsAStreetHasAllTheStreetsCorners() {
    Person planner = loggedIn("planner");
    JsonNode street = street(planner);
    List<JsonNode> corners = street.at("/geometry/coordinates").valueStream().toList();
    JsonNode middle = corners.get(corners.size() / 2);
    planner.opensMapAt(middle.get(0).asDouble(), middle.get(1).asDouble(), 18);
    double[] first = pixels(corners.getFirst(), middle, 18);
    double[] last = pixels(corners.getLast(), middle, 18);

    draws(planner, "Gata");
    planner.clicksMap(first[0], first[1]);
    assertThat(planner.button("Följ linje")).isVisible();
    planner.page().keyboard().press("t");
    assertThat(planner.button("Följ linje")).hasAttribute("aria-pressed", "true");
    planner.movesOnMap(last[0] + 20, last[1]).movesOnMap(last[0], last[1]);
    planner.clicksMap(last[0], last[1]);
    planner.button("Klar").click();
    planner.field("Namn").fill("Längs med");
    planner.field("Funktion").selectOption("foot");
    planner.saves();
    assertThat(found(planner, "street", "Längs med").at("/geometry/coordinates"))
        .isEqualTo(street.at("/geometry/coordinates"));
  }

  @Test
  void aSurfaceIsDrawnByTypingLengthsAndBearings() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    draws(planner, "Plats");
    Keyboard keyboard = planner.page().keyboard();

    coordinate(planner).fill("117800 6461600");
    keyboard.press("Enter");
    type(planner, "20", "0");
    type(planner, "30,5", "90");
    type(planner, "20", "180");
    assertThat(planner.page().locator(".draw-numbers")).containsText("totalt 70,5");
    planner.button("Klar").click();
    savePlace(planner, "Skriven plats");

    List<double[]> corners = ring(planner, "Skriven plats");
    assertThat(corners).hasSize(5);
    assertThat(corners.get(0)).containsExactly(new double[] {117800, 6461600}, within(1e-3));
    assertThat(corners.get(1)).containsExactly(new double[] {117800, 6461620}, within(1e-3));
    assertThat(corners.get(2)).containsExactly(new double[] {117830.5, 6461620}, within(1e-3));
    assertThat(corners.get(3)).containsExactly(new double[] {117830.5, 6461600}, within(1e-3));
  }

  @Test
  void aDigitTypedOverTheMapBeginsALength() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 19);
    draws(planner, "Plats");
    planner.clicksMap(0, 0).movesOnMap(120, 0);
    planner.map().focus();
    planner.page().keyboard().type("12,5");
    assertThat(planner.page().getByLabel("Längd")).hasValue("12,5");
    planner.page().keyboard().press("Enter");
    assertThat(planner.page().locator(".draw-numbers")).containsText("totalt 12,5");
  }

  @Test
  void aTypedCornerThatCannotBeMeantIsExplained() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    draws(planner, "Plats");
    Locator message = planner.page().locator(".draw-message");
    Locator coordinate = coordinate(planner);

    coordinate.fill("48,85 2,35");
    coordinate.press("Enter");
    assertThat(message).containsText("utanför arbetsområdet");
    coordinate.fill("59,3293 18,0686");
    coordinate.press("Enter");
    assertThat(message).containsText("km från kommunen");
    assertThat(planner.page().getByLabel("Längd")).isHidden();
    coordinate.fill("Kungsgatan");
    coordinate.press("Enter");
    assertThat(message).containsText("gick inte att läsa");
  }

  @Test
  void shiftKeepsALineToRightAngles() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 19);
    planner.button("Snäppning").click();
    draws(planner, "Gata");

    planner.clicksMap(-100, 0);
    planner.page().keyboard().down("Shift");
    planner.clicksMap(20, 9).clicksMap(26, -90);
    planner.page().keyboard().up("Shift");
    planner.page().keyboard().press("Enter");
    planner.field("Namn").fill("Rät");
    planner.field("Funktion").selectOption("foot");
    planner.saves();
    JsonNode line = found(planner, "street", "Rät").at("/geometry/coordinates");
    double[] a = metres(line.get(0));
    double[] b = metres(line.get(1));
    double[] c = metres(line.get(2));
    assertThat(b[1]).isCloseTo(a[1], within(1e-3));
    assertThat(c[0]).isCloseTo(b[0], within(1e-3));
  }

  @Test
  void aSurfaceThatADragWouldMakeCrossItselfIsPutBack() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    drawSquare(planner);
    savePlace(planner, "Fyrkanten");
    JsonNode before = found(planner, "place", "Fyrkanten");

    planner.button("Välj och flytta").click();
    planner.dragsOnMap(-60, -60, 130, 0);
    assertThat(planner.notice()).containsText("skulle korsa sig själv");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(found(planner, "place", "Fyrkanten")).isEqualTo(before);
  }

  @Test
  void aSurfaceDrawnAcrossItselfGetsNoSuchCorner() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    draws(planner, "Plats");
    planner.clicksMap(-60, -60).clicksMap(60, -60).clicksMap(60, 60).clicksMap(0, -120);
    assertThat(planner.notice()).containsText("Inget hörn sattes");
    planner.clicksMap(-60, 60);
    planner.page().keyboard().press("Enter");
    savePlace(planner, "Utan korsning");
    assertThat(ring(planner, "Utan korsning")).hasSize(5);
  }

  @Test
  void aCrookedSurfaceIsStraightenedInOneStepAfterALook() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    planner.button("Snäppning").click();
    draws(planner, "Plats");
    planner.clicksMap(-60, -58).clicksMap(62, -61).clicksMap(59, 60).clicksMap(-61, 63);
    planner.page().keyboard().press("Enter");
    savePlace(planner, "Sned");
    planner.button("Välj och flytta").click();

    planner.button("Räta upp").click();
    assertThat(planner.page().locator("lk-shape-bar")).containsText("Hörnen flyttas högst");
    assertThat(planner.saveState()).hasText("Allt sparat");
    planner.button("Använd").click();
    assertThat(planner.saveState()).hasText("Ej sparat");
    planner.saves();
    List<double[]> corners = ring(planner, "Sned");
    for (int i = 0; i < 4; i++) {
      assertThat(turn(corners.get(i), corners.get(i + 1), corners.get((i + 2) % 4)))
          .isCloseTo(90, within(0.01));
    }
  }

  // what they do

  private static void draws(Person planner, String what) {
    planner.button("Välj vad som ska ritas").click();
    planner.page().getByLabel("Välj vad som ska ritas").last().getByText(what).click();
  }

  private static void drawSquare(Person planner) {
    draws(planner, "Plats");
    planner.clicksMap(-60, -60).clicksMap(60, -60).clicksMap(60, 60).clicksMap(-60, 60);
    planner.page().keyboard().press("Enter");
  }

  private static void type(Person planner, String length, String bearing) {
    planner.page().getByLabel("Längd").fill(length);
    planner.page().getByLabel("Bäring").fill(bearing);
    planner.page().getByLabel("Bäring").press("Enter");
  }

  private static Locator coordinate(Person planner) {
    return planner.page().getByLabel("Koordinat", new Page.GetByLabelOptions().setExact(true));
  }

  private static void savePlace(Person planner, String name) {
    planner.field("Namn").first().fill(name);
    planner.field("Slag").selectOption("other");
    planner.saves();
  }

  private static void saveLamp(Person planner, String designation) {
    planner.field("Stolpnummer").fill(designation);
    planner.field("Status").selectOption("ok");
    planner.field("Stolphöjd").fill("6");
    planner.luminaires().getByLabel("Ljuspunktshöjd").fill("6");
    planner.saves();
  }

  // what is there

  /** A short street with a bend, which fits on the screen. */
  private static JsonNode street(Person person) {
    return person
        .json("/api/layers/street/features?limit=400")
        .get("features")
        .valueStream()
        .filter(DrawingBrowserTest::fits)
        .findFirst()
        .orElseThrow();
  }

  private static boolean fits(JsonNode street) {
    List<double[]> corners =
        street.at("/geometry/coordinates").valueStream().map(DrawingBrowserTest::metres).toList();
    double[] middle = corners.get(corners.size() / 2);
    return corners.size() > 3
        && corners.stream().allMatch(corner -> distance(corner, middle) < 70)
        && distance(corners.get(0), corners.get(1)) > 5
        && distance(corners.get(1), corners.get(2)) > 5;
  }

  private static JsonNode found(Person person, String layer, String name) {
    return person
        .json("/api/layers/%s/features?name=%s".formatted(layer, name.replace(" ", "%20")))
        .at("/features/0");
  }

  private static List<double[]> ring(Person person, String place) {
    var corners = new ArrayList<double[]>();
    found(person, "place", place)
        .at("/geometry/coordinates/0")
        .forEach(corner -> corners.add(metres(corner)));
    return corners;
  }

  /** East and north in SWEREF 99 12 00. */
  private static double[] metres(JsonNode position) {
    double[] xy = {position.get(0).asDouble(), position.get(1).asDouble()};
    DEGREES.toStored(xy);
    return xy;
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  /** The angle at b, degrees. */
  private static double turn(double[] a, double[] b, double[] c) {
    double angle = Math.atan2(a[1] - b[1], a[0] - b[0]) - Math.atan2(c[1] - b[1], c[0] - b[0]);
    return Math.toDegrees(Math.acos(Math.cos(angle)));
  }

  /** Right of and below the middle of a map that shows the middle there. */
  private static double[] pixels(JsonNode position, JsonNode middle, double zoom) {
    double world = 256 * Math.pow(2, zoom);
    double right = (position.get(0).asDouble() - middle.get(0).asDouble()) / 360 * world;
    double below =
        (mercator(middle.get(1).asDouble()) - mercator(position.get(1).asDouble()))
            / (2 * Math.PI)
            * world;
    return new double[] {right, below};
  }

  private static double mercator(double latitude) {
    return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
  }
}
