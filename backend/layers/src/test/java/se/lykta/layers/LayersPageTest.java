package se.lykta.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the layers")
class LayersPageTest {
  private static final Path PAGE = Path.of("../../docs/generated/layers.md");

  @Test
  @DisplayName("says what the classes say; -Dlykta.write-docs=true writes it anew")
  void says_what_the_classes_say() throws IOException {
    if (Boolean.getBoolean("lykta.write-docs")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, LayersPage.text());
    }
    assertThat(PAGE).hasContent(LayersPage.text());
  }
}
