package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A planner changes one lamp. */
class EditingBrowserTest extends BrowserTest {

  @Test
  void aPlannerLogsInChangesAFieldAndFindsWhoDidWhatInTheHistory() {
    Person planner = visitor().opensTown();
    planner.button("Logga in").click();
    Locator dialog = planner.page().getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Användarnamn").fill("planner");
    dialog.getByLabel("Lösenord").fill("planner");
    dialog.getByLabel("Lösenord").press("Enter");
    assertThat(dialog).isHidden();
    assertThat(planner.saveState()).hasText("Allt sparat");

    planner.looksFor("NK-003").search().press("Enter");
    assertThat(planner.form("Ljuspunkt NK-003")).isVisible();
    planner.field("Stolphöjd").fill("9,5");
    planner.saves();

    planner.opensHistory();
    assertThat(planner.versions()).hasCount(2);
    assertThat(planner.versions().first())
        .containsText(Pattern.compile("Ändrad.*planner", Pattern.DOTALL));
    assertThat(planner.versions().first()).containsText("Stolphöjd");
    assertThat(planner.versions().first().locator("del")).hasText("8 m");
    assertThat(planner.versions().first().locator("ins")).hasText("9,5 m");
    assertThat(planner.lamp("NK-003").at("/properties/pole_height_m").asDouble()).isEqualTo(9.5);
  }

  @Test
  void aLampDraggedAwayIsBackAfterOneUndo() {
    Person planner = loggedIn("planner");
    JsonNode before = planner.lamp("NK-013");
    planner.opensMapAt(longitude(before), latitude(before), 19);

    planner.clicksMap(0, 0);
    assertThat(planner.form("Ljuspunkt NK-013")).isVisible();
    planner.countsActions();
    planner.dragsOnMap(0, 0, 70, 40);
    assertThat(planner.notice()).containsText("Flyttad");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(longitude(planner.lamp("NK-013"))).isGreaterThan(longitude(before));
    assertThat(latitude(planner.lamp("NK-013"))).isLessThan(latitude(before));

    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
    JsonNode after = planner.lamp("NK-013");
    assertThat(after.get("geometry")).isEqualTo(before.get("geometry"));
    assertThat(after.get("version").asInt()).isEqualTo(before.get("version").asInt() + 2);
    assertThat(planner.actions()).as("a drag and an undo").isEqualTo(2);
  }

  @Test
  void aNewLampWithItsLuminaireTakesThreeClicksAndItsFields() {
    Person planner = loggedIn("planner").opensMapAt(11.4462, 58.2735, 19);

    planner.countsActions();
    planner.button("Ny ljuspunkt").click();
    planner.clicksMap(0, 0);
    assertThat(planner.form("Ny ljuspunkt")).isVisible();
    planner.field("Stolpnummer").fill("NY-001");
    planner.field("Status").selectOption("ok");
    planner.field("Stolphöjd").fill("6");
    planner.luminaires().getByLabel("Ljuspunktshöjd").fill("6");
    planner.saves();

    assertThat(planner.form("Ljuspunkt NY-001")).isVisible();
    assertThat(planner.actions()).as("the tool, the place, save").isEqualTo(3);
    JsonNode lamp = planner.lamp("NY-001");
    assertThat(longitude(lamp)).isCloseTo(11.4462, within(1e-5));
    JsonNode luminaires =
        planner.json("/api/layers/luminaire/features?light_point=" + lamp.get("id").asString());
    assertThat(luminaires.get("features")).hasSize(1);
    assertThat(luminaires.at("/features/0/properties/mounting_height_m").asInt()).isEqualTo(6);

    planner.clicksMap(80, 0);
    assertThat(planner.form("Ny ljuspunkt")).isVisible();
    assertThat(planner.field("Stolpnummer")).isEmpty();
    assertThat(planner.field("Status")).hasValue("ok");
    assertThat(planner.field("Stolphöjd")).hasValue("6");
    assertThat(planner.luminaires().getByLabel("Ljuspunktshöjd")).hasValue("6");
    planner.button("Spara").click();
    assertThat(planner.form("Ljuspunkt")).isVisible();
    assertThat(planner.actions()).as("the next one: its place, save").isEqualTo(5);
  }

  @Test
  void whatIsWrongIsSaidWhileItIsTyped() {
    Person planner = loggedIn("planner").opensLamp("NK-009");

    planner.field("Stolphöjd").fill("812");
    assertThat(planner.panel()).containsText("Ska vara mellan 0,3 och 60 m");
    assertThat(planner.field("Stolphöjd")).hasAttribute("aria-invalid", "true");
    assertThat(planner.button("Spara")).isDisabled();

    planner.field("Stolphöjd").fill("8,5");
    planner.luminaires().getByLabel("Lutning").fill("25");
    assertThat(planner.panel()).not().containsText("Ska vara mellan");
    assertThat(planner.luminaires()).containsText("Över 20 ° är ovanligt");
    assertThat(planner.button("Spara")).isEnabled();
  }

  @Test
  void selectingEditingAndSavingNeedsNoMouse() {
    Person planner = loggedIn("planner").opensTown();
    Keyboard keyboard = planner.page().keyboard();

    planner.tabsTo(planner.button("Tabell"));
    keyboard.press("Enter");
    planner.tabsTo(planner.page().getByLabel("Filtrera"));
    keyboard.type("NK-008");
    assertThat(planner.rows()).hasCount(2);
    planner.tabsTo(planner.cell(0, 1));
    keyboard.press("Home");
    keyboard.press("Enter");
    assertThat(planner.form("Ljuspunkt NK-008")).isVisible();
    planner.tabsTo(planner.field("Slinga"));
    keyboard.type("T3-8");
    planner.tabsTo(planner.button("Spara"));
    keyboard.press("Enter");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("NK-008").at("/properties/circuit").asString()).isEqualTo("T3-8");
  }

  private static double longitude(JsonNode feature) {
    return feature.at("/geometry/coordinates/0").asDouble();
  }

  private static double latitude(JsonNode feature) {
    return feature.at("/geometry/coordinates/1").asDouble();
  }
}
