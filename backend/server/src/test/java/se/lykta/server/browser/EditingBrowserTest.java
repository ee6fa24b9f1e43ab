package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
    assertThat(planner.saveState()).hasText("Ej sparat");
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
}
