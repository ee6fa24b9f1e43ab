package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** A planner works in the table. */
class TableBrowserTest extends BrowserTest {
  /** Columns of the lamps' table as it begins. */
  private static final int DESIGNATION = 1;

  private static final int STATUS = 2;
  private static final int HEIGHT = 4;
  private static final int OWNER = 6;

  /** The table of the lamps whose texts hold these words, in the order of their designations. */
  private Person atTableOf(String words) {
    Person planner = loggedIn("planner").opensTown().opensTable("light_point");
    planner.page().getByLabel("Filtrera", EXACT).fill(words);
    assertThat(planner.rowCount()).containsText(" av ");
    assertThat(planner.cell(0, DESIGNATION)).containsText(words);
    return planner;
  }

  private static final Page.GetByLabelOptions EXACT = new Page.GetByLabelOptions().setExact(true);

  private static double height(Person person, String designation) {
    return person.lamp(designation).at("/properties/pole_height_m").asDouble();
  }

  private static void undoes(Person planner) {
    planner.page().keyboard().press("Control+z");
    assertThat(planner.notice()).containsText("Ångrat");
  }

  @Test
  void fiveThousandRowsHaveOneScrollBarAndCountsThatAreTheServers() {
    Person planner = loggedIn("planner");
    planner.sends(
        Changes.set(
            IntStream.range(0, 5000).mapToObj(TableBrowserTest::tree).toArray(String[]::new)));
    planner.opensTown().opensTable("tree");
    Locator grid = planner.page().getByRole(AriaRole.GRID);
    int all = ids(planner, "tree", "");
    assertThat(planner.rowCount()).hasText(Pattern.compile("5.\\d{3} objekt"));
    assertThat(grid).hasAttribute("aria-rowcount", String.valueOf(all + 1));
    assertThat(planner.rows().count()).as("rows in the page").isLessThan(60);

    grid.evaluate("grid => grid.scrollTop = grid.scrollHeight");
    assertThat(planner.cell(all - 1, 0)).hasText(String.valueOf(all));
    assertThat(planner.cell(all - 1, 1)).not().isEmpty();
    grid.evaluate("grid => grid.scrollTop = grid.scrollHeight / 2");
    assertThat(planner.cell(all / 2, 1)).not().isEmpty();

    planner.page().getByLabel("Filtrera", EXACT).fill("Tabellek");
    assertThat(planner.cell(0, 1)).hasText("Tabellek 0");
    assertThat(planner.cell(0, 1)).isInViewport();
    assertThat(planner.rowCount()).hasText(Pattern.compile("5.000 av 5.\\d{3}"));
    assertThat(ids(planner, "tree", "q=Tabellek")).isEqualTo(5000);
    asksFor(planner, "Höjd", "Från", "12");
    planner.page().getByLabel("Till", EXACT).fill("12,5");
    int found = ids(planner, "tree", "q=Tabellek&height_m.from=12&height_m.to=12.5");
    assertThat(found).isBetween(100, 4000);
    assertThat(planner.rowCount()).hasText(Pattern.compile(digits(found) + " av 5.\\d{3}"));
    planner.button("Ta bort filtret Höjd: 12–12,5 m").click();
    assertThat(planner.rowCount()).hasText(Pattern.compile("5.000 av 5.\\d{3}"));
  }

  private static String tree(int i) {
    String point = "{\"type\":\"Point\",\"coordinates\":[%s,%s]}";
    return Changes.create(
        "tree",
        UUID.randomUUID(),
        point.formatted(11.40 + (i % 100) * 1e-5, 58.25 + (i / 100) * 1e-5),
        "\"species\":\"Tabellek %d\",\"height_m\":%s,\"provenance\":\"surveyed\""
            .formatted(i, 5 + (i % 20) / 2.0 + (i % 2)));
  }

  private static String digits(int number) {
    return String.valueOf(number).replaceFirst("^(\\d)(\\d{3})$", "$1.$2");
  }

  private static int ids(Person person, String layer, String query) {
    return person
            .context()
            .request()
            .get("/api/layers/%s/order?%s".formatted(layer, query))
            .body()
            .length
        / 16;
  }

  /** Opens the filter of a column and fills in one end. */
  private static void asksFor(Person planner, String column, String label, String text) {
    planner.page().getByTitle("Filtrera " + column).click();
    planner.page().getByLabel(label, EXACT).fill(text);
  }

  @Test
  void aPastedBlockIsShownBeforeItChangesAnythingAndIsUndoneAsOne() {
    Person planner = atTableOf("EK-0");
    double before = height(planner, "EK-002");
    planner.cell(0, HEIGHT).click();
    planner.pastes(
        "Stolphöjd (m)\tStatus", "8,5\tPlanerad", "812\tI drift", "850 cm\tblå", "\"9\n\"\t");
    Locator plan = planner.region("Det som inklistringen ändrar");
    assertThat(plan).containsText("avvisas");
    assertThat(plan).containsText("Ska vara mellan 0,3 och 60 m");
    assertThat(plan).containsText("Enheten är cm; väntat m");
    assertThat(plan).containsText("Välj ett av värdena i listan");
    assertThat(plan).containsText("Måste fyllas i");
    assertThat(plan).containsText("Första raden är rubriker");
    assertThat(plan.locator("td.change ins")).containsText(new String[] {"9", "8,5", "Planerad"});
    assertThat(plan.locator("td.refused")).hasCount(4);
    assertThat(height(planner, "EK-001")).as("nothing is changed yet").isNotEqualTo(8.5);

    plan.getByText(Pattern.compile("Ändra \\d+ celler")).click();
    assertThat(plan).isHidden();
    assertThat(planner.notice()).containsText("objekt ändrade");
    assertThat(height(planner, "EK-001")).isEqualTo(8.5);
    assertThat(planner.lamp("EK-001").at("/properties/status").asString()).isEqualTo("planned");
    assertThat(height(planner, "EK-002")).as("812 m").isEqualTo(before);
    assertThat(height(planner, "EK-004")).isEqualTo(9);
    assertThat(planner.cell(0, HEIGHT)).hasText("8,5");

    undoes(planner);
    assertThat(height(planner, "EK-001")).isNotEqualTo(8.5);
    assertThat(height(planner, "EK-004")).isNotEqualTo(9);
    assertThat(planner.cell(0, STATUS)).hasText("I drift");
  }

  @Test
  void valuesAreFilledDownAndUndoneAsOne() {
    Person planner = atTableOf("SJ-0");
    Keyboard keyboard = planner.page().keyboard();
    planner.cell(0, HEIGHT).dblclick();
    keyboard.type("7,25");
    keyboard.press("Enter");
    assertThat(planner.cell(0, HEIGHT)).hasText(Pattern.compile("7,[23]"));
    assertThat(planner.cell(1, HEIGHT)).isFocused();
    keyboard.press("ArrowUp");
    keyboard.press("Shift+ArrowDown");
    keyboard.press("Shift+ArrowDown");
    keyboard.press("Control+d");
    assertThat(planner.notice()).containsText("2 objekt ändrade");
    assertThat(height(planner, "SJ-002")).isEqualTo(7.25);
    assertThat(height(planner, "SJ-003")).isEqualTo(7.25);
    assertThat(height(planner, "SJ-004")).isNotEqualTo(7.25);
    undoes(planner);
    assertThat(height(planner, "SJ-002")).isNotEqualTo(7.25);
    assertThat(height(planner, "SJ-001")).as("the step before").isEqualTo(7.25);
  }

  @Test
  void aWrongValueIsSaidUnderItsCellAndLeftWithEscape() {
    Person planner = atTableOf("VL-0");
    Keyboard keyboard = planner.page().keyboard();
    double before = height(planner, "VL-001");
    planner.cell(0, HEIGHT).click();
    keyboard.press("F2");
    keyboard.type("812");
    Locator note = planner.cell(0, HEIGHT).getByRole(AriaRole.ALERT);
    assertThat(note).hasText("Ska vara mellan 0,3 och 60 m");
    keyboard.press("Enter");
    assertThat(note).isVisible();
    keyboard.press("Escape");
    assertThat(note).isHidden();
    assertThat(planner.cell(0, HEIGHT)).isFocused();
    assertThat(height(planner, "VL-001")).isEqualTo(before);

    planner.cell(0, DESIGNATION).click();
    keyboard.press("F2");
    keyboard.type("VL-002");
    keyboard.press("Tab");
    assertThat(planner.cell(0, DESIGNATION).getByRole(AriaRole.ALERT)).containsText("VL-002");
    keyboard.press("Escape");
    keyboard.press("ArrowRight");
    keyboard.press("Enter");
    planner.cell(0, STATUS).locator("select").selectOption("planned");
    keyboard.press("Enter");
    assertThat(planner.cell(0, STATUS)).hasText("Planerad");
    assertThat(planner.lamp("VL-001").at("/properties/status").asString()).isEqualTo("planned");
  }

  @Test
  void whatIsTypedInACellStaysWhereItIsWhileAnotherChangesTheRowsUnderIt() {
    Person planner = atTableOf("VA-0");
    String designation = planner.cell(1, DESIGNATION).innerText();
    JsonNode lamp = planner.lamp(designation);
    planner.cell(1, HEIGHT).click();
    planner.page().keyboard().press("F2");
    planner.page().keyboard().type("7,5");

    Person other = loggedIn("admin");
    String id = lamp.get("id").asString();
    other.sends(
        Changes.set(
            Changes.patch(
                "light_point",
                UUID.fromString(id),
                lamp.get("version").asInt(),
                "\"circuit\":\"T8\""),
            Changes.createLamp(UUID.randomUUID(), "VA-000")));
    assertThat(planner.notice()).isHidden();
    planner.page().keyboard().press("Enter");
    Locator note = planner.cell(1, HEIGHT).getByRole(AriaRole.ALERT);
    assertThat(note).containsText("admin sparade först");
    assertThat(planner.cell(1, HEIGHT).locator("input")).hasValue("7,5");
    assertThat(height(planner, designation)).isNotEqualTo(7.5);

    planner.page().keyboard().press("Enter");
    assertThat(note).isHidden();
    assertThat(planner.cell(0, DESIGNATION)).hasText("VA-000");
    assertThat(height(planner, designation)).isEqualTo(7.5);
    assertThat(circuit(planner, designation)).isEqualTo("T8");
  }

  @Test
  void whatIsTypedInACellStaysInItsRowWhenRowsThatWereAskedForBeforeComeLate() {
    Person planner = atTableOf("VL-0");
    String designation = planner.cell(0, DESIGNATION).innerText();
    double elsewhere = height(planner, "NK-001");
    List<Route> late = holds(planner, ORDER);
    planner
        .page()
        .waitForRequest(ORDER, () -> planner.page().getByLabel("Filtrera", EXACT).fill("NK-0"));
    planner.cell(0, HEIGHT).click();
    planner.page().keyboard().press("F2");
    planner.page().keyboard().type("7,");
    letsThrough(planner, late);
    planner.page().keyboard().type("5");
    assertThat(planner.cell(0, HEIGHT).locator("input")).hasValue("7,5");
    assertThat(planner.cell(0, DESIGNATION)).hasText(designation);

    planner.page().keyboard().press("Enter");
    assertThat(planner.cell(0, DESIGNATION)).containsText("NK-0");
    assertThat(height(planner, designation)).isEqualTo(7.5);
    assertThat(height(planner, "NK-001")).isEqualTo(elsewhere);
  }

  @Test
  void whatIsTypedBeforeTheRowHasComeIsInItsEditorOnceItIsThere() {
    Person planner = loggedIn("planner").opensTown().opensTable("light_point");
    List<Route> late = holds(planner, ROWS);
    planner
        .page()
        .waitForRequest(ROWS, () -> planner.page().getByLabel("Filtrera", EXACT).fill("VA-0"));
    assertThat(planner.cell(0, DESIGNATION)).isEmpty();
    planner.cell(0, HEIGHT).click();
    planner.page().keyboard().press("F2");
    planner.page().keyboard().type("7,");
    letsThrough(planner, late);
    Locator typed = planner.cell(0, HEIGHT).locator("input");
    assertThat(typed).isFocused();
    planner.page().keyboard().type("5");
    assertThat(typed).hasValue("7,5");
    planner.page().keyboard().press("Escape");
    assertThat(planner.cell(0, DESIGNATION)).containsText("VA-0");
  }

  @Test
  void aCellOfAnyKindHasTheFocusWhenItOpensAndShutsWhenTheColumnsChange() {
    Person planner = atTableOf("VL-0");
    planner.cell(0, OWNER).click();
    planner.page().keyboard().press("F2");
    Locator owner = planner.page().getByRole(AriaRole.COMBOBOX, named("Ändra Ägare"));
    assertThat(owner).isFocused();
    planner.page().keyboard().press("Tab");
    assertThat(owner).isHidden();

    planner.cell(0, HEIGHT).click();
    planner.page().keyboard().press("F2");
    planner.page().keyboard().type("812");
    assertThat(planner.cell(0, HEIGHT).getByRole(AriaRole.ALERT)).isVisible();
    planner.button("Kolumner").click();
    planner.page().locator("lk-columns").getByLabel("Bärare").uncheck();
    assertThat(planner.page().locator("lk-cell-editor")).hasCount(0);
  }

  private static final Pattern ORDER = Pattern.compile("/order\\?");
  private static final Pattern ROWS = Pattern.compile("/rows\\?");

  /** From now on these questions wait. */
  private static List<Route> holds(Person planner, Pattern address) {
    List<Route> late = new ArrayList<>();
    planner.page().route(address, late::add);
    return late;
  }

  /** All that waits, until the page has heard a later answer too. */
  private static void letsThrough(Person planner, List<Route> late) {
    planner.page().unroute(ORDER);
    planner.page().unroute(ROWS);
    late.forEach(Route::resume);
    planner.page().evaluate("() => fetch('/api/session').then((answer) => answer.text())");
  }

  @Test
  void keysMeanTheCellThatHasTheFocusHoweverItGotIt() {
    Person planner = loggedIn("planner").opensTown().opensTable("light_point");
    planner.cell(-1, DESIGNATION).focus();
    String first = planner.cell(0, DESIGNATION).innerText();
    planner.page().keyboard().press("f");
    planner.page().keyboard().type("NK");
    planner.cell(0, HEIGHT).click();
    assertThat(planner.cell(0, HEIGHT)).isFocused();
    assertThat(planner.lamp(first).at("/properties/designation").asString()).isEqualTo(first);
    assertThat(planner.page().getByRole(AriaRole.TEXTBOX, named("Innehåller"))).hasValue("NK");
  }

  @Test
  void typingOnACellBeginsItAnewWithACapitalToo() {
    Person planner = atTableOf("VL-0");
    planner.cell(0, DESIGNATION).click();
    planner.page().keyboard().press("Shift+Q");
    planner.page().keyboard().type("-7");
    assertThat(planner.cell(0, DESIGNATION).locator("input")).hasValue("Q-7");
    planner.page().keyboard().press("Escape");
    assertThat(planner.cell(0, DESIGNATION)).hasText(Pattern.compile("VL-\\d+"));
  }

  @Test
  void oneValueIsSetForAllThatAreChosenAndUndoneAsOne() {
    Person planner = atTableOf("KR-0");
    planner.cell(0, DESIGNATION).click();
    planner.cell(2, DESIGNATION).click(new Locator.ClickOptions().setModifiers(CONTROL));
    assertThat(planner.page().getByText("2 valda")).isVisible();
    planner.page().getByText("Visa bara valda").click();
    assertThat(planner.rows()).hasCount(3);
    planner.page().getByText("Visa bara valda").click();
    planner.cell(1, DESIGNATION).focus();
    planner.page().keyboard().press("Control+a");
    assertThat(planner.page().getByText("10 valda")).isVisible();
    planner.page().locator("lk-bulk-form").first().getByLabel("Slinga").fill("T9-9");
    planner.button("Spara").click();
    assertThat(planner.notice()).containsText("10");
    assertThat(circuit(planner, "KR-001")).isEqualTo("T9-9");
    assertThat(circuit(planner, "KR-010")).isEqualTo("T9-9");
    undoes(planner);
    assertThat(circuit(planner, "KR-001")).isNotEqualTo("T9-9");
    assertThat(circuit(planner, "KR-010")).isNotEqualTo("T9-9");
  }

  private static final List<KeyboardModifier> CONTROL = List.of(KeyboardModifier.CONTROL);

  private static String circuit(Person planner, String designation) {
    return planner.lamp(designation).at("/properties/circuit").asString();
  }

  @Test
  void whatIsSelectedOnTheMapIsSeenInTheTableAndTheOtherWayRound() {
    Person planner = loggedIn("planner").opensTown().opensTable("light_point");
    planner.selects(planner.lamp("NH-005"));
    Locator row =
        planner.page().getByRole(AriaRole.ROWHEADER, named("Öppna Ljuspunkt NH-005")).locator("..");
    assertThat(row).hasAttribute("aria-selected", "true");
    assertThat(row).isInViewport();

    planner.page().getByLabel("Filtrera", EXACT).fill("NH-006");
    assertThat(planner.rows()).hasCount(2);
    planner.cell(0, 0).click();
    assertThat(planner.form("Ljuspunkt NH-006")).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void columnsAndTheirWidthsAreKeptAndTheFileHoldsWhatIsShown() {
    Person planner = atTableOf("SK-0");
    planner.button("Kolumner").click();
    Locator columns = planner.page().locator("lk-columns");
    columns.getByLabel("Bärare").uncheck();
    columns.getByLabel("Härkomst").check();
    columns
        .locator("li", new Locator.LocatorOptions().setHasText("Status"))
        .getByLabel("Flytta tidigare")
        .click();
    columns.getByText("Klar").click();
    planner.page().reload();
    planner.button("Tabell").click();
    assertThat(planner.cell(-1, 1)).containsText("Status");
    assertThat(planner.cell(-1, 2)).containsText("Stolpnummer");
    assertThat(planner.page().getByRole(AriaRole.COLUMNHEADER, named("Bärare"))).hasCount(0);

    planner.page().getByLabel("Filtrera", EXACT).fill("SK-0");
    assertThat(planner.rows()).hasCount(19);
    planner.cell(-1, 2).click();
    planner.cell(-1, 2).click();
    assertThat(planner.cell(0, 2)).hasText("SK-018");
    planner.button("Exportera det som visas").click();
    String address = planner.page().getByText("CSV (tabell)").getAttribute("href");
    List<String> lines = planner.context().request().get(address).text().lines().toList();
    assertThat(lines).hasSize(19);
    assertThat(lines.getFirst()).contains("x,y,status,designation,").doesNotContain("support");
    assertThat(lines.get(1)).contains("SK-018");
    assertThat(lines.get(18)).contains("SK-001");
  }

  @Test
  void theTableIsUsedFromTheKeyboardAlone() {
    Person planner = loggedIn("planner").opensTown();
    Keyboard keyboard = planner.page().keyboard();
    planner.tabsTo(planner.button("Tabell"));
    keyboard.press("Enter");
    planner.tabsTo(planner.cell(0, 1));
    keyboard.press("Control+End");
    assertThat(planner.cell(ids(planner, "light_point", "") - 1, 8)).isFocused();
    keyboard.press("PageUp");
    keyboard.press("Control+Home");
    assertThat(planner.cell(0, 0)).isFocused();
    keyboard.press("ArrowUp");
    keyboard.press("ArrowRight");
    assertThat(planner.cell(-1, 1)).isFocused();
    keyboard.press("Enter");
    assertThat(planner.cell(-1, 1)).hasAttribute("aria-sort", "ascending");
    keyboard.press("f");
    assertThat(planner.page().getByLabel("Innehåller")).isFocused();
    keyboard.type("nk-00");
    keyboard.press("Enter");
    assertThat(planner.rowCount()).containsText("9 av");
    planner.tabsTo(planner.cell(-1, 1));
    keyboard.press("ArrowDown");
    keyboard.press("Space");
    keyboard.press("ArrowDown");
    keyboard.press("Space");
    assertThat(planner.page().getByText("2 valda")).isVisible();
    keyboard.press("End");
    keyboard.press("Home");
    keyboard.press("Enter");
    assertThat(planner.form("Ljuspunkt NK-002")).isVisible();
  }
}
