package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document: as the server gives it, kept in docs, and true. */
class OpenApiPageTest extends ServerTest {
  private static final Path PAGE = Path.of("../../docs/generated/openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonNode document() {
    return anonymous().get("/ogc/api").json();
  }

  /** Without the address of this server and in a fixed order. */
  private String page() {
    Map<?, ?> sorted = JSON.treeToValue(document(), Map.class);
    String text = JSON.writeValueAsString(sorted).replace("\r\n", "\n");
    return text.replace("http://127.0.0.1:" + port(), "http://localhost:8080") + "\n";
  }

  @Test
  void theKeptPageIsCurrent() throws IOException {
    String page = page();
    if (Boolean.getBoolean("lykta.write-docs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("-Dlykta.write-docs=true writes it anew").isEqualTo(page);
  }

  @Test
  void everyPathThatItNamesAnswers() {
    var paths = document().path("paths");
    Stream<String> plain = paths.propertyNames().stream().filter(path -> !path.contains("{"));
    assertThat(plain).allMatch(path -> anonymous().get("/ogc" + path).status() == 200);
  }

  @Test
  void noOperationIsNamedTwice() {
    var ids =
        document().path("paths").valueStream().map(path -> path.path("get").path("operationId"));
    assertThat(ids).doesNotHaveDuplicates().noneMatch(JsonNode::isMissingNode);
  }
}
