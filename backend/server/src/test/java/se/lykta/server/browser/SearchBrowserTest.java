package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** One box finds places, streets, lamps and coordinates. */
class SearchBrowserTest extends BrowserTest {

  @Test
  void aPlaceIsFoundByItsLocalName() {
    Person visitor = visitor().opensTown().looksFor("badisberget");
    assertThat(visitor.hits().first()).containsText("Badhusberget");
    visitor.hits().first().click();
    assertThat(visitor.form("Plats Badhusberget")).isVisible();
  }

  @Test
  void aStreetIsFoundByPartOfItsName() {
    Person visitor = visitor().opensTown().looksFor("kungsg");
    assertThat(visitor.hits().first()).containsText("Kungsgatan");
    visitor.search().press("Enter");
    assertThat(visitor.form("Gata Kungsgatan")).isVisible();
  }

  @Test
  void aLampIsFoundByItsNumberSelectedAndShown() {
    Person visitor = visitor().opensTown().looksFor("NK-014");
    visitor.search().press("Enter");
    assertThat(visitor.form("Ljuspunkt NK-014")).isVisible();
    assertThat(visitor.field("Stolpnummer")).hasValue("NK-014");
    visitor.page().waitForURL("**s=light_point/" + visitor.lamp("NK-014").get("id").asString());
    visitor.seesWholeMap();
  }

  @Test
  void aCoordinateIsShownOnTheMap() {
    Person visitor = visitor().opensTown().looksFor("58,2745 11,4357");
    assertThat(visitor.hits()).hasCount(1);
    visitor.search().press("Enter");
    visitor.page().waitForURL("**z=19*");
  }

  @Test
  void whatIsNowhereIsSaidToBeNowhere() {
    Person visitor = visitor().opensTown();
    visitor.search().fill("zzzz");
    assertThat(visitor.page().getByText("Inget hittades. Prova en del av namnet.")).isVisible();
  }
}
