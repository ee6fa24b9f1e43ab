package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Client;

/** What the log-in form answers to forms that can't be read, and to guessing. */
class LoginTest extends ServerTest {
  /** As lykta.login.attempts of the server under test. */
  private static final int ATTEMPTS = 5;

  private Client fresh() {
    var client = anonymous();
    client.get("/api/session");
    return client;
  }

  private Answer form(String form) {
    return fresh()
        .post("/api/login", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"username=%zz&password=a", "username=a&password=%", "username=%ED%A0%80"})
  void aFormThatIsNotPercentEncodedIsToldWhatWasExpected(String form) {
    var answer = form(form);
    assertProblem(answer, 400);
    assertThat(answer.json().path("detailEn").asString()).contains("percent-encoded UTF-8");
  }

  @Test
  void whoGuessesTooOftenWaitsAndIsToldHowLong() {
    var guesser = fresh();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      assertProblem(guesser.login("guesser", "wrong"), 401);
    }
    var closed = guesser.login("guesser", "wrong");
    assertProblem(closed, 429);
    String seconds = closed.header("Retry-After").orElseThrow();
    assertThat(Integer.parseInt(seconds)).isPositive();
    assertThat(closed.json().path("detailEn").asString()).contains(seconds + " seconds");
  }

  @Test
  void guessingOneNameLeavesTheOthersOpen() {
    for (int attempt = 0; attempt <= ATTEMPTS; attempt++) {
      fresh().login("another guesser", "wrong");
    }
    assertThat(fresh().login("viewer", "viewer").status()).isEqualTo(204);
  }
}
