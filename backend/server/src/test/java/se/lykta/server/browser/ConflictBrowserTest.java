package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two people change the same lamp at the same time. */
class ConflictBrowserTest extends BrowserTest {

  @Test
  void theSecondIsToldWhoSavedWhatChoosesPerFieldAndNothingIsLost() {
    Person first = loggedIn("admin").opensLamp("NK-011");
    Person second = loggedIn("planner").opensLamp("NK-011");
    second.losesTheServer();

    second.field("Stolphöjd").fill("10");
    second.field("Skick").selectOption("5");
    second.field("Slinga").fill("T9-9");
    first.field("Stolphöjd").fill("9");
    first.field("Skick").selectOption("4");
    first.field("Lägeskategori").selectOption("park");
    assertThat(second.saveState()).containsText("Väntar på nät");
    first.saves();
    second.findsTheServer();

    assertThat(second.conflict()).containsText("admin sparade först");
    assertThat(second.conflict()).containsText("Också ändrat, tas med: Lägeskategori");
    assertThat(choice(second, "Stolphöjd", "Mitt")).isChecked();
    assertThat(second.conflict().getByRole(AriaRole.GROUP)).hasCount(2);
    choice(second, "Skick", "Deras").check();
    second.button("Spara med mina val").click();
    assertThat(second.conflict()).isHidden();
    assertThat(second.saveState()).hasText("Allt sparat");

    JsonNode lamp = second.lamp("NK-011");
    JsonNode values = lamp.get("properties");
    assertThat(values.get("pole_height_m").asInt()).isEqualTo(10);
    assertThat(values.get("condition").asString()).isEqualTo("4");
    assertThat(values.get("circuit").asString()).isEqualTo("T9-9");
    assertThat(values.get("location_category").asString()).isEqualTo("park");
    assertThat(second.history(lamp))
        .extracting(version -> version.get("by").asString())
        .startsWith("planner", "admin");
  }

  private static Locator choice(Person person, String field, String whose) {
    return person
        .conflict()
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(field))
        .getByLabel(whose);
  }

  @Test
  void theSecondIsToldAtOnceWhenBothAreOnline() {
    Person first = loggedIn("admin").opensLamp("NK-012");
    Person second = loggedIn("planner").opensLamp("NK-012");

    second.field("Stolphöjd").fill("812");
    first.field("Slinga").fill("T8-8");
    first.saves();

    assertThat(second.conflict()).containsText("admin sparade först");
    assertThat(second.conflict()).containsText("kan sparas tillsammans");
    second.field("Stolphöjd").fill("10");
    second.button("Spara med mina val").click();
    assertThat(second.saveState()).hasText("Allt sparat");
    assertThat(second.field("Slinga")).hasValue("T8-8");
    assertThat(first.field("Stolphöjd")).hasValue("10");
    assertThat(first.notice()).containsText("planner ändrade nyss");
  }
}
