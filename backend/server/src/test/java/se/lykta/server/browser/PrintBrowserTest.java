package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lykta.server.print.PaperReader;

/** A sheet is set up beside the map, its frame put where it should be, and its PDF fetched. */
class PrintBrowserTest extends BrowserTest {
  private static final double LON = 11.4385;
  private static final double LAT = 58.2745;
  private static final Pattern MIDDLE = Pattern.compile("N ([\\d\\s]+), E ([\\d\\s]+)");

  private static Locator panel(Person person) {
    return person.region("Skriv ut till skala");
  }

  private static Locator grip(Person person) {
    return person.page().locator(".print-grip");
  }

  /** North and east as the panel says them, metres. */
  private static int[] middle(Person person) {
    String said = panel(person).getByRole(AriaRole.STATUS).textContent().replace('\u00a0', ' ');
    Matcher found = MIDDLE.matcher(said);
    assertThat(found.find()).as(said).isTrue();
    return new int[] {metres(found.group(1)), metres(found.group(2))};
  }

  private static int metres(String text) {
    return Integer.parseInt(text.replaceAll("\\s", ""));
  }

  private static String textOf(Download download) throws IOException {
    return PaperReader.text(Files.readAllBytes(download.path())).replace('\u00a0', ' ');
  }

  @Test
  void aSheetIsPrintedWithTheKeyboardAlone() throws IOException {
    Person planner = loggedIn("planner").opensMapAt(LON, LAT, 17);
    planner.map().press("Control+p");
    assertThat(planner.heading("Skriv ut till skala")).isFocused();
    planner.tabsTo(panel(planner).getByLabel("Rubrik"));
    planner.page().keyboard().type("Hamnens ljus");
    planner.tabsTo(panel(planner).getByLabel("Skala"));
    planner.page().keyboard().press("Home");
    planner.page().keyboard().press("ArrowDown");
    assertThat(panel(planner).getByRole(AriaRole.STATUS)).containsText("213 × 190 m");
    planner.tabsTo(planner.button("Hämta PDF"));
    Download download =
        planner.page().waitForDownload(() -> planner.page().keyboard().press("Enter"));
    assertThat(download.suggestedFilename()).isEqualTo("lykta-1-1000-a4.pdf");
    assertThat(textOf(download)).contains("Hamnens ljus", "Skala 1:1 000 (A4)", "ILLUSTRATIV");
    planner.tabsTo(panel(planner).getByLabel("Rubrik"));
    planner.page().keyboard().press("Escape");
    assertThat(panel(planner)).isHidden();
    assertThat(planner.map()).isFocused();
    assertThat(grip(planner)).isHidden();
  }

  @Test
  void theFrameIsMovedByArrowsAndByHandAndTheSheetShowsItsPlace() throws IOException {
    Person visitor = visitor().opensMapAt(LON, LAT, 17);
    visitor.button("Skriv ut till skala (Ctrl+P)").click();
    panel(visitor).getByLabel("Skala").selectOption("1000");
    int[] before = middle(visitor);
    grip(visitor).press("ArrowUp");
    grip(visitor).press("ArrowRight");
    grip(visitor).press("Shift+ArrowRight");
    assertThat(middle(visitor)).containsExactly(before[0] + 10, before[1] + 11);

    var box = grip(visitor).boundingBox();
    visitor.page().mouse().move(box.x + 10, box.y + 10);
    visitor.page().mouse().down();
    visitor.page().mouse().move(box.x + 70, box.y + 10);
    visitor.page().mouse().up();
    int[] dragged = middle(visitor);
    assertThat(dragged[1]).isGreaterThan(before[1] + 15);
    assertThat(grip(visitor).boundingBox().x).isBetween(box.x + 59, box.x + 61);

    Download download = visitor.page().waitForDownload(() -> visitor.button("Hämta PDF").click());
    assertThat(textOf(download).replace(" ", ""))
        .contains("N%d,".formatted(dragged[0]).trim(), "E%d".formatted(dragged[1]));
  }

  @Test
  void onlyLayersThatAreOnArePrintedAndWithoutAnyNothingIs() throws IOException {
    Person visitor = visitor();
    visitor.opens("/#/karta?z=17&c=%s,%s&l=street".formatted(LAT, LON));
    visitor.map().press("Control+p");
    Download download = visitor.page().waitForDownload(() -> visitor.button("Hämta PDF").click());
    assertThat(textOf(download)).contains("gatan").doesNotContain("Ljuspunkt", "Byggnad");
    visitor
        .page()
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Gator")))
        .uncheck();
    assertThat(panel(visitor)).containsText("Inget lager som går att skriva ut är tänt.");
    assertThat(visitor.button("Hämta PDF")).isDisabled();
  }

  static Stream<Arguments> looks() {
    return Stream.of(DESKTOP, PHONE)
        .flatMap(screen -> Stream.of("light", "night").map(theme -> Arguments.of(screen, theme)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("looks")
  void axeFindsNothingToMend(Screen screen, String theme) {
    Person visitor = visitor(screen);
    visitor
        .context()
        .addInitScript(
            "localStorage.setItem('lykta.map', JSON.stringify({ theme: '%s' }))".formatted(theme));
    visitor.opensMapAt(LON, LAT, 17).map().press("Control+p");
    assertThat(panel(visitor)).isVisible();
    assertThat(grip(visitor)).isVisible();
    visitor.seesWholeMap();
    var picture = Path.of("target", "pictures", "print-%s-%s.png".formatted(screen, theme));
    visitor.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    var found = new AxeBuilder(visitor.page()).setLegacyMode(true).analyze();
    assertThat(found.getViolations()).extracting(Rule::getId).isEmpty();
  }
}
