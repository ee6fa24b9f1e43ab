package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/** A planner does something to shapes, sees it first, and takes it back with one undo. */
class OperationsBrowserTest extends BrowserTest {
  /** Open water, where nothing else lies under the pointer. */
  private static final double LON = 11.425;

  private static final double LAT = 58.283;

  @Test
  void aRowOfLampsStandsBesideTheStreetAndLooksAtIt() {
    Person planner = loggedIn("planner").opensTown();
    String street =
        creates(
            planner,
            "street",
            line(0, 0, 0.002, 0),
            "\"name\":\"Provgatan\",\"function\":\"local\"");
    opens(planner, "street", street);

    planner.button("Rad av lampor").first().click();
    Locator form = form(planner);
    form.getByLabel("Avstånd mellan").fill("40");
    form.getByLabel("Från gatans mitt").fill("5");
    form.getByLabel("Sida").selectOption("right");
    form.getByLabel("Ljuspunktshöjd").fill("6");
    assertThat(form).containsText("3 lampor längs 117 m gata");
    form.getByRole(AriaRole.BUTTON, named("Rad av lampor")).click();
    assertThat(planner.page().locator("lk-bulk h1")).hasText("3 ljuspunkter valda");

    List<JsonNode> lamps = lampsThere(planner);
    assertThat(lamps).hasSize(3);
    for (JsonNode lamp : lamps) {
      assertThat(lamp.at("/geometry/coordinates/1").asDouble()).isLessThan(LAT);
      JsonNode fitting =
          planner
              .json("/api/layers/luminaire/features?light_point=" + lamp.get("id").asString())
              .at("/features/0/properties");
      double convergence = (LON - 12) * Math.sin(Math.toRadians(LAT));
      double azimuth = fitting.path("azimuth_deg").asDouble();
      assertThat((azimuth + convergence + 540) % 360 - 180).isCloseTo(0, within(0.5));
      assertThat(fitting.path("mounting_height_m").asDouble()).isEqualTo(6);
    }
    planner.button("Ångra").first().click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(lampsThere(planner)).isEmpty();
    removes(planner, "street", street);
  }

  @Test
  void aStreetIsSplitInTwoAndIsOneAgainAfterAnUndo() {
    Person planner = loggedIn("planner").opensTown();
    String street =
        creates(
            planner,
            "street",
            line(0, 0, 0.002, 0),
            "\"name\":\"Delgatan\",\"function\":\"local\"");
    opens(planner, "street", street);
    planner.button("Dela").click();
    planner.clicksMap(0, 3);
    assertThat(form(planner)).containsText("Båda delarna behåller uppgifterna");
    form(planner).getByRole(AriaRole.BUTTON, named("Dela")).click();
    assertThat(planner.page().locator("lk-bulk h1")).hasText("2 gator valda");
    assertThat(called(planner, "street", "Delgatan")).hasSize(2);
    planner.button("Ångra").first().click();
    assertThat(planner.notice()).containsText("Ångrat");
    List<JsonNode> whole = called(planner, "street", "Delgatan");
    assertThat(whole).hasSize(1);
    assertThat(whole.getFirst().at("/geometry/coordinates/1/0").asDouble())
        .isCloseTo(LON + 0.001, within(1e-7));
    removes(planner, "street", street);
  }

  @Test
  void aParallelLineLiesAtItsDistanceOnTheSideThatWasAskedFor() {
    Person planner = loggedIn("planner").opensTown();
    String street =
        creates(
            planner,
            "street",
            line(0, 0.004, 0.002, 0),
            "\"name\":\"Sidogatan\",\"function\":\"local\"");
    opens(planner, "street", street);
    planner.button("Parallell linje").click();
    form(planner).getByLabel("Avstånd").fill("12,5");
    form(planner).getByLabel("Sida").selectOption("right");
    form(planner).getByRole(AriaRole.BUTTON, named("Parallell linje")).click();
    assertThat(planner.notice()).containsText("Klart");
    double[] north =
        called(planner, "street", "Sidogatan").stream()
            .mapToDouble(found -> metres(found.at("/geometry/coordinates/0"))[1])
            .sorted()
            .toArray();
    assertThat(north).hasSize(2);
    assertThat(north[1] - north[0]).isCloseTo(12.5, within(0.02));
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(called(planner, "street", "Sidogatan")).hasSize(1);
  }

  @Test
  void aSurfaceIsTurnedRoundItsMiddleAndCopiedToAnotherLayer() {
    Person planner = loggedIn("planner").opensTown();
    String place =
        creates(planner, "place", square(0, 0.006), "\"name\":\"Vridplatsen\",\"kind\":\"park\"");
    opens(planner, "place", place);
    double[] before = size(called(planner, "place", "Vridplatsen").getFirst());
    planner.button("Vrid").click();
    form(planner).getByLabel("Grader medurs").fill("90");
    form(planner).getByRole(AriaRole.BUTTON, named("Vrid")).click();
    assertThat(planner.notice()).containsText("Klart");
    double[] after = size(called(planner, "place", "Vridplatsen").getFirst());
    assertThat(after[0]).isCloseTo(before[1], within(0.05));
    assertThat(after[1]).isCloseTo(before[0], within(0.05));

    planner.button("Kopiera").click();
    form(planner).getByLabel("Till lager").selectOption("building");
    form(planner).getByLabel("Åt norr").fill("0");
    form(planner).getByLabel("Åt öster").fill("100");
    form(planner).getByRole(AriaRole.BUTTON, named("Kopiera")).click();
    planner.page().waitForCondition(() -> !called(planner, "building", "Vridplatsen").isEmpty());
    JsonNode copy = called(planner, "building", "Vridplatsen").getFirst();
    assertThat(size(copy)[0]).isCloseTo(after[0], within(0.01));
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(called(planner, "building", "Vridplatsen")).isEmpty();
  }

  /** East and north, metres. */
  private static double[] size(JsonNode polygon) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (JsonNode corner : polygon.at("/geometry/coordinates/0")) {
      double[] xy = metres(corner);
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], xy[i]);
        most[i] = Math.max(most[i], xy[i]);
      }
    }
    return new double[] {most[0] - least[0], most[1] - least[1]};
  }

  private static double[] metres(JsonNode position) {
    double[] xy = {position.get(0).asDouble(), position.get(1).asDouble()};
    Crs.of("EPSG:4619").toStored(xy);
    return xy;
  }

  @Test
  void neighboursAreJoinedAndWhatIsLostIsSaidBefore() {
    Person planner = loggedIn("planner").opensTown();
    creates(planner, "place", square(-0.001, 0), "\"name\":\"Platsen A\",\"kind\":\"square\"");
    creates(planner, "place", square(0, 0), "\"name\":\"Platsen B\",\"kind\":\"square\"");
    planner.page().reload();
    planner.opensMapAt(LON, LAT, 17);
    planner.button("Välj flera").click();
    planner.page().getByLabel("Välj i lagret").selectOption("place");
    planner.page().keyboard().press("Escape");
    planner.page().keyboard().down("Shift");
    planner.dragsOnMap(-180, -180, 180, 180);
    planner.page().keyboard().up("Shift");
    assertThat(planner.page().locator("lk-bulk h1")).hasText("2 platser valda");

    planner.button("Slå ihop").click();
    form(planner).getByLabel("Uppgifter från").selectOption("Platsen B");
    assertThat(form(planner)).containsText("Försvinner: Namn Platsen A");
    form(planner).getByRole(AriaRole.BUTTON, named("Slå ihop")).click();
    assertThat(planner.form("Plats Platsen B")).isVisible();
    assertThat(called(planner, "place", "Platsen A")).isEmpty();
    assertThat(called(planner, "place", "Platsen B").getFirst().at("/geometry/coordinates/0"))
        .hasSizeGreaterThan(4);
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(called(planner, "place", "Platsen A")).hasSize(1);
  }

  @Test
  void theContextMenuIsTheMapsOwnAndIsWalkedWithTheKeys() {
    Person planner = loggedIn("planner").opensLamp("NK-014");
    planner.button("Stäng panelen").click();
    planner.map().focus();
    planner.page().keyboard().press("Shift+F10");
    Locator menu = planner.page().getByRole(AriaRole.MENU);
    Locator items = menu.getByRole(AriaRole.MENUITEM);
    assertThat(items.first()).isFocused();
    assertThat(items.first()).hasText("Öppna ljuspunkt");
    planner.page().keyboard().press("ArrowUp");
    assertThat(items.last()).isFocused();
    assertThat(items.last()).containsText("Kopiera koordinat");
    planner.page().keyboard().press("Escape");
    assertThat(menu).isHidden();
    assertThat(planner.map()).isFocused();

    planner.map().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    menu.getByText("Kopiera", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(form(planner)).containsText("Till lager");
    assertThat(form(planner).getByLabel("Åt öster")).hasValue("5");
  }

  private static Locator form(Person planner) {
    return planner.page().locator("form.operation");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void opens(Person planner, String layer, String id) {
    planner.opens("/#/karta?z=18&c=%s,%s&s=%s/%s".formatted(LAT, LON, layer, id));
    planner.page().reload();
    planner.seesWholeMap();
    assertThat(planner.panel()).isVisible();
  }

  /** Degrees east and north of the middle, from the middle of the line. */
  private static String line(double east, double north, double length, double rise) {
    return "{\"type\":\"LineString\",\"coordinates\":[[%s,%s],[%s,%s]]}"
        .formatted(
            LON + east - length / 2,
            LAT + north - rise / 2,
            LON + east + length / 2,
            LAT + north + rise / 2);
  }

  private static String square(double west, double south) {
    double[] x = {LON + west, LON + west + 0.001};
    double[] y = {LAT + south, LAT + south + 0.0005};
    return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%3$s],[%2$s,%3$s],[%2$s,%4$s],[%1$s,%4$s],[%1$s,%3$s]]]}"
        .formatted(x[0], x[1], y[0], y[1]);
  }

  private static String creates(Person planner, String layer, String geometry, String values) {
    UUID id = UUID.randomUUID();
    String whole = values + ",\"provenance\":\"surveyed\"";
    planner.sends(Changes.set(Changes.create(layer, id, geometry, whole)));
    return id.toString();
  }

  private static void removes(Person planner, String layer, String id) {
    int version = planner.json("/api/layers/" + layer + "/features/" + id).path("version").asInt();
    planner.sends(
        Changes.set(
            "{\"op\":\"delete\",\"layer\":\"%s\",\"id\":\"%s\",\"version\":%d}"
                .formatted(layer, id, version)));
  }

  private static List<JsonNode> lampsThere(Person planner) {
    String box = "%s,%s,%s,%s".formatted(LON - 0.002, LAT - 0.001, LON + 0.002, LAT + 0.001);
    return planner
        .json("/api/layers/light_point/features?bbox=" + box)
        .path("features")
        .valueStream()
        .toList();
  }

  private static List<JsonNode> called(Person planner, String layer, String name) {
    String address = "/api/layers/" + layer + "/features?name=" + name.replace(" ", "%20");
    return planner.json(address).path("features").valueStream().toList();
  }
}
