package se.lykta.server.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The paper has the colours of the screen by day. */
class InkTest {
  private static final Path TOKENS = Path.of("../../frontend/src/styles/map-tokens.css");

  @ParameterizedTest
  @EnumSource(Ink.class)
  void everyInkIsTheTokenOfItsName(Ink ink) throws IOException {
    String byDay = Files.readString(TOKENS).split("\\[data-theme", 2)[0];
    assertThat(byDay).contains("  " + ink.token() + ": " + ink.hex() + ";");
  }
}
