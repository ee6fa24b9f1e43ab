package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.lykta.server.http.Served.assertProblem;
import static se.lykta.server.http.Served.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import tools.jackson.databind.JsonNode;

/** What a plan's page knows of its place beyond counts: the survey, and the light of a scenario. */
class PlanFactsTest extends ServerTest {
  private static final String NORTH = "Norra Kronbergsgatan med omgivning";

  private JsonNode listed(String name) {
    return ok(planner().get("/api/plans"))
        .path("plans")
        .valueStream()
        .filter(plan -> plan.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode page(UUID plan, Client reader, String query) {
    return ok(reader.get("/api/plans/" + plan + query));
  }

  private UUID plan(String geometry) {
    UUID id = UUID.randomUUID();
    String values =
        "\"name\":\"Prov\",\"status\":\"draft\",\"visibility\":\"internal\",\"provenance\":\"surveyed\"";
    saved(Changes.set(Changes.create("plan", id, geometry, values)));
    return id;
  }

  private String outline(String area) {
    return ok(planner().get("/api/layers/survey_area/features?limit=100"))
        .path("features")
        .valueStream()
        .filter(one -> one.at("/properties/area").asString().equals(area))
        .findFirst()
        .orElseThrow()
        .path("geometry")
        .toString();
  }

  @Test
  void theSurveyTellsWhatThoseAnsweredWhoWereAskedThere() {
    JsonNode survey = page(plan(outline("Kronbergsgatorna")), planner(), "").at("/facts/survey");
    assertThat(survey.path("year").asInt()).isEqualTo(2025);
    assertThat(survey.path("areas").valueStream().map(JsonNode::asString))
        .containsExactly("Kronbergsgatorna");
    assertThat(survey.path("respondents").asInt()).isEqualTo(124);
    JsonNode weak =
        survey
            .path("findings")
            .valueStream()
            .filter(one -> one.at("/question/en").asString().contains("lighting"))
            .findFirst()
            .orElseThrow();
    assertThat(weak.path("value").asDouble()).isEqualTo(33.1);
    assertThat(weak.path("low").asDouble()).isLessThan(33.1);
    assertThat(weak.path("change").asDouble()).isBetween(-24.6, -24.4);
  }

  @Test
  void ofAFewAndOfNoneNothingIsTold() {
    assertThat(page(plan(outline("Pinnevik")), planner(), "").at("/facts/survey").isNull())
        .isTrue();
    String atSea =
        "{\"type\":\"Polygon\",\"coordinates\":[[[11.300,58.250],[11.302,58.250],[11.302,58.251],[11.300,58.250]]]}";
    assertThat(page(plan(atSea), planner(), "").at("/facts/survey").isNull()).isTrue();
  }

  /** In 2020 sodium still lit the street, and nobody had been asked yet. */
  @Test
  void aPastDayHasTheLightAndTheSurveyOfThatDay() {
    UUID north = UUID.fromString(listed(NORTH).path("id").asString());
    JsonNode then = lit(north, "?on=2020-01-15");
    assertThat(then.at("/facts/survey").isNull()).isTrue();
    assertThat(then.at("/facts/light/darkM").asDouble())
        .isGreaterThan(lit(north, "").at("/facts/light/darkM").asDouble() + 100);
  }

  /** The page once the streets are computed, today's and those of scenarios. */
  private JsonNode lit(UUID plan, String query) {
    await().atMost(Duration.ofSeconds(30)).until(() -> isComputed(page(plan, planner(), query)));
    return page(plan, planner(), query);
  }

  private static boolean isComputed(JsonNode page) {
    return page.at("/facts/light/ready").asBoolean()
        && page.path("measures")
            .valueStream()
            .map(one -> one.at("/scenario/light/ready"))
            .allMatch(ready -> ready.asBoolean(true));
  }

  @Test
  void theDemoShowsWhatTheLanternsInTheParkWouldDo() {
    UUID park = UUID.fromString(listed("Stadsparken").path("id").asString());
    JsonNode page = lit(park, "");
    JsonNode lanterns =
        page.path("measures")
            .valueStream()
            .filter(one -> one.path("title").asString().startsWith("Lyktor längs"))
            .findFirst()
            .orElseThrow();
    assertThat(lanterns.at("/scenario/light/darkM").asDouble())
        .isLessThan(page.at("/facts/light/darkM").asDouble() - 20);
  }

  private UUID scenario(String name) {
    UUID id = UUID.randomUUID();
    var answer =
        planner().post("/api/scenarios", "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(id, name));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  private Answer measure(UUID plan, String scenario) {
    return planner()
        .post(
            "/api/change-sets",
            Changes.set(
                Changes.create(
                    "measure",
                    UUID.randomUUID(),
                    "{\"type\":\"Point\",\"coordinates\":[11.437,58.2765]}",
                    "\"title\":\"Prov\",\"kind\":\"lighting\",\"status\":\"proposed\",\"provenance\":\"surveyed\",\"visibility\":\"internal\",\"plan\":\"%s\",\"scenario\":\"%s\""
                        .formatted(plan, scenario))));
  }

  /** Takes some of the lamps away from there, in a scenario. */
  private void takeLamps(UUID scenario, JsonNode box) {
    List<String> edits = new ArrayList<>();
    String corners =
        "%s,%s,%s,%s"
            .formatted(
                box.get(0).asDouble(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble());
    ok(planner().get("/api/layers/light_point/features?limit=12&bbox=" + corners))
        .path("features")
        .forEach(
            lamp ->
                edits.add(
                    Changes.move(
                        UUID.fromString(lamp.path("id").asString()),
                        lamp.path("version").asLong(),
                        11.35,
                        58.25)));
    assertThat(edits).hasSizeGreaterThan(5);
    ok(
        planner()
            .post(
                "/api/change-sets?scenario=" + scenario,
                Changes.set(edits.toArray(String[]::new))));
  }

  @Test
  void aMeasureShowsTheLightOfItsScenarioBesideTodays() {
    JsonNode north = listed(NORTH);
    JsonNode outline =
        ok(planner().get("/api/layers/plan/features/" + north.path("id").asString()))
            .path("geometry");
    UUID plan = plan(outline.toString());
    UUID scenario = scenario("Utan lampor");
    takeLamps(scenario, north.path("box"));
    assertThat(measure(plan, scenario.toString()).status()).isEqualTo(200);
    JsonNode page = lit(plan, "");
    JsonNode shown = page.at("/measures/0/scenario");
    assertThat(shown.path("name").asString()).isEqualTo("Utan lampor");
    assertThat(shown.at("/light/darkM").asDouble())
        .isGreaterThan(page.at("/facts/light/darkM").asDouble() + 20);
    assertThat(planner().delete("/api/scenarios/" + scenario).status()).isEqualTo(204);
    assertThat(page(plan, planner(), "").at("/measures/0/scenario").isNull()).isTrue();
  }

  @Test
  void theFormOffersTheScenariosThatThereAre() {
    UUID scenario = scenario("Erbjuds");
    JsonNode offered = field(planner());
    assertThat(offered.path("kind").asString()).isEqualTo("choice");
    assertThat(offered.path("options").findValuesAsString("value")).contains(scenario.toString());
    assertThat(field(anonymous()).path("kind").asString()).isEqualTo("text");
  }

  private static JsonNode field(Client reader) {
    return ok(reader.get("/api/layers"))
        .valueStream()
        .filter(layer -> layer.path("name").asString().equals("measure"))
        .flatMap(layer -> layer.path("fields").valueStream())
        .filter(field -> field.path("name").asString().equals("scenario"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aScenarioThatIsNotThereIsRefused() {
    UUID plan = plan(outline("Kronbergsgatorna"));
    Answer refused = measure(plan, UUID.randomUUID().toString());
    assertProblem(refused, 422);
    assertThat(refused.toString()).contains("unknown-scenario");
    assertProblem(measure(plan, "ljus nog"), 422);
  }
}
