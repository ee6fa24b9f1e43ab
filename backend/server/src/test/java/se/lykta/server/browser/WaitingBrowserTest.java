package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The net is lost, the log-in ends, a tab is closed: nothing that was typed goes with it. */
class WaitingBrowserTest extends BrowserTest {

  @Test
  void withoutNetEditsWaitInTheirOrderAndGoWhenItIsBack() {
    Person planner = loggedIn("planner").opensLamp("SH-010");
    planner.context().setOffline(true);
    planner.field("Stolphöjd").fill("9");
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    planner.field("Stolphöjd").fill("10");
    assertThat(planner.saveState()).hasText("Väntar på nät (2)");
    planner.field("Slinga").fill("T6-6");
    assertThat(planner.saveState()).hasText("Väntar på nät (3)");
    assertThat(planner.lamp("SH-010").get("version").asInt()).isEqualTo(1);

    planner.context().setOffline(false);
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SH-010").get("version").asInt()).isEqualTo(4);
    assertThat(planner.lamp("SH-010").at("/properties/pole_height_m").asInt()).isEqualTo(10);
    planner.map().focus();
    planner.page().keyboard().press("Control+z");
    assertThat(planner.field("Stolphöjd")).hasValue("8");
  }

  @Test
  void aMinuteWithoutNetLosesNothingAndSendsItOnce() {
    Person planner = loggedIn("planner");
    planner.page().clock().install();
    planner.opensLamp("SH-014").context().setOffline(true);
    planner.field("Slinga").fill("T6-9");
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    planner.page().clock().fastForward("01:00");
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    assertThat(planner.field("Slinga")).hasValue("T6-9");
    assertThat(planner.lamp("SH-014").get("version").asInt()).isEqualTo(1);

    planner.context().setOffline(false);
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SH-014").at("/properties/circuit").asString()).isEqualTo("T6-9");
    assertThat(planner.lamp("SH-014").get("version").asInt()).isEqualTo(2);
  }

  @Test
  void whatWaitsOutlivesAReloadAndAClosedTab() {
    Person planner = loggedIn("planner").opensLamp("SH-011").losesTheServer();
    planner.field("Stolphöjd").fill("9");
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    planner.page().reload();
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    Page other = planner.context().newPage();
    planner.page().close();
    other.navigate("/");
    assertThat(other.getByTestId("save-state")).hasText("Väntar på nät (1)");
    planner.context().unroute("**/api/change-sets**");
    other.evaluate("dispatchEvent(new Event('online'))");
    assertThat(other.getByTestId("save-state")).hasText("Allt sparat");
    assertThat(planner.lamp("SH-011").at("/properties/pole_height_m").asInt()).isEqualTo(9);
    assertThat(planner.lamp("SH-011").get("version").asInt()).isEqualTo(2);
  }

  @Test
  void whatWaitedGoesThroughTheSameCheckAndMeetsTheSamePanel() {
    Person planner = loggedIn("planner").opensLamp("SH-001").losesTheServer();
    planner.field("Stolphöjd").fill("9");
    assertThat(planner.saveState()).hasText("Väntar på nät (1)");
    planner.page().reload();
    assertThat(planner.field("Stolphöjd")).hasValue("9");
    Person admin = loggedIn("admin").opensLamp("SH-001");
    admin.field("Stolphöjd").fill("12");
    admin.saves();
    planner.findsTheServer();
    assertThat(planner.conflict()).containsText("admin sparade först");
    assertThat(planner.field("Stolphöjd")).hasValue("9");
    planner.button("Spara med mina val").click();
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SH-001").at("/properties/pole_height_m").asInt()).isEqualTo(9);
  }

  @Test
  void aLogInThatHasEndedIsRenewedInPlaceAndWhatWaitedGoes() {
    Person planner = loggedIn("planner").opensLamp("SH-002");
    planner.context().clearCookies();
    planner.field("Stolphöjd").fill("9");
    assertThat(planner.saveState()).containsText("Utloggad");
    planner.field("Slinga").fill("T5-5");
    assertThat(planner.field("Stolphöjd")).hasValue("9");

    planner.button("Logga in igen").click();
    var dialog = planner.page().getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Användarnamn").fill("planner");
    dialog.getByLabel("Lösenord").fill("planner");
    dialog.getByLabel("Lösenord").press("Enter");
    assertThat(dialog).isHidden();
    assertThat(planner.saveState()).hasText("Allt sparat");
    var values = planner.lamp("SH-002").get("properties");
    assertThat(values.get("pole_height_m").asInt()).isEqualTo(9);
    assertThat(values.get("circuit").asString()).isEqualTo("T5-5");
  }

  @Test
  void twoTabsOfOnePersonHaveEachTheirStepsSendNothingTwiceAndSeeEachOther() {
    Person planner = loggedIn("planner").opensLamp("SH-003");
    Page second = planner.context().newPage();
    second.navigate(planner.page().url());
    assertThat(second.locator("lk-panel").getByLabel("Stolphöjd")).hasValue("8");
    assertThat(planner.panel()).containsText("också öppen i en annan flik");

    planner.field("Stolphöjd").fill("9");
    planner.saves();
    assertThat(second.locator("lk-panel").getByLabel("Stolphöjd")).hasValue("9");
    assertThat(second.getByTestId("notice")).containsText("en annan flik");
    assertThat(second.getByLabel("Inget att ångra")).isDisabled();
    assertThat(planner.lamp("SH-003").get("version").asInt()).isEqualTo(2);
  }
}
