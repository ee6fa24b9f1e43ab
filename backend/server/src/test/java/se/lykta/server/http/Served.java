package se.lykta.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** What a test needs to know of the server that it asks. */
public interface Served {
  String CHANGE_SETS = "/api/change-sets";
  String IMPORTS = "/api/imports";
  long POLL_NS = 20_000_000;

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

  /**
   * Begins an import as the planner.
   *
   * @param query such as {@code ?layer=tree}, or empty
   * @return the import's address
   */
  default String startImport(String query, String name, byte[] content) {
    var answer = planner().upload(IMPORTS + query, name, content);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    return IMPORTS + "/" + answer.json().path("id").asString();
  }

  /** The import once nothing is going on in it. */
  default JsonNode settled(String job) {
    JsonNode state = planner().get(job).json();
    while (state.path("status").asString().matches("reading|committing")) {
      LockSupport.parkNanos(POLL_NS);
      state = planner().get(job).json();
    }
    return state;
  }

  /** What an answer says that is as it should be. */
  static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
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
