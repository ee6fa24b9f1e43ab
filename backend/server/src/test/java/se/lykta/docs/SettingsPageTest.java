package se.lykta.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page about settings says what the settings' own Javadoc says. */
class SettingsPageTest {
  private static final Path PAGE = Path.of("../../docs/generated/settings.md");
  private static final String HEAD =
      """
      # Settings

      Written by `SettingsPageTest` from the settings' Javadoc; write it anew with `mvn -pl backend/server -am verify -Dlykta.write-docs=true`. Each can be given as `--name=value`, as an environment variable (`LYKTA_DATA_DIR`) or in `application.yaml` beside the program.

      | Setting | Default | What |
      |---|---|---|
      """;

  @Test
  void thePageIsCurrent() throws IOException {
    String page = HEAD + rows();
    if (Boolean.getBoolean("lykta.write-docs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String rows() throws IOException {
    var file = SettingsPageTest.class.getResource("/META-INF/spring-configuration-metadata.json");
    try (var in = file.openStream()) {
      JsonNode properties = new ObjectMapper().readTree(in).get("properties");
      return StreamSupport.stream(properties.spliterator(), false)
          .filter(property -> property.get("name").asString().startsWith("lykta."))
          .map(SettingsPageTest::row)
          .sorted()
          .collect(Collectors.joining());
    }
  }

  private static String row(JsonNode property) {
    return "| `%s` | %s | %s |%n"
        .formatted(
            property.get("name").asString(),
            property.path("defaultValue").asString("").replace("|", "\\|"),
            property.path("description").asString("").replaceAll("\\s+", " "));
  }
}
