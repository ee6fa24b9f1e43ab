package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at a browser of their own: what they can reach on the page, by the names that they see.
 */
final class Person {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_TABS = 150;

  /** Of the mouse and the keys, save those that only hold and those in a form's fields. */
  private static final String COUNT_PRESSES =
      """
      () => {
        const { dataset } = document.documentElement;
        dataset.actions = '0';
        const count = ({ key, target }) => {
          if (target.closest('.panel-body') || ['Shift', 'Control', 'Alt'].includes(key)) return;
          dataset.actions = String(Number(dataset.actions) + 1);
        };
        for (const type of ['pointerdown', 'keydown'])
          addEventListener(type, count, { capture: true });
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> refused = new CopyOnWriteArrayList<>();

  Person(BrowserContext context) {
    this.context = context;
    context.onConsoleMessage(this::hears);
    this.page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
  }

  /** What the tests themselves put into the page, as axe does, comes from no address. */
  private void hears(ConsoleMessage message) {
    boolean isOurs = message.location().startsWith("http");
    if (isOurs && message.text().contains("Content Security Policy")) {
      refused.add(message.text() + " at " + message.location());
    }
  }

  /** What the content security policy kept the page from, such as a style within the markup. */
  List<String> refused() {
    return refused;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  void leave() {
    context.close();
  }

  // where they go

  Person opensTown() {
    return opens("/");
  }

  Person opens(String address) {
    page.navigate(address);
    return seesWholeMap();
  }

  /** The map with a feature's middle in the middle of the screen. */
  Person opensMapAt(double lon, double lat, double zoom) {
    return opens("/#/karta?z=%s&c=%s,%s".formatted(zoom, lat, lon));
  }

  /** The map with this lamp in the middle and its form open. */
  Person opensLamp(String designation) {
    JsonNode lamp = lamp(designation);
    JsonNode at = lamp.at("/geometry/coordinates");
    opens(
        "/#/karta?z=19&c=%s,%s&s=light_point/%s"
            .formatted(at.get(1).asDouble(), at.get(0).asDouble(), lamp.get("id").asString()));
    assertThat(form("Ljuspunkt " + designation)).isVisible();
    return this;
  }

  /** Its form; the map stays where it is. */
  Person selects(JsonNode lamp) {
    page.evaluate(
        "id => location.hash = location.hash.replace(/&s=[^&]*/, '') + '&s=light_point/' + id",
        lamp.get("id").asString());
    assertThat(form("Ljuspunkt " + lamp.at("/properties/designation").asString())).isVisible();
    return this;
  }

  Person seesWholeMap() {
    assertThat(page.locator(".map-box[data-painted=whole]")).isVisible();
    assertThat(page.getByText("Kartan kunde inte uppdateras")).isHidden();
    return this;
  }

  // what they see

  Locator map() {
    return page.getByTestId("map");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  Locator region(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The side panel of one feature, as "Ljuspunkt NK-014". */
  Locator form(String title) {
    return region(title);
  }

  Locator panel() {
    return page.locator("lk-panel");
  }

  Locator field(String label) {
    return panel().locator("lk-form").first().getByLabel(label);
  }

  Locator search() {
    return page.getByLabel("Sök gata, plats, stolpnummer, koordinat");
  }

  Locator hits() {
    return page.getByRole(AriaRole.OPTION);
  }

  Locator saveState() {
    return page.getByTestId("save-state");
  }

  Locator notice() {
    return page.getByTestId("notice");
  }

  Locator conflict() {
    return page.getByTestId("conflict");
  }

  Locator versions() {
    return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Historik"))
        .getByRole(AriaRole.LISTITEM);
  }

  Locator luminaires() {
    return region("Armaturer");
  }

  /** Of the open table; the first one is its heading. */
  Locator rows() {
    return page.getByRole(AriaRole.ROW);
  }

  /**
   * Of the open table: rows from 0, columns from 1, column 0 opens the row; row -1 are headings.
   */
  Locator cell(int row, int column) {
    return page.locator("lk-grid [data-row=\"%d\"][data-column=\"%d\"]".formatted(row, column));
  }

  /** "12 av 382". */
  Locator rowCount() {
    return page.getByTestId("table-count");
  }

  // what they do

  Person opensTable(String layer) {
    button("Tabell").click();
    page.getByLabel("Lager i tabellen").selectOption(layer);
    assertThat(cell(0, 1)).not().isEmpty();
    return this;
  }

  /** As a spreadsheet copies it. */
  Person pastes(String... lines) {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        String.join("\r\n", lines));
    return this;
  }

  /** Behind the screen, where what is saved is not what is tried. */
  void sends(String changeSet) {
    posts("/api/change-sets", changeSet);
  }

  JsonNode posts(String path, String json) {
    return sent("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  JsonNode puts(String path, byte[] content) {
    return sent("PUT", path, "application/octet-stream", content);
  }

  private JsonNode sent(String method, String path, String type, byte[] content) {
    var answer =
        context
            .request()
            .fetch(
                path,
                RequestOptions.create()
                    .setMethod(method)
                    .setHeader("X-XSRF-TOKEN", csrfToken())
                    .setHeader("Content-Type", type)
                    .setData(content));
    if (!answer.ok()) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return JSON.readTree(answer.text());
  }

  /** So many pixels right of and below the middle of the map. */
  Person clicksMap(double right, double below) {
    page.mouse().click(mapX(right), mapY(below));
    return this;
  }

  Person movesOnMap(double right, double below) {
    page.mouse().move(mapX(right), mapY(below));
    return this;
  }

  Person dragsOnMap(double fromRight, double fromBelow, double toRight, double toBelow) {
    holdsOnMap(fromRight, fromBelow, toRight, toBelow);
    page.mouse().up();
    return this;
  }

  /** A drag that goes on. */
  Person holdsOnMap(double fromRight, double fromBelow, double toRight, double toBelow) {
    page.mouse().move(mapX(fromRight), mapY(fromBelow));
    page.mouse().down();
    page.mouse().move(mapX(toRight), mapY(toBelow), new Mouse.MoveOptions().setSteps(5));
    return this;
  }

  private double mapX(double right) {
    var box = map().boundingBox();
    return box.x + box.width / 2 + right;
  }

  private double mapY(double below) {
    var box = map().boundingBox();
    return box.y + box.height / 2 + below;
  }

  /** From now on, what they do outside of the fields of a form. */
  Person countsActions() {
    page.evaluate(COUNT_PRESSES);
    return this;
  }

  int actions() {
    return Integer.parseInt((String) page.evaluate("document.documentElement.dataset.actions"));
  }

  /** With the tabulator alone. */
  Person tabsTo(Locator target) {
    for (int i = 0; i < MOST_TABS && !hasFocus(target); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(target).isFocused();
    return this;
  }

  private static boolean hasFocus(Locator target) {
    return (boolean) target.evaluate("element => element === document.activeElement");
  }

  Person saves() {
    button("Spara").click();
    assertThat(saveState()).hasText("Allt sparat");
    return this;
  }

  /** Nothing of theirs is kept and they hear of nothing, though the page itself still loads. */
  Person losesTheServer() {
    context.route("**/api/change-sets**", Route::abort);
    return this;
  }

  Person findsTheServer() {
    context.unroute("**/api/change-sets**");
    page.evaluate("dispatchEvent(new Event('online'))");
    return this;
  }

  Person opensHistory() {
    panel().getByText("Historik (").click();
    assertThat(versions().first()).isVisible();
    return this;
  }

  Person looksFor(String text) {
    search().fill(text);
    assertThat(hits().first()).isVisible();
    return this;
  }

  /** A dialogue less where the log-in is not what is tried. */
  void logInBehindTheScreen(String name) {
    json("/api/session");
    var answer =
        context
            .request()
            .post(
                "/api/login",
                RequestOptions.create()
                    .setHeader("X-XSRF-TOKEN", csrfToken())
                    .setForm(FormData.create().set("username", name).set("password", name)));
    if (answer.status() != 204) {
      throw new AssertionError("log-in as " + name + ": " + answer.status() + " " + answer.text());
    }
  }

  String csrfToken() {
    return context.cookies().stream()
        .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  // what the server says to this person

  JsonNode json(String path) {
    return JSON.readTree(context.request().get(path).text());
  }

  JsonNode lamp(String designation) {
    return json("/api/layers/light_point/features?designation=" + designation).at("/features/0");
  }

  /** Newest first. */
  List<JsonNode> history(JsonNode feature) {
    var layer = feature.get("layer").asString();
    var id = feature.get("id").asString();
    return json("/api/layers/%s/features/%s/history".formatted(layer, id)).valueStream().toList();
  }
}
