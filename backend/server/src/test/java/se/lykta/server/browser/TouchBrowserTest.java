package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** A planner with a tablet in the hand: all is drawn and moved with fingers. */
class TouchBrowserTest extends BrowserTest {
  private static final double LON = 11.4522;
  private static final double LAT = 58.2692;
  private static final double ZOOM = 19;

  /** Of longitude, to the pixel. */
  private static final double DEGREES_PER_PX = 360 / (256 * Math.pow(2, ZOOM));

  private Person planner() {
    return loggedIn("planner", TABLET);
  }

  @Test
  void aLampIsSetByATap() {
    Person planner = planner().opensMapAt(LON, LAT, ZOOM);
    planner.button("Snäppning").tap();
    planner.button("Ny ljuspunkt").tap();
    Finger.of(planner).taps(-100, 40);
    assertThat(planner.form("Ny ljuspunkt")).isVisible();
    planner.field("Stolpnummer").fill("TAPP-1");
    planner.field("Status").selectOption("ok");
    planner.field("Stolphöjd").fill("6");
    planner.luminaires().getByLabel("Ljuspunktshöjd").fill("6");
    planner.button("Spara").tap();
    assertThat(planner.saveState()).hasText("Allt sparat");
    JsonNode at = planner.lamp("TAPP-1").at("/geometry/coordinates");
    assertThat(at.get(0).asDouble())
        .isCloseTo(LON - 100 * DEGREES_PER_PX, within(1.5 * DEGREES_PER_PX));
  }

  @Test
  void aLampFollowsTheFingerAndGoesBackWithOneUndo() {
    Person planner = planner().opensLamp("NH-011");
    JsonNode before = planner.lamp("NH-011");
    planner.button("Snäppning").tap();
    Finger.of(planner).swipes(new int[] {3, -2}, new int[] {-77, 58});
    assertThat(planner.notice()).containsText("Flyttad");
    JsonNode after = planner.lamp("NH-011");
    assertThat(lon(after) - lon(before)).isCloseTo(-77 * DEGREES_PER_PX, within(2e-5));
    assertThat(after.get("version").asInt()).isEqualTo(before.get("version").asInt() + 1);

    // Chromium may take a tap so soon after a swipe for the end of its fling
    planner.button("Ångra").first().click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(planner.lamp("NH-011").get("geometry")).isEqualTo(before.get("geometry"));
  }

  @Test
  void oneCornerIsReshapedAndTheOthersStay() {
    Person planner = planner();
    UUID id = UUID.randomUUID();
    planner.sends(
        Changes.set(
            Changes.create(
                "place",
                id,
                square(LON, LAT),
                "\"name\":\"Pekplatsen\",\"kind\":\"other\",\"provenance\":\"surveyed\"")));
    planner.opens("/#/karta?z=%s&c=%s,%s&s=place/%s".formatted(ZOOM, LAT, LON, id));
    assertThat(planner.form("Plats Pekplatsen")).isVisible();
    planner.button("Snäppning").tap();
    Finger.of(planner).swipes(new int[] {5, 4}, new int[] {50, 60});
    planner.button("Spara").tap();
    assertThat(planner.saveState()).hasText("Allt sparat");
    JsonNode ring = planner.json("/api/layers/place/features/" + id).at("/geometry/coordinates/0");
    assertThat(ring).hasSize(5);
    assertThat(ring.get(0).get(0).asDouble()).isCloseTo(LON + 50 * DEGREES_PER_PX, within(2e-5));
    assertThat(ring.get(2).get(0).asDouble()).isCloseTo(LON - SIDE, within(1e-6));
    assertThat(ring.get(2).get(1).asDouble()).isCloseTo(LAT - SIDE / 2, within(1e-6));
  }

  @Test
  void aLongPressOpensTheMenuOfThePlaceAndChangesNothing() {
    Person planner = planner().opensLamp("NH-012");
    Finger.of(planner).presses(0, 0);
    var items = planner.page().getByRole(AriaRole.MENU).getByRole(AriaRole.MENUITEM);
    assertThat(items.first()).isVisible();
    assertThat(items.last()).containsText("Kopiera koordinat");
    items.last().tap();
    assertThat(planner.page().getByRole(AriaRole.MENU)).isHidden();
    assertThat(planner.lamp("NH-012").get("version").asInt()).isEqualTo(1);
    assertThat(planner.saveState()).hasText("Allt sparat");
  }

  @Test
  void panningAndPinchingEditNothing() {
    Person planner = planner().opensLamp("NH-013");
    JsonNode before = planner.lamp("NH-013");
    Finger finger = Finger.of(planner);
    String view = view(planner);
    finger.swipes(new int[] {-60, 200}, new int[] {-150, 120});
    planner.page().waitForCondition(() -> !view(planner).equals(view));
    finger.swipes(new int[] {-150, 120}, new int[] {-60, 200});
    planner.page().waitForCondition(() -> zoom(planner) == ZOOM);

    finger.pinches(new int[][] {{0, 0}, {-90, -90}}, new int[][] {{60, 60}, {150, 150}});
    planner.page().waitForCondition(() -> zoom(planner) > ZOOM);
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("NH-013")).isEqualTo(before);
  }

  @Test
  void aPinchSetsNoCornerWhileASurfaceIsDrawn() {
    Person planner = planner().opensMapAt(LON, LAT + 0.002, ZOOM - 1);
    planner.button("Snäppning").tap();
    planner.button("Välj vad som ska ritas").tap();
    planner.page().getByLabel("Välj vad som ska ritas").last().getByText("Plats").tap();
    Finger finger = Finger.of(planner);
    finger.taps(-80, -60).taps(60, -60);
    finger.pinches(new int[][] {{-20, 20}, {-70, 70}}, new int[][] {{20, 60}, {70, 110}});
    planner.page().waitForCondition(() -> zoom(planner) > ZOOM - 1);
    finger.taps(0, 120);
    planner.button("Klar").tap();
    planner.field("Namn").first().fill("Nypt plats");
    planner.field("Slag").selectOption("other");
    planner.button("Spara").tap();
    assertThat(planner.saveState()).hasText("Allt sparat");
    JsonNode place = planner.json("/api/layers/place/features?name=Nypt%20plats").at("/features/0");
    assertThat(place.at("/geometry/coordinates/0")).hasSize(4);
  }

  private static final double SIDE = 0.0002;

  /** With its north-eastern corner in the middle. */
  private static String square(double lon, double lat) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
        .formatted(lon, lat, lon - SIDE, lat - SIDE / 2);
  }

  private static double lon(JsonNode feature) {
    return feature.at("/geometry/coordinates/0").asDouble();
  }

  private static String view(Person person) {
    return (String) person.page().evaluate("location.hash");
  }

  private static double zoom(Person person) {
    var matcher = Pattern.compile("z=([\\d.]+)").matcher(view(person));
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
