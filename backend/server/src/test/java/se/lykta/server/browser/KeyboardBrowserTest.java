package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/**
 * A planner whose mouse lies untouched. Table, choosing by condition, forms, printing and the
 * context menu are used so in the tests of each.
 */
class KeyboardBrowserTest extends BrowserTest {
  @Test
  void aLampIsSetMovedDeletedAndBroughtBack() {
    Person planner = loggedIn("planner").opensMapAt(11.4719, 58.2871, 19);
    does(planner, planner.button("Ny ljuspunkt"), "Enter");
    assertThat(planner.map()).isFocused();
    presses(planner, "Space");
    types(planner, planner.field("Stolpnummer"), "TGB-1");
    types(planner, planner.field("Status"), "I drift");
    types(planner, planner.field("Stolphöjd"), "6");
    types(planner, planner.luminaires().getByLabel("Ljuspunktshöjd"), "6");
    does(planner, planner.button("Spara"), "Enter");
    assertThat(planner.form("Ljuspunkt TGB-1")).isVisible();
    assertThat(planner.saveState()).hasText("Allt sparat");
    double[] set = metres(planner.lamp("TGB-1").at("/geometry/coordinates"));

    does(planner, planner.map(), "Escape");
    presses(planner, "ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowUp");
    planner.page().waitForCondition(() -> planner.lamp("TGB-1").get("version").asInt() > 1);
    assertThat(planner.saveState()).hasText("Allt sparat");
    double[] moved = metres(planner.lamp("TGB-1").at("/geometry/coordinates"));
    assertThat(moved[0] - set[0]).isCloseTo(3, within(0.05));
    assertThat(moved[1] - set[1]).isCloseTo(0.1, within(0.05));

    presses(planner, "Delete");
    assertThat(planner.notice()).containsText("Borttagen");
    assertThat(planner.lamp("TGB-1").isMissingNode()).isTrue();
    presses(planner, "Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(metres(planner.lamp("TGB-1").at("/geometry/coordinates"))).isEqualTo(moved);
  }

  @Test
  void aSurfaceIsDrawnAndOneCornerMoved() {
    Person planner = loggedIn("planner").opensMapAt(11.4739, 58.2881, 18);
    does(planner, planner.button("Snäppning"), "Enter");
    does(planner, planner.button("Välj vad som ska ritas"), "Enter");
    Locator menu = planner.page().getByLabel("Välj vad som ska ritas").last();
    does(planner, menu.getByText("Plats").locator(".."), "Enter");
    assertThat(planner.map()).isFocused();
    presses(planner, "Space", "ArrowRight", "Space", "ArrowDown", "Space", "Enter");
    types(planner, planner.field("Namn").first(), "Tangentplatsen");
    types(planner, planner.field("Slag"), "Annat");
    does(planner, planner.button("Spara"), "Enter");
    assertThat(planner.saveState()).hasText("Allt sparat");
    List<double[]> drawn = ring(planner);
    assertThat(drawn).hasSize(4);

    does(planner, planner.map(), "Escape", "n", "ArrowLeft", "ArrowLeft", "Enter");
    planner.page().waitForCondition(() -> ring(planner).getFirst()[0] < drawn.getFirst()[0] - 1.5);
    assertThat(ring(planner).getFirst()[0] - drawn.getFirst()[0]).isCloseTo(-2, within(0.05));
    assertThat(ring(planner).get(1)).isEqualTo(drawn.get(1));
  }

  @Test
  void aStreetGetsItsRowOfLamps() {
    Person planner = loggedIn("planner");
    UUID street = UUID.randomUUID();
    String line = "{\"type\":\"LineString\",\"coordinates\":[[11.4751,58.2891],[11.4771,58.2891]]}";
    String values = "\"name\":\"Tangentgatan\",\"function\":\"local\",\"provenance\":\"surveyed\"";
    planner.sends(Changes.set(Changes.create("street", street, line, values)));
    planner.opens("/#/karta?z=18&c=58.2891,11.4761&s=street/" + street);
    does(planner, planner.button("Rad av lampor"), "Enter");
    Locator form = planner.page().locator("form.operation");
    planner.tabsTo(form.getByLabel("Avstånd mellan"));
    presses(planner, "Control+a");
    planner.page().keyboard().type("50");
    types(planner, form.getByLabel("Ljuspunktshöjd"), "6");
    presses(planner, "Enter");
    assertThat(planner.page().locator("lk-bulk h1")).containsText("ljuspunkter valda");
    assertThat(planner.saveState()).hasText("Allt sparat");
    presses(planner, "Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
  }

  @Test
  void whatTwoHaveChangedIsMerged() {
    Person planner = loggedIn("planner").opensLamp("SJ-006").losesTheServer();
    types(planner, planner.field("Slinga"), "-min");
    assertThat(planner.saveState()).containsText("Väntar på nät");
    Person admin = loggedIn("admin").opensLamp("SJ-006");
    admin.field("Slinga").fill("deras");
    admin.saves();
    planner.findsTheServer();

    Locator mine = planner.conflict().getByLabel("Mitt");
    Locator theirs = planner.conflict().getByLabel("Deras");
    planner.tabsTo(mine);
    presses(planner, "ArrowRight");
    assertThat(theirs).isChecked();
    does(planner, planner.button("Spara med mina val"), "Enter");
    assertThat(planner.conflict()).isHidden();
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SJ-006").at("/properties/circuit").asString()).isEqualTo("deras");
  }

  @Test
  void lookingForMeasuringViewsAndDaysNeedNoneEither() {
    Person planner = loggedIn("planner").opensTown();
    types(planner, planner.search(), "NK-014");
    assertThat(planner.hits().first()).isVisible();
    presses(planner, "Enter");
    assertThat(planner.form("Ljuspunkt NK-014")).isVisible();
    does(planner, planner.map(), "Escape");
    assertThat(planner.panel()).isHidden();

    Locator trees = planner.page().getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^Träd")));
    does(planner, trees, "Space");
    assertThat(trees).not().isChecked();

    does(planner, planner.button("Mät sträcka eller yta"), "Enter");
    assertThat(planner.map()).isFocused();
    presses(planner, "Space", "ArrowRight", "Space", "Enter");
    assertThat(planner.page().locator("lk-measure output")).containsText("Längd");
    presses(planner, "Escape");

    does(planner, planner.button("Sparade vyer"), "Enter");
    types(planner, planner.page().getByPlaceholder("Namn på den här vyn"), "Tangenter");
    presses(planner, "Enter");
    assertThat(planner.button("Tangenter")).isVisible();
    presses(planner, "Escape");

    does(
        planner, planner.page().getByLabel(Pattern.compile("Visa vad som gäller en dag")), "Enter");
    does(planner, planner.page().getByLabel("Dra till en dag"), "ArrowRight");
    assertThat(planner.page()).hasURL(Pattern.compile("d=\\d{4}-\\d{2}-01"));
    does(planner, planner.button("Visa i dag"), "Enter");
    assertThat(planner.page()).not().hasURL(Pattern.compile("d="));
    presses(planner, "Escape");
  }

  @Test
  void whatIsToBeLookedAtIsOpened() {
    Person planner = loggedIn("planner");
    planner.sends(
        Changes.set(
            Changes.createLamp(UUID.randomUUID(), "TGB-2", 11.4791, 58.2901),
            Changes.createLamp(UUID.randomUUID(), "TGB-3", 11.4791, 58.2901)));
    planner.opensMapAt(11.4791, 58.2901, 18);
    does(planner, planner.button("Att se över"), "Enter");
    Locator list = planner.region("Att se över");
    does(planner, list.getByText("Ljuspunkt TGB-3").first(), "Enter");
    assertThat(planner.form("Ljuspunkt TGB-3")).isVisible();
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** Goes to what is on the page with the tabulator and presses keys there. */
  private static void does(Person person, Locator target, String... keys) {
    person.tabsTo(target);
    presses(person, keys);
  }

  private static void types(Person person, Locator field, String text) {
    person.tabsTo(field);
    person.page().keyboard().type(text);
  }

  private static void presses(Person person, String... keys) {
    Keyboard keyboard = person.page().keyboard();
    for (String key : keys) {
      keyboard.press(key);
      // an arrow pans the map, and the next key is about where it comes to rest
      person.page().waitForCondition(() -> person.page().locator(".leaflet-pan-anim").count() == 0);
    }
  }

  private static List<double[]> ring(Person person) {
    var corners = new ArrayList<double[]>();
    person
        .json("/api/layers/place/features?name=Tangentplatsen")
        .at("/features/0/geometry/coordinates/0")
        .forEach(corner -> corners.add(metres(corner)));
    return corners;
  }

  /** East and north in SWEREF 99 12 00. */
  private static double[] metres(JsonNode position) {
    double[] xy = {position.get(0).asDouble(), position.get(1).asDouble()};
    Crs.of("EPSG:4619").toStored(xy);
    return xy;
  }
}
