package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The day that the map shows, what a feature was, and what changed between two days. */
class TimeBrowserTest extends BrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void theDayIsDraggedByMonthsOrDaysOrTyped() {
    Person visitor = visitor().opensLamp("SH-007");
    Page page = visitor.page();
    page.getByLabel(Pattern.compile("Visa vad som gäller en dag")).click();
    Locator slider = page.getByLabel("Dra till en dag");
    slider.focus();
    slider.press("ArrowRight");
    LocalDate next = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusMonths(1).withDayOfMonth(1);
    assertThat(page).hasURL(Pattern.compile("d=" + next));
    page.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).check();
    slider.press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("d=" + next.plusDays(1)));
    page.getByLabel("Skriv dagen").fill("2027-06-15");
    assertThat(page).hasURL(Pattern.compile("d=2027-06-15"));
    assertThat(visitor.field("Stolphöjd")).not().isEditable();
    page.getByText("Visa i dag").click();
    assertThat(page).not().hasURL(Pattern.compile("d="));
  }

  @Test
  void theHistoryShowsOldAndNewPlaceOnTheMapAndAnyVersionComesBack() {
    Person planner = loggedIn("planner").opensLamp("SH-008");
    var before = planner.lamp("SH-008").get("geometry");
    planner.map().focus();
    for (int i = 0; i < 8; i++) {
      planner.page().keyboard().press("ArrowRight");
    }
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SH-008").get("geometry")).isNotEqualTo(before);
    planner.field("Stolphöjd").fill("9,5");
    planner.saves();
    planner.opensHistory();
    planner.versions().nth(1).getByText("Visa på kartan").click();
    Locator legend = planner.page().getByTestId("comparison");
    assertThat(legend).containsText("Gammalt");
    assertThat(legend).containsText("Nytt");
    planner.seesWholeMap();
    planner
        .page()
        .screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("difference.png")));
    planner.versions().last().getByText("Återställ").click();
    assertThat(planner.notice()).containsText("Återställd");
    assertThat(planner.lamp("SH-008").get("geometry")).isEqualTo(before);
    assertThat(planner.lamp("SH-008").at("/properties/pole_height_m").asInt()).isEqualTo(8);
  }

  @Test
  void whatChangedBetweenTwoDaysIsListedMarkedAndBroughtBack() {
    Person planner = loggedIn("planner").opensLamp("SH-009");
    JsonNode lamp = planner.lamp("SH-009");
    planner.button("Ta bort").click();
    assertThat(planner.notice()).containsText("Borttagen");
    Page page = planner.page();
    page.getByLabel(Pattern.compile("Visa vad som gäller en dag")).click();
    planner.button("Jämför två dagar").click();
    Locator list = planner.region("Ändrat mellan två dagar");
    assertThat(list).isVisible();
    String day = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString();
    list.getByLabel("Från och med").fill(day);
    assertThat(list).containsText("Inget är ändrat");
    list.getByLabel("Från och med").fill(LocalDate.parse(day).minusDays(1).toString());
    assertThat(list.locator(".difference").first()).isVisible();
    assertThat(planner.page().getByTestId("comparison")).containsText("Tillkommen");

    page.route("**/api/differences**", route -> route.fulfill(removed(lamp)));
    list.getByText("Bara i kartan").click();
    assertThat(list).containsText("0 tillkomna, 0 ändrade, 1 borttagna");
    assertThat(planner.page().getByTestId("comparison")).containsText("Borttagen");
    list.getByText("Återskapa").click();
    assertThat(planner.saveState()).hasText("Allt sparat");
    assertThat(planner.lamp("SH-009").get("version").asInt()).isEqualTo(3);
  }

  @Test
  void whatChangedIsChosenInTheTable() {
    Person planner = loggedIn("planner");
    for (String lamp : List.of("SH-014", "SH-015")) {
      planner.opensLamp(lamp);
      planner.field("Slinga").fill("T6-15");
      planner.saves();
    }
    planner.button("Stäng panelen").click();
    planner.page().getByLabel(Pattern.compile("Visa vad som gäller en dag")).click();
    planner.button("Jämför två dagar").click();
    Locator list = planner.region("Ändrat mellan två dagar");
    Locator lamps = list.getByText(Pattern.compile("^\\d+ ljuspunkter i tabellen$"));
    int listed = Integer.parseInt(lamps.textContent().replaceAll("\\D", ""));
    lamps.click();
    assertThat(planner.page().getByRole(AriaRole.GRID)).isVisible();
    assertThat(planner.page().getByText(listed + " valda")).isVisible();
    planner.page().getByText("Visa bara valda").click();
    assertThat(planner.rowCount()).containsText(listed + " av ");
    planner.page().getByLabel("Filtrera", exactly()).fill("SH-015");
    assertThat(planner.rows()).hasCount(2);
    assertThat(planner.page().getByRole(AriaRole.ROWHEADER, opening("SH-015"))).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions opening(String lamp) {
    return new Page.GetByRoleOptions().setName("Öppna Ljuspunkt " + lamp).setExact(true);
  }

  /** The demo town is of today: what was there before and is gone has to be made up. */
  private static Route.FulfillOptions removed(JsonNode lamp) {
    String difference =
        """
        {"differences":[{"layer":"light_point","id":%s,"kind":"removed","by":"planner",
          "at":"2026-11-24T12:00:00Z","changedFields":[],"before":%s,"after":null}],"next":null}
        """
            .formatted(lamp.get("id"), lamp);
    return new Route.FulfillOptions().setContentType("application/json").setBody(difference);
  }
}
