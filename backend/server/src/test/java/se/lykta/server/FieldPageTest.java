package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a phone asks for before it installs the field app. */
class FieldPageTest extends ServerTest {
  private static final String MANIFEST = "/app/field/manifest.json";

  @Test
  void thePageStandsAtFaltAloneAndNamesItsManifest() {
    var page = anonymous().get("/falt");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.text()).contains("href=\"" + MANIFEST + "\"", "<lk-field-app>");
    var slash = anonymous().get("/falt/");
    assertThat(slash.status()).isEqualTo(302);
    assertThat(slash.header("Location").orElse("")).endsWith("/falt");
  }

  @Test
  void bothPagesShareOneImportMapSoThatOnePolicyLetsBothIn() {
    assertThat(importMap("/falt")).contains("\"lit\"").isEqualTo(importMap("/"));
  }

  private String importMap(String page) {
    String html = anonymous().get(page).text();
    int start = html.indexOf("<script type=\"importmap\">");
    return html.substring(start, html.indexOf("</script>", start));
  }

  @Test
  void theWorkerMayLookAfterTheFieldAppAndNothingElseMay() {
    String allowed = "Service-Worker-Allowed";
    var worker = anonymous().get("/app/field/worker.js");
    assertThat(worker.header(allowed)).hasValue("/falt");
    assertThat(worker.header("Content-Type").orElse("")).startsWith("text/javascript");
    assertThat(worker.header("Cache-Control")).hasValue("no-cache");
    assertThat(anonymous().get("/app/field/main.js").header(allowed)).isEmpty();
  }

  @Test
  void theManifestsIconsAreThereInTheSizesThatItNames() throws Exception {
    var manifest = anonymous().get(MANIFEST);
    assertThat(manifest.header("Content-Type").orElse("")).startsWith("application/json");
    JsonNode app = manifest.json();
    assertThat(app.path("start_url").asString()).isEqualTo("/falt");
    assertThat(app.path("icons").valueStream().map(icon -> icon.path("purpose").asString("any")))
        .contains("any", "maskable");
    for (JsonNode icon : app.path("icons")) {
      assertThat(size(icon.path("src").asString())).isEqualTo(icon.path("sizes").asString());
    }
  }

  private String size(String path) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(anonymous().get(path).body()));
    return image.getWidth() + "x" + image.getHeight();
  }
}
