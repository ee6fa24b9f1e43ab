package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole town's light, computed beforehand. */
class LightJobTest extends ServerTest {
  private static final String JOBS = "/api/light/jobs";

  private JsonNode started(String query) {
    var answer = planner().post(JOBS + query, "{}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    return answer.json();
  }

  private JsonNode state(JsonNode job) {
    return planner().get(JOBS + "/" + job.path("id").asString()).json();
  }

  private JsonNode ended(JsonNode job) throws InterruptedException {
    JsonNode state = state(job);
    while (state.path("status").asString().equals("running")) {
      Thread.sleep(50);
      state = state(job);
    }
    return state;
  }

  @Test
  void everyTileThatALampReachesLiesReadyInTheEnd() throws InterruptedException {
    JsonNode state = ended(started("?level=3"));
    assertThat(state.path("status").asString()).isEqualTo("done");
    assertThat(state.path("done").asInt()).isEqualTo(state.path("total").asInt()).isPositive();
    assertThat(state.path("seconds").asDouble()).isPositive();
  }

  @Test
  void isCancelledAndKeepsWhatItHas() throws InterruptedException {
    JsonNode job = started("?quantity=semicylindrical&hour=23");
    assertThat(planner().delete(JOBS + "/" + job.path("id").asString()).status()).isEqualTo(204);
    JsonNode state = ended(job);
    assertThat(state.path("status").asString()).isEqualTo("cancelled");
    assertThat(state.path("done").asInt()).isLessThan(state.path("total").asInt());
  }

  @Test
  void isForPlannersAndSaysWhatIsWrong() {
    assertProblem(anonymous().get(JOBS + "/" + UUID.randomUUID()), 401);
    assertProblem(loggedIn("viewer").post(JOBS, "{}"), 403);
    assertProblem(planner().post(JOBS + "?level=9", "{}"), 400);
    assertProblem(planner().get(JOBS + "/" + UUID.randomUUID()), 404);
  }
}
