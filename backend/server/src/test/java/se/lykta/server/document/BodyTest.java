package se.lykta.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document's tables say and how. */
class BodyTest {

  @Test
  void aDayInATableIsNotBroken() {
    String html =
        new Body()
            .table(List.of("Vad", "Klar"), List.of(List.of("Klipp till 2026-12-01", "2026-12-01")))
            .toString();
    assertThat(html)
        .contains("<td>Klipp till 2026-12-01</td>")
        .contains("<td class=\"short\">2026-12-01</td>");
  }
}
