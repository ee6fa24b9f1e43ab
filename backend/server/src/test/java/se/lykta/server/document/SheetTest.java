package se.lykta.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables for spreadsheets. */
class SheetTest {

  private static String line(Object... cells) {
    var sheet = new Sheet("Prov", List.of("Rubrik"), List.of(Arrays.asList(cells)));
    return new String(sheet.csv(), UTF_8).lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void cellsStandBetweenCommas() {
    assertThat(line("a", null, 7, 2.5, "b, \"c\"")).isEqualTo("a,,7,2.5,\"b, \"\"c\"\"\"");
  }

  @Test
  void noTextIsAFormula() {
    assertThat(line("=1+1", "+46", "@x", "-x", -3, "–"))
        .as("as the export writes them; a number is one")
        .isEqualTo("'=1+1,'+46,'@x,'-x,-3,–");
  }
}
