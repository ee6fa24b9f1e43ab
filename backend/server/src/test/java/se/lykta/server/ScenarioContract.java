package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** Scenarios over HTTP: the calls that read and change features, about what might be. */
interface ScenarioContract extends Served {
  String SCENARIOS = "/api/scenarios";

  private UUID scenario(String name) {
    UUID id = UUID.randomUUID();
    var answer = planner().post(SCENARIOS, body(id, name));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  private static String body(UUID id, String name) {
    return "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(id, name);
  }

  private static String body(UUID id) {
    return "{\"id\":\"" + id + "\"}";
  }

  private Answer change(UUID scenario, String changeSet) {
    return planner().post(CHANGE_SETS + "?scenario=" + scenario, changeSet);
  }

  private Answer changed(UUID scenario, String... edits) {
    var answer = change(scenario, Changes.set(edits));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private UUID savedLamp(String designation) {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, designation, 11.437, 58.281)));
    return id;
  }

  private Answer lamp(UUID id, String query) {
    return planner().get("/api/layers/light_point/features/" + id + query);
  }

  private static String in(UUID scenario) {
    return "?scenario=" + scenario;
  }

  private static String height(UUID lamp, long version, int metres) {
    return Changes.patch("light_point", lamp, version, "\"pole_height_m\":" + metres);
  }

  private JsonNode changes(UUID scenario) {
    return planner().get("/api/differences?scenario=" + scenario).json().path("differences");
  }

  @Test
  default void theSameCallsShowAndChangeTheScenario() {
    UUID lamp = savedLamp("SC-1");
    UUID added = UUID.randomUUID();
    UUID scenario = scenario("Högre stolpar");
    changed(scenario, height(lamp, 1, 9), Changes.createLamp(added, "SC-2", 11.4371, 58.281));
    assertThat(lamp(lamp, in(scenario)).json().at("/properties/pole_height_m").asInt())
        .isEqualTo(9);
    assertThat(lamp(lamp, "").json().at("/properties/pole_height_m").asInt()).isEqualTo(6);
    assertThat(lamp(added, "").status()).isEqualTo(404);
    String chosen = "/api/layers/light_point/chosen";
    String ids = "{\"ids\":[\"%s\",\"%s\"]}".formatted(lamp, added);
    assertThat(planner().post(chosen, ids).json().path("features").size()).isEqualTo(1);
    assertThat(planner().post(chosen + in(scenario), ids).json().path("features").size())
        .isEqualTo(2);
    String found = "/api/layers/light_point/ids?designation=SC-2";
    assertThat(planner().get(found).json().path("matched").asInt()).isZero();
    assertThat(planner().get(found + "&scenario=" + scenario).json().path("matched").asInt())
        .isEqualTo(1);
    JsonNode changes = changes(scenario);
    assertThat(changes.findValuesAsString("kind")).containsExactly("changed", "added");
    assertThat(changes.at("/0/changedFields").toString()).isEqualTo("[\"pole_height_m\"]");
    assertThat(changes.at("/1/after/properties/designation").asString()).isEqualTo("SC-2");
    assertThat(changes.at("/1/by").asString()).isEqualTo("planner");
  }

  @Test
  default void whoChangesWhatAnotherChangedFirstIsToldAndNothingIsLost() {
    UUID lamp = savedLamp("SC-3");
    UUID scenario = scenario("Två i samma");
    changed(scenario, height(lamp, 1, 9));
    var late = loggedIn("admin").post(CHANGE_SETS + in(scenario), Changes.set(height(lamp, 1, 5)));
    assertProblem(late, 409);
    JsonNode conflict = late.json().at("/conflicts/0");
    assertThat(conflict.path("currentVersion").asInt()).isEqualTo(2);
    assertThat(conflict.path("changedBy").asString()).isEqualTo("planner");
    assertThat(conflict.at("/current/properties/pole_height_m").asInt()).isEqualTo(9);
  }

  @Test
  default void aStepIsUndoneAndDoneAgain() {
    UUID lamp = savedLamp("SC-4");
    UUID scenario = scenario("Fram och åter");
    UUID step = UUID.randomUUID();
    assertThat(change(scenario, Changes.set(step, height(lamp, 1, 9))).status()).isEqualTo(200);
    UUID undoing = UUID.randomUUID();
    String undo = CHANGE_SETS + "/%s/undo?scenario=" + scenario;
    assertThat(planner().post(undo.formatted(step), body(undoing)).status()).isEqualTo(200);
    assertThat(changes(scenario).size()).isZero();
    assertThat(planner().post(undo.formatted(undoing), body(UUID.randomUUID())).status())
        .isEqualTo(200);
    assertThat(changes(scenario).size()).isEqualTo(1);
    assertProblem(planner().post(undo.formatted(UUID.randomUUID()), body(UUID.randomUUID())), 404);
  }

  @Test
  default void isAdoptedAsOneChangeSetAndOpenAgainWhenThatIsUndone() {
    UUID lamp = savedLamp("SC-5");
    UUID scenario = scenario("Antas");
    changed(scenario, height(lamp, 1, 9));
    UUID adopting = UUID.randomUUID();
    String adopt = CHANGE_SETS + "/adopt" + in(scenario);
    assertThat(planner().post(adopt, body(adopting)).status()).isEqualTo(200);
    assertThat(lamp(lamp, "").json().at("/properties/pole_height_m").asInt()).isEqualTo(9);
    assertThat(planner().get(CHANGE_SETS + "/" + adopting).json().path("comment").asString())
        .isEqualTo("Antas");
    assertProblem(change(scenario, Changes.set(height(lamp, 2, 4))), 409);
    assertThat(planner().get(SCENARIOS + "/" + scenario).json().path("adoptedAs").asString())
        .isEqualTo(adopting.toString());
    planner().post(CHANGE_SETS + "/" + adopting + "/undo", body(UUID.randomUUID()));
    assertThat(lamp(lamp, "").json().at("/properties/pole_height_m").asInt()).isEqualTo(6);
    assertThat(planner().get(SCENARIOS + "/" + scenario).json().path("adoptedAs").isNull())
        .isTrue();
    assertThat(changes(scenario).size()).isEqualTo(1);
  }

  @Test
  default void aLampThatWasDeletedMeanwhileIsShownAsLostAndCanBeLetGo() {
    UUID lamp = savedLamp("SC-6");
    UUID scenario = scenario("Förlorad");
    changed(scenario, height(lamp, 1, 9));
    saved(Changes.set(Changes.delete(lamp, 1)));
    assertThat(changes(scenario).at("/0/lost").asBoolean()).isTrue();
    assertThat(changes(scenario).at("/0/before/properties/designation").asString())
        .isEqualTo("SC-6");
    String adopt = CHANGE_SETS + "/adopt" + in(scenario);
    assertProblem(planner().post(adopt, body(UUID.randomUUID())), 409);
    String letGo = CHANGE_SETS + "/let-go" + in(scenario);
    assertThat(planner().post(letGo, body(UUID.randomUUID())).status()).isEqualTo(200);
    assertThat(changes(scenario).size()).isZero();
  }

  @Test
  default void isRenamedRemovedAndBroughtBack() {
    UUID scenario = scenario("Arbetsnamn");
    String address = SCENARIOS + "/" + scenario;
    String renamed = "{\"name\":\"Kungsgatan\",\"note\":\"i två steg\"}";
    assertThat(planner().patch(address, renamed).json().path("name").asString())
        .isEqualTo("Kungsgatan");
    assertThat(planner().delete(address).status()).isEqualTo(204);
    assertThat(planner().get(SCENARIOS).text()).doesNotContain(scenario.toString());
    assertProblem(lamp(UUID.randomUUID(), in(scenario)), 404);
    assertProblem(planner().post(SCENARIOS, body(scenario, "Igen")), 409);
    assertThat(planner().post(address + "/bring-back", "{}").status()).isEqualTo(200);
    assertThat(planner().get(SCENARIOS).text()).contains(scenario.toString());
  }

  @Test
  default void onlyThoseLoggedInSeeScenariosAndOnlyPlannersChangeThem() {
    UUID scenario = scenario("Inte för alla");
    UUID lamp = savedLamp("SC-7");
    assertProblem(anonymous().get(SCENARIOS), 401);
    assertProblem(anonymous().get("/api/layers/light_point/features/" + lamp + in(scenario)), 401);
    assertProblem(anonymous().get("/tiles/light_point/17/1/1.mvt" + in(scenario)), 401);
    assertProblem(anonymous().get("/api/light" + in(scenario)), 401);
    assertThat(loggedIn("viewer").get(SCENARIOS).status()).isEqualTo(200);
    assertProblem(loggedIn("viewer").post(SCENARIOS, body(UUID.randomUUID(), "Min")), 403);
    assertProblem(loggedIn("viewer").delete(SCENARIOS + "/" + scenario), 403);
  }

  @Test
  default void whoMayNotSeeTheRegistersValuesDoesNotSeeThemThroughAScenario() {
    UUID lamp = UUID.randomUUID();
    String secret = "\"visibility\":\"restricted\",\"designation\":\"SC-9\",\"circuit\":\"hemlig\"";
    String place = "{\"type\":\"Point\",\"coordinates\":[11.437,58.281]}";
    saved(Changes.set(Changes.createLamp(lamp, place, secret)));
    UUID scenario = scenario("Visas");
    changed(
        scenario,
        Changes.patch("light_point", lamp, 1, "\"visibility\":\"public\",\"circuit\":null"));
    String address = "/api/differences?scenario=" + scenario;
    assertThat(planner().get(address).text()).contains("hemlig");
    assertThat(loggedIn("viewer").get(address).text()).contains("SC-9").doesNotContain("hemlig");
  }

  @Test
  default void whatIsWrongIsSaid() {
    UUID lamp = savedLamp("SC-8");
    UUID scenario = scenario("Fel");
    assertProblem(planner().post(SCENARIOS, body(UUID.randomUUID(), "")), 400);
    assertProblem(planner().post(SCENARIOS, body(UUID.randomUUID(), "x".repeat(101))), 400);
    assertProblem(planner().post(SCENARIOS, "{\"id\":\"x\",\"name\":\"y\"}"), 400);
    assertProblem(lamp(lamp, "?scenario=x"), 400);
    assertProblem(lamp(lamp, in(UUID.randomUUID())), 404);
    assertProblem(change(UUID.randomUUID(), Changes.set(height(lamp, 1, 9))), 404);
    assertProblem(change(scenario, Changes.set(height(lamp, 1, 812))), 422);
    assertProblem(planner().post(CHANGE_SETS + "/adopt", body(UUID.randomUUID())), 400);
    assertProblem(planner().get("/api/light/value?x=1&y=1&scenario=" + UUID.randomUUID()), 404);
    var checked =
        planner().post(CHANGE_SETS + "/validate" + in(scenario), Changes.set(height(lamp, 1, 812)));
    assertThat(checked.json().path("problems").size()).isEqualTo(1);
  }
}
