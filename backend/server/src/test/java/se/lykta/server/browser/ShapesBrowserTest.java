package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A planner draws an area. */
class ShapesBrowserTest extends BrowserTest {

  @Test
  void anAreaIsDrawnReshapedDeletedAndBroughtBack() {
    Person planner = loggedIn("planner").opensMapAt(11.452, 58.271, 18);
    draw(planner);
    planner.field("Namn").first().fill("Provplatsen");
    planner.field("Slag").selectOption("other");
    planner.saves();
    assertThat(planner.form("Plats Provplatsen")).isVisible();
    assertThat(place(planner).at("/geometry/coordinates/0")).hasSize(4);

    planner.button("Välj och flytta").click();
    planner.dragsOnMap(60, 60, 90, 100);
    planner.saves();
    assertThat(place(planner).get("version").asInt()).isEqualTo(2);

    planner.button("Ta bort").click();
    assertThat(planner.notice()).containsText("Borttagen");
    assertThat(place(planner).isMissingNode()).isTrue();
    planner.notice().getByText("Ångra").click();
    assertThat(planner.notice()).containsText("Ångrat");
    assertThat(place(planner).at("/properties/name").asString()).isEqualTo("Provplatsen");
  }

  /** A triangle round the middle of the map. */
  private static void draw(Person planner) {
    planner.button("Välj vad som ska ritas").click();
    planner.page().getByLabel("Välj vad som ska ritas").last().getByText("Plats").click();
    planner.clicksMap(-60, -60).clicksMap(60, -60).clicksMap(60, 60);
    planner.page().keyboard().press("Enter");
    assertThat(planner.form("Ny plats")).isVisible();
  }

  private static JsonNode place(Person planner) {
    return planner.json("/api/layers/place/features?name=Provplatsen").at("/features/0");
  }
}
