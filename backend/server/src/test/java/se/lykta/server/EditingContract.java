package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** A lamp's life in change sets. */
interface EditingContract extends Served {
  String LAMPS = "/api/layers/light_point/features/";

  private UUID newLamp(String designation) {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, designation)));
    return id;
  }

  private JsonNode lamp(UUID id) {
    return planner().get(LAMPS + id).json();
  }

  @Test
  default void aNewLampCanBeReadAsItWasSent() {
    UUID id = newLamp("S-1");
    var answer = planner().get(LAMPS + id);
    assertThat(answer.header("ETag")).hasValue("\"1\"");
    assertThat(answer.json().path("version").asInt()).isEqualTo(1);
    assertThat(answer.json().path("created").path("by").asString()).isEqualTo("planner");
    assertThat(answer.json().path("geometry").path("coordinates").toString())
        .isEqualTo("[11.44,58.275]");
    assertThat(answer.json().path("properties").path("visibility").asString()).isEqualTo("public");
    assertThat(planner().get(LAMPS + id, "If-None-Match", "\"1\"").status()).isEqualTo(304);
  }

  @Test
  default void aPatchTouchesOnlyWhatItNames() {
    UUID id = newLamp("S-2");
    saved(Changes.set(Changes.patch("light_point", id, 1, "\"status\":\"faulty\"")));
    saved(Changes.set(Changes.patch("light_point", id, 2, "\"pole_height_m\":null")));
    saved(Changes.set(Changes.move(id, 3, 11.441, 58.2751)));
    var properties = lamp(id).path("properties");
    assertThat(properties.path("status").asString()).isEqualTo("faulty");
    assertThat(properties.path("designation").asString()).isEqualTo("S-2");
    assertThat(properties.has("pole_height_m")).isFalse();
    assertThat(lamp(id).path("geometry").path("coordinates").toString())
        .isEqualTo("[11.441,58.2751]");
  }

  @Test
  default void aReplacementLeavesNothingOfTheOldValues() {
    UUID id = newLamp("S-3");
    saved(
        Changes.set(
            Changes.createLamp(id, "S-3b")
                .replace("\"op\":\"create\"", "\"op\":\"replace\",\"version\":1")
                .replace(",\"pole_height_m\":6", "")
                .replace("\"provenance\"", "\"visibility\":\"public\",\"provenance\"")));
    var properties = lamp(id).path("properties");
    assertThat(properties.path("designation").asString()).isEqualTo("S-3b");
    assertThat(properties.has("pole_height_m")).isFalse();
  }

  @Test
  default void aDeletedLampComesBackAsItWas() {
    UUID id = newLamp("S-4");
    saved(Changes.set(Changes.delete(id, 1)));
    assertProblem(planner().get(LAMPS + id), 404);
    saved(Changes.set(Changes.restore(id, 0, 1)));
    assertThat(lamp(id).path("properties").path("designation").asString()).isEqualTo("S-4");
    var history = planner().get(LAMPS + id + "/history").json();
    assertThat(history.valueStream().map(version -> version.path("operation").asString()))
        .containsExactly("restore", "delete", "create");
  }

  @Test
  default void anUndoTakesAWholeChangeSetBack() {
    UUID id = newLamp("S-5");
    UUID changed = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    saved(
        Changes.set(
            changed,
            Changes.patch("light_point", id, 1, "\"status\":\"faulty\""),
            Changes.createLamp(other, "S-5b")));
    assertThat(undo(changed).status()).isEqualTo(200);
    assertThat(lamp(id).path("properties").path("status").asString()).isEqualTo("ok");
    assertProblem(planner().get(LAMPS + other), 404);
    assertThat(planner().get(CHANGE_SETS + "/" + changed).json().path("undoneBy").isNull())
        .isFalse();
  }

  private Answer undo(UUID changeSet) {
    String body = "{\"id\":\"%s\"}".formatted(UUID.randomUUID());
    return planner().post(CHANGE_SETS + "/" + changeSet + "/undo", body);
  }

  @Test
  default void whatOthersChangedSinceIsNotUndone() {
    UUID id = newLamp("S-6");
    UUID changed = UUID.randomUUID();
    saved(Changes.set(changed, Changes.patch("light_point", id, 1, "\"status\":\"faulty\"")));
    saved(Changes.set(Changes.move(id, 2, 11.442, 58.2752)));
    assertProblem(undo(changed), 409);
    assertProblem(undo(UUID.randomUUID()), 404);
    assertThat(lamp(id).path("version").asInt()).isEqualTo(3);
  }

  @Test
  default void theSameChangeSetSentTwiceIsSavedOnce() {
    UUID id = UUID.randomUUID();
    String changes = Changes.set(Changes.createLamp(id, "S-7"));
    assertThat(saved(changes).json().path("features"))
        .isEqualTo(saved(changes).json().path("features"));
    assertThat(lamp(id).path("version").asInt()).isEqualTo(1);
  }

  @Test
  default void whoComesSecondLearnsWhatChangedWhoDidItAndWhen() {
    UUID id = newLamp("S-8");
    loggedIn("admin")
        .post(
            CHANGE_SETS, Changes.set(Changes.patch("light_point", id, 1, "\"status\":\"faulty\"")));
    var answer =
        planner()
            .post(
                CHANGE_SETS, Changes.set(Changes.patch("light_point", id, 1, "\"status\":\"ok\"")));
    assertProblem(answer, 409);
    var conflict = answer.json().path("conflicts").path(0);
    assertThat(conflict.path("feature").asString()).isEqualTo(id.toString());
    assertThat(conflict.path("kind").asString()).isEqualTo("changed");
    assertThat(conflict.path("yourVersion").asInt()).isEqualTo(1);
    assertThat(conflict.path("currentVersion").asInt()).isEqualTo(2);
    assertThat(conflict.path("changedBy").asString()).isEqualTo("admin");
    assertThat(conflict.path("changedAt").asString()).matches("20\\d\\d-.*Z");
    assertThat(conflict.path("changedFields").toString()).isEqualTo("[\"status\"]");
    assertThat(conflict.path("current").path("properties").path("status").asString())
        .isEqualTo("faulty");
  }

  @Test
  default void whoChangesADeletedLampLearnsThat() {
    UUID id = newLamp("S-9");
    saved(Changes.set(Changes.delete(id, 1)));
    var answer = planner().post(CHANGE_SETS, Changes.set(Changes.move(id, 1, 11.44, 58.275)));
    assertProblem(answer, 409);
    var conflict = answer.json().path("conflicts").path(0);
    assertThat(conflict.path("kind").asString()).isEqualTo("deleted");
    assertThat(conflict.path("current").isNull()).isTrue();
  }

  @Test
  default void ofTwentyAtOnceOneWinsAndAllOthersAreTold() throws Exception {
    UUID id = newLamp("S-10");
    var statuses = atOnce(20, number -> patchOf(id, 1, number)).stream().map(Answer::status);
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(lamp(id).path("version").asInt()).isEqualTo(2);
  }

  @Test
  default void twentyWhoTryAgainAllGetTheirEditInAndNoneIsLost() throws Exception {
    UUID id = newLamp("S-11");
    var answers = atOnce(20, number -> tryUntilSaved(id, number));
    assertThat(answers).allMatch(answer -> answer.status() == 200);
    var history = planner().get(LAMPS + id + "/history").json();
    assertThat(history.valueStream().map(version -> version.path("version").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).map(i -> 22 - i).boxed().toList());
  }

  private Answer tryUntilSaved(UUID id, int number) {
    long version = 1;
    Answer answer = patchOf(id, version, number);
    while (answer.status() == 409) {
      version = answer.json().path("conflicts").path(0).path("currentVersion").asLong();
      answer = patchOf(id, version, number);
    }
    return answer;
  }

  private Answer patchOf(UUID id, long version, int number) {
    String values = "\"pole_height_m\":%d".formatted(number % 10 + 2);
    return planner()
        .post(CHANGE_SETS, Changes.set(Changes.patch("light_point", id, version, values)));
  }

  private static List<Answer> atOnce(int many, IntFunction<Answer> call) throws Exception {
    List<Callable<Answer>> calls =
        IntStream.range(0, many).<Callable<Answer>>mapToObj(i -> () -> call.apply(i)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }
}
