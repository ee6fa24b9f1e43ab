package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What everybody sees without logging in. */
class ReadingBrowserTest extends BrowserTest {

  @Test
  void aVisitorReadsTheTownAndCanChangeNothing() {
    Person visitor = visitor().opensTown().opensLamp("NK-015");
    assertThat(visitor.page().getByTestId("demo-banner")).containsText("Demodata");
    assertThat(visitor.field("Stolpnummer")).hasValue("NK-015");
    assertThat(visitor.field("Stolpnummer")).not().isEditable();
    assertThat(visitor.field("Status")).isDisabled();
    assertThat(visitor.button("Spara")).isHidden();
    assertThat(visitor.button("Ny ljuspunkt")).isHidden();
    assertThat(visitor.saveState()).isHidden();
    assertThat(visitor.page().getByLabel("Kamerazoner")).isVisible();
  }

  @Test
  void theWholeScreenSpeaksSwedishOrEnglish() {
    Person visitor = visitor().opensLamp("NK-015");
    visitor.button("Språk och tema").click();
    visitor.page().getByLabel("English").check();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    assertThat(visitor.form("Light point NK-015")).isVisible();
    assertThat(visitor.field("Pole height")).hasValue("8");
    assertThat(visitor.page().getByLabel("Search street, place, lamp number, coordinate"))
        .isVisible();
    assertThat(visitor.page().getByText("Demodata")).isHidden();

    visitor.page().reload();
    assertThat(visitor.form("Light point NK-015")).isVisible();
    visitor.button("Language and theme").click();
    visitor.page().getByLabel("Svenska").check();
    assertThat(visitor.form("Ljuspunkt NK-015")).isVisible();
  }
}
