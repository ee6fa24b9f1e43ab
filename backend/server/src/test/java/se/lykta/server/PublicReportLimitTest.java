package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Client;

/** Two reports an hour from one address, on a server of its own that trusts no forwarded one. */
@TestPropertySource(properties = {"lykta.demo=false", "lykta.public-reports.per-address=2"})
class PublicReportLimitTest extends ServerTest {

  private static Answer report(Client by, UUID id, String longitude) {
    return by.post("/api/public-reports", body(id, longitude));
  }

  private static String body(UUID id, String longitude) {
    return "{\"id\":\"%s\",\"category\":\"litter\",\"position\":[%s,58.2741]}"
        .formatted(id, longitude);
  }

  @Test
  void theThirdIsToldWhenToTryAgainAndWhatWasKeptIsStillReceipted() throws Exception {
    var citizen = anonymous();
    citizen.get("/api/session");
    UUID first = UUID.randomUUID();
    assertThat(report(citizen, first, "11.4361").status()).isEqualTo(201);
    assertProblem(report(citizen, UUID.randomUUID(), "14.0"), 422);
    assertThat(report(citizen, UUID.randomUUID(), "11.4362").status())
        .as("what was refused as far away does not count")
        .isEqualTo(201);
    Answer third = report(citizen, UUID.randomUUID(), "11.4363");
    assertProblem(third, 429);
    assertThat(Long.parseLong(third.header("Retry-After").orElseThrow())).isBetween(3500L, 3600L);
    assertThat(third.json().path("detail").asString()).contains("För många anmälningar");
    assertThat(report(citizen, first, "11.4361").status()).as("sent again").isEqualTo(200);
    var forwarded =
        citizen
            .request("/api/public-reports", "X-Forwarded-For", "9.9.9.9")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(UUID.randomUUID(), "11.4364")))
            .build();
    assertThat(citizen.http().send(forwarded, BodyHandlers.discarding()).statusCode())
        .as("another address is believed only where the server is told to")
        .isEqualTo(429);
  }
}
