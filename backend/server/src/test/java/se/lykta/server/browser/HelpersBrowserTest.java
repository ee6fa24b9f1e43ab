package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;

/** What stands beside the editing: measuring, views by name, what to look at, keys. */
class HelpersBrowserTest extends BrowserTest {
  private static final double LON = 11.47;
  private static final double LAT = 58.29;

  /** Web Mercator at zoom 18, on the latitude of the test. */
  private static final double METRES_PER_PIXEL =
      40_075_016.686 / 256 / Math.pow(2, 18) * Math.cos(Math.toRadians(LAT));

  @Test
  void aDistanceAndAnAreaAreMeasuredOnTheGround() {
    Person visitor = visitor().opensMapAt(LON, LAT, 18);
    visitor.button("Mät sträcka eller yta").click();
    visitor.clicksMap(-100, 50).clicksMap(100, 50);
    visitor.map().press("Enter");
    assertThat(said(visitor, "Längd ([\\d,]+) m")).isCloseTo(200 * METRES_PER_PIXEL, within(0.5));

    visitor.page().getByRole(AriaRole.RADIO, named("^Yta$")).check();
    visitor.clicksMap(-100, 50).clicksMap(100, 50).clicksMap(100, 150).clicksMap(-100, 150);
    visitor.map().press("Enter");
    assertThat(said(visitor, "Yta ([\\d,\\s\u00a0]+) m²"))
        .isCloseTo(200 * 100 * METRES_PER_PIXEL * METRES_PER_PIXEL, within(20.0));
    visitor.map().press("Escape");
    assertThat(visitor.page().locator("lk-measure")).hasCount(0);
  }

  private static Page.GetByRoleOptions named(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  private static double said(Person person, String pattern) {
    Locator output = person.page().locator("lk-measure output");
    assertThat(output).containsText(Pattern.compile(pattern));
    var found = Pattern.compile(pattern).matcher(output.textContent().replace('\u00a0', ' '));
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1).replace(" ", "").replace(',', '.'));
  }

  @Test
  void aViewIsKeptByNameWithItsLayersAndOpenedAgain() {
    Person visitor = visitor().opensMapAt(LON, LAT, 17);
    visitor.page().getByRole(AriaRole.CHECKBOX, named("^Träd")).uncheck();
    assertThat(visitor.page()).hasURL(Pattern.compile("&l=(?!.*\\btree\\b)"));
    visitor.button("Sparade vyer").click();
    visitor.page().getByPlaceholder("Namn på den här vyn").fill("Berget");
    visitor.page().keyboard().press("Enter");
    visitor.page().keyboard().press("Escape");
    visitor.opensTown().page().reload();
    visitor.seesWholeMap().button("Sparade vyer").click();
    visitor.button("Berget").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("z=17&c=58\\.29,11\\.47&l=(?!.*\\btree\\b)"));
  }

  @Test
  void aPlaceIsFoundByItsCoordinatesInThreeSystems() {
    Person visitor = visitor().opensTown();
    for (String text :
        new String[] {"58,2745 11,4357", "58°16'28,2\"N 11°26'8,5\"E", "6461995,1 116890"}) {
      visitor.search().fill(text);
      visitor.search().press("Enter");
      assertThat(visitor.page()).hasURL(Pattern.compile("c=58\\.274\\d*,11\\.43[56]"));
      visitor.opensMapAt(LON, LAT, 17);
    }
  }

  @Test
  void whatIsToBeLookedAtIsGoneToAndPutRightAndThatIsUndone() {
    Person planner = loggedIn("planner");
    String first = "H-" + UUID.randomUUID().toString().substring(0, 8);
    String copy = "H-" + UUID.randomUUID().toString().substring(0, 8);
    planner.sends(Changes.set(Changes.createLamp(UUID.randomUUID(), first, LON + 0.01, LAT)));
    planner.sends(Changes.set(Changes.createLamp(UUID.randomUUID(), copy, LON + 0.01, LAT)));
    planner.opensMapAt(LON + 0.01, LAT, 18);
    planner.button("Att se över").click();
    Locator list = planner.region("Att se över");
    String onOneSpot = "Står på samma plats som ljuspunkt " + first;
    assertThat(list).containsText(onOneSpot);
    list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(copy)).first().click();
    assertThat(planner.form("Ljuspunkt " + copy)).isVisible();
    planner.button("Stäng panelen").click();
    list.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(onOneSpot))
        .getByText("Ta bort den senare")
        .click();
    assertThat(list).not().containsText(onOneSpot);
    assertThat(planner.lamp(copy).isMissingNode()).isTrue();
    planner.map().press("Control+z");
    assertThat(list).containsText(onOneSpot);
    assertThat(planner.lamp(copy).isMissingNode()).isFalse();
  }

  @Test
  void theSheetOfKeysOpensWithAQuestionMarkInBothLanguages() {
    Person visitor = visitor().opensTown();
    visitor.map().press("?");
    Locator sheet = visitor.page().getByRole(AriaRole.DIALOG);
    assertThat(sheet).containsText("Sätt ett hörn mitt i kartan");
    visitor.page().keyboard().press("Escape");
    assertThat(sheet).isHidden();
    visitor.search().fill("?");
    assertThat(sheet).isHidden();
  }
}
