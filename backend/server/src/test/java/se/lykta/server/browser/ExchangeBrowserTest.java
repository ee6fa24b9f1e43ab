package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files in and files out, through the view Utbyte. */
class ExchangeBrowserTest extends BrowserTest {
  private static final String TWO_LAMPS =
      """
      {"type":"FeatureCollection","features":[
       {"type":"Feature","geometry":{"type":"Point","coordinates":[11.4471,58.2731]},
        "properties":{"designation":"IN-001","status":"ok","pole_height_m":6}},
       {"type":"Feature","geometry":{"type":"Point","coordinates":[11.4473,58.2732]},
        "properties":{"designation":"IN-002","status":"ok","pole_height_m":812}}]}
      """;

  @Test
  void aFileIsLookedThroughBeforeItIsKept() {
    Person planner = loggedIn("planner");
    planner.page().navigate("/#/utbyte");
    Locator block = planner.region("Importera");
    block.getByLabel("Till lager").selectOption("light_point");
    block.getByLabel("Välj filer eller släpp dem här").setInputFiles(file("lampor.geojson"));

    assertThat(block).containsText("Inget är sparat än");
    assertThat(block).containsText("1 fel och");
    assertThat(block.getByRole(AriaRole.LISTITEM).first()).containsText("812");
    assertThat(planner.lamp("IN-001").isMissingNode()).isTrue();
    block
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Importera").setExact(true))
        .click();
    assertThat(block).containsText("Importen är klar");
    assertThat(planner.lamp("IN-001").at("/properties/pole_height_m").asInt()).isEqualTo(6);
    assertThat(planner.lamp("IN-002").isMissingNode()).isTrue();
  }

  @Test
  void whatIsChosenIsDownloadedAsAFile() throws IOException {
    Person visitor = visitor();
    visitor.page().navigate("/#/utbyte");
    visitor.page().getByLabel("Armaturer").uncheck();
    visitor.page().getByLabel("Armaturtyper").uncheck();
    visitor.page().getByLabel("Format").selectOption("geojson");
    Download download =
        visitor.page().waitForDownload(() -> visitor.page().getByText("Exportera").last().click());

    assertThat(download.suggestedFilename()).endsWith(".geojson");
    try (InputStream file = download.createReadStream()) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .contains("FeatureCollection", "EPSG::3007", "NK-014");
    }
  }

  private static FilePayload file(String name) {
    byte[] content = TWO_LAMPS.getBytes(StandardCharsets.UTF_8);
    return new FilePayload(name, "application/geo+json", content);
  }
}
