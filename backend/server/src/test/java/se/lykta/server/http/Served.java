package se.lykta.server.http;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test needs to know of the server that it asks. */
public interface Served {
  String CHANGE_SETS = "/api/change-sets";

  /** Somebody who has not logged in. */
  Client anonymous();

  /**
   * The same session for all tests.
   *
   * @param name planner, admin, field or viewer
   */
  Client loggedIn(String name);

  default Client planner() {
    return loggedIn("planner");
  }

  /** Saves as the planner. */
  default Answer saved(String changeSet) {
    var answer = planner().post(CHANGE_SETS, changeSet);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.json().path("detail").asString("")).as("Swedish").isNotBlank();
    assertThat(answer.json().path("detailEn").asString("")).as("English").isNotBlank();
    assertThat(answer.json().path("requestId").asString(""))
        .isEqualTo(answer.header("X-Request-Id").orElseThrow());
  }
}
