package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** Scenarios on a GeoPackage file, and the tiles and the light that they give. */
class ScenarioTest extends ServerTest implements ScenarioContract {
  private UUID scenario() {
    UUID id = UUID.randomUUID();
    planner().post(SCENARIOS, "{\"id\":\"%s\",\"name\":\"Ljus\"}".formatted(id));
    return id;
  }

  private Answer changed(UUID scenario, String... edits) {
    var answer = planner().post(CHANGE_SETS + "?scenario=" + scenario, Changes.set(edits));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private JsonNode lampOf(UUID point, String query) {
    return planner().get("/api/light/lamps/" + point + query).json().path(0);
  }

  private double lux(JsonNode lamp, String query) {
    return planner()
        .get(
            "/api/light/value?x=%s&y=%s%s"
                .formatted(lamp.path("x").asDouble() + 2, lamp.path("y").asDouble(), query))
        .json()
        .path("lux")
        .asDouble();
  }

  @Test
  void aLampOfTheScenarioIsInItsTilesAndGivesLightThereOnly() {
    UUID scenario = scenario();
    UUID point = UUID.randomUUID();
    changed(scenario, Changes.createLamp(point, "SC-T", 11.4436, 58.2754));
    String query = "?scenario=" + scenario;
    JsonNode lamp = lampOf(point, query);
    double today = lux(lamp, "");
    assertThat(lux(lamp, "&scenario=" + scenario)).isGreaterThan(today + 1);
    int column = Math.floorDiv(lamp.path("x").asInt(), 256);
    int row = Math.floorDiv(lamp.path("y").asInt(), 256);
    String tile = "/api/light/tiles/0/%d/%d".formatted(column, row);
    var then = planner().get(tile + query);
    assertThat(planner().get(tile).body()).isNotEqualTo(then.body());
    int zoom = 17;
    String address = vectorTile(11.4436, 58.2754, zoom);
    assertThat(planner().get(address + query).text()).contains(point.toString());
    assertThat(planner().get(address).text()).doesNotContain(point.toString());
    planner().post(CHANGE_SETS + "/adopt" + query, "{\"id\":\"%s\"}".formatted(UUID.randomUUID()));
    assertThat(planner().get(tile).body()).isEqualTo(then.body());
    assertThat(planner().get(address).text()).contains(point.toString());
  }

  private static String vectorTile(double lon, double lat, int zoom) {
    double tan = Math.tan(Math.toRadians(lat));
    double north = Math.log(tan + Math.sqrt(tan * tan + 1)) / Math.PI;
    int x = (int) ((lon + 180) / 360 * (1 << zoom));
    int y = (int) ((1 - north) / 2 * (1 << zoom));
    return "/tiles/light_point/%d/%d/%d.mvt".formatted(zoom, x, y);
  }

  @Test
  void whatIsTriedInAScenarioIsTriedOnTopOfIt() {
    UUID scenario = scenario();
    UUID point = UUID.randomUUID();
    changed(scenario, Changes.createLamp(point, "SC-P", 11.4446, 58.2764));
    String body = "{\"edits\":[" + Changes.move(point, 1, 11.4447, 58.2764) + "]}";
    assertThat(planner().post("/api/light/preview", body).status()).isEqualTo(204);
    var tried = planner().post("/api/light/preview?scenario=" + scenario, body);
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(tried.body().length).isGreaterThan(1_000);
  }

  @Test
  void fiftyEditsUndoneLeaveTheLightAsItWas() {
    UUID point = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(point, "SC-U", 11.4456, 58.2774)));
    UUID scenario = scenario();
    String query = "?scenario=" + scenario;
    JsonNode lamp = lampOf(point, "");
    String tile =
        "/api/light/tiles/0/%d/%d"
            .formatted(
                Math.floorDiv(lamp.path("x").asInt(), 256),
                Math.floorDiv(lamp.path("y").asInt(), 256));
    byte[] before = planner().get(tile).body();
    UUID[] steps = new UUID[50];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = UUID.randomUUID();
      String edit =
          i % 2 == 0
              ? Changes.move(point, i + 1, 11.4456 + i * 1e-5, 58.2774)
              : Changes.patch("light_point", point, i + 1, "\"pole_height_m\":" + (4 + i % 7));
      planner().post(CHANGE_SETS + query, Changes.set(steps[i], edit));
    }
    assertThat(planner().get(tile + query).body()).isNotEqualTo(before);
    for (int i = steps.length - 1; i >= 0; i--) {
      var undone =
          planner()
              .post(
                  CHANGE_SETS + "/" + steps[i] + "/undo" + query,
                  "{\"id\":\"%s\"}".formatted(UUID.randomUUID()));
      assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
    }
    assertThat(planner().get(tile + query).body()).isEqualTo(before);
  }

  @Test
  void tenThousandLampsInOneScenarioAreSavedAndLit() {
    UUID scenario = scenario();
    String query = "?scenario=" + scenario;
    long before = planner().get("/api/light" + query).json().path("luminaires").asLong();
    UUID[] points = new UUID[10_000];
    String[] edits = new String[points.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = UUID.randomUUID();
      double lon = 11.48 + i % 100 * 3e-4;
      double lat = 58.29 + i / 100 * 2e-4;
      edits[i] = Changes.createLamp(points[i], "TIO-" + i, lon, lat);
    }
    changed(scenario, edits);
    assertThat(planner().get("/api/light" + query).json().path("luminaires").asLong())
        .isEqualTo(before + points.length);
    JsonNode last = lampOf(points[points.length - 1], query);
    assertThat(lux(last, "&scenario=" + scenario)).isGreaterThan(1);
    assertThat(lux(last, "")).isZero();
  }

  private JsonNode compared(String a, String b) {
    String path = "/api/light/comparison?a=%s&b=%s".formatted(a, b);
    JsonNode answer = planner().get(path).json();
    for (int i = 0; i < 30 && !answer.path("ready").asBoolean(); i++) {
      answer = planner().get(path).json();
    }
    assertThat(answer.path("ready").asBoolean()).as(answer.toString()).isTrue();
    return answer;
  }

  @Test
  void theComparisonTellsWhatANewLampTakesAndGives() {
    UUID scenario = scenario();
    changed(scenario, Changes.createLamp(UUID.randomUUID(), "SC-C", 11.44355, 58.2754));
    JsonNode compared = compared("register", scenario.toString());
    JsonNode a = compared.path("a");
    JsonNode b = compared.path("b");
    assertThat(b.at("/lamps/lamps").asInt()).isEqualTo(a.at("/lamps/lamps").asInt() + 1);
    double flux = b.at("/lamps/fluxLm").asDouble() - a.at("/lamps/fluxLm").asDouble();
    double watts = b.at("/lamps/powerW").asDouble() - a.at("/lamps/powerW").asDouble();
    double kwh = b.at("/lamps/energyKwh").asDouble() - a.at("/lamps/energyKwh").asDouble();
    assertThat(watts).isCloseTo(flux / 110, within(1e-6 * watts));
    assertThat(kwh / watts * 1000).as("hours a year").isBetween(3_800.0, 4_200.0);
    assertThat(b.at("/lamps/costSek").asDouble() - a.at("/lamps/costSek").asDouble())
        .isCloseTo(kwh * 1.5, within(1e-6 * kwh));
    assertThat(b.at("/spill/meanLux").asDouble()).isGreaterThan(a.at("/spill/meanLux").asDouble());
    assertThat(b.path("belowM").asDouble()).isLessThanOrEqualTo(a.path("belowM").asDouble());
    assertThat(compared.path("streets").size()).isPositive();
    JsonNode street = compared.at("/streets/0");
    String page = "/api/light/streets/" + street.path("id").asString() + "?scenario=" + scenario;
    assertThat(street.at("/b/meanLux").asDouble())
        .isGreaterThan(street.at("/a/meanLux").asDouble())
        .isEqualTo(planner().get(page).json().at("/street/meanLux").asDouble());
  }

  @Test
  void whatIsTheSameOnBothSidesDiffersInNothing() {
    JsonNode compared = compared("register", "register");
    assertThat(compared.path("streets").size()).isZero();
    assertThat(compared.path("places").size()).isZero();
    assertThat(compared.path("a")).isEqualTo(compared.path("b"));
  }

  @Test
  void aSideThatIsNoneIsSaid() {
    assertProblem(planner().get("/api/light/comparison?a=register"), 400);
    assertProblem(planner().get("/api/light/comparison?a=register&b=today"), 400);
    assertProblem(planner().get("/api/light/comparison?a=register&b=" + UUID.randomUUID()), 404);
    assertProblem(anonymous().get("/api/light/comparison?a=register&b=" + UUID.randomUUID()), 401);
  }

  @Test
  void aPlaceThatOnlyTheScenarioHasIsCompared() {
    UUID scenario = scenario();
    String shape =
        "{\"type\":\"Polygon\",\"coordinates\":[[[11.4436,58.2754],[11.4438,58.2754],"
            + "[11.4438,58.2755],[11.4436,58.2755],[11.4436,58.2754]]]}";
    String values =
        "\"name\":\"Ny plats\",\"kind\":\"square\",\"provenance\":\"surveyed\",\"visibility\":\"public\"";
    changed(scenario, Changes.create("place", UUID.randomUUID(), shape, values));
    JsonNode places = compared("register", scenario.toString()).path("places");
    assertThat(places.findValuesAsString("name")).contains("Ny plats");
  }
}
