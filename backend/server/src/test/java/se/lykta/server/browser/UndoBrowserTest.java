package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done is listed, undone and done again, also after a reload. */
class UndoBrowserTest extends BrowserTest {

  private static Locator steps(Person person) {
    return person.page().getByTestId("steps").getByRole(AriaRole.BUTTON);
  }

  private static double height(Person person, String lamp) {
    return person.lamp(lamp).at("/properties/pole_height_m").asDouble();
  }

  @Test
  void whatIsTypedSavesItselfAndFieldsFilledInOneGoAreOneStep() {
    Person planner = loggedIn("planner").opensLamp("NK-001");
    JsonNode before = planner.lamp("NK-001").get("properties");
    planner.field("Stolphöjd").fill("11");
    planner.field("Slinga").fill("T7-1");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("NK-001").at("/properties/circuit").asString()).isEqualTo("T7-1");
    planner.field("Stolphöjd").fill("12");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("NK-001").get("version").asInt()).isEqualTo(3);

    planner.button("Det jag har gjort").click();
    assertThat(steps(planner)).hasCount(2);
    assertThat(steps(planner).first())
        .containsText("Ändrade stolphöjd, slinga på ljuspunkt NK-001");
    planner.map().focus();
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat: Ändrade stolphöjd");
    assertThat(planner.field("Stolphöjd")).hasValue("8");
    assertThat(planner.lamp("NK-001").get("properties")).isEqualTo(before);
  }

  @Test
  void anErrorKeepsTheFormUnsavedAndSaysWhyAndNothingIsLostByLeaving() {
    Person planner = loggedIn("planner").opensLamp("NK-002");
    planner.field("Stolphöjd").fill("812");
    assertThat(planner.saveState()).hasText("Ej sparat");
    planner.page().reload();
    assertThat(planner.field("Stolphöjd")).hasValue("812");
    planner.button("Stäng panelen").click();
    planner.page().getByText("1 ej sparade").click();
    assertThat(planner.field("Stolphöjd")).hasValue("812");
    planner.field("Stolphöjd").fill("7");
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(height(planner, "NK-002")).isEqualTo(7);
  }

  @Test
  void theListOutlivesAReloadAndRedoIsTheUndoingOfTheUndo() {
    Person planner = loggedIn("planner").opensLamp("NK-004");
    planner.field("Stolphöjd").fill("9");
    planner.saves();
    planner.button("Stäng panelen").click();
    planner.opensLamp("NK-005").field("Stolphöjd").fill("10");
    planner.saves();
    planner.page().reload();
    assertThat(planner.form("Ljuspunkt NK-005")).isVisible();

    planner.map().focus();
    planner.page().keyboard().press("Control+z");
    assertThat(planner.field("Stolphöjd")).hasValue("8");
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("NK-004");
    assertThat(height(planner, "NK-004")).isEqualTo(8);
    planner.page().keyboard().press("Control+Shift+z");
    assertThat(planner.notice()).containsText("Gjort om");
    assertThat(height(planner, "NK-004")).isEqualTo(9);
    planner.page().keyboard().press("Control+y");
    assertThat(planner.field("Stolphöjd")).hasValue("10");

    planner.button("Det jag har gjort").click();
    steps(planner).last().click();
    assertThat(planner.field("Stolphöjd")).hasValue("8");
    assertThat(height(planner, "NK-004")).isEqualTo(8);
    steps(planner).first().click();
    assertThat(planner.field("Stolphöjd")).hasValue("10");
    assertThat(height(planner, "NK-004")).isEqualTo(9);
  }

  @Test
  void aStepThatAnotherHasGotBetweenIsSaidMarkedAndPassedOver() {
    Person planner = loggedIn("planner").opensLamp("NK-006");
    planner.field("Stolphöjd").fill("9");
    planner.saves();
    planner.opensLamp("KG-008").field("Stolphöjd").fill("9");
    planner.saves();
    Person admin = loggedIn("admin").opensLamp("KG-008");
    admin.button("Ta bort").click();
    assertThat(admin.notice()).containsText("Borttagen");
    assertThat(planner.panel()).isHidden();

    planner.map().focus();
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("admin har tagit bort det sedan dess");
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("NK-006");
    assertThat(height(planner, "NK-006")).isEqualTo(8);
    planner.button("Det jag har gjort").click();
    assertThat(steps(planner).first()).containsText("kan inte ångras: admin har tagit bort det");

    admin.map().focus();
    admin.page().keyboard().press("Control+z");
    assertThat(admin.notice()).containsText("Ångrat: Tog bort ljuspunkt KG-008");
    steps(planner).first().click();
    assertThat(planner.notice()).containsText("Ångrat: Ändrade stolphöjd på ljuspunkt KG-008");
    assertThat(height(planner, "KG-008")).isEqualTo(8);
  }

  @Test
  void aNewLampIsSavedWhenItsFormIsLeftAndThrownAwayOnlyOnPurpose() {
    Person planner = loggedIn("planner").opensMapAt(11.4467, 58.2737, 19);
    planner.button("Ny ljuspunkt").click();
    planner.clicksMap(0, 0);
    planner.field("Stolpnummer").fill("NY-101");
    planner.field("Status").selectOption("ok");
    planner.clicksMap(60, 40);
    assertThat(planner.form("Ny ljuspunkt")).isVisible();
    planner.page().waitForCondition(() -> !planner.lamp("NY-101").isMissingNode());
    JsonNode saved = planner.lamp("NY-101");
    assertThat(saved.get("version").asInt()).isEqualTo(1);
    planner.field("Stolpnummer").fill("NY-102");
    planner.button("Kasta").click();
    assertThat(planner.panel()).isHidden();
    assertThat(planner.lamp("NY-102").isMissingNode()).isTrue();
  }
}
