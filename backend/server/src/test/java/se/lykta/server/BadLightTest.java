package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** Lamps that stand where none should, or burn when none can: what becomes of their light. */
class BadLightTest extends ServerTest {
  private static final double LON = 11.4466;
  private static final double LAT = 58.2684;

  /** 60 km to the north. */
  private static final double FAR_LAT = LAT + 0.539;

  private final UUID scenario = UUID.randomUUID();

  private String in() {
    return "scenario=" + scenario;
  }

  private void begin() {
    planner().post("/api/scenarios", "{\"id\":\"%s\",\"name\":\"Fel\"}".formatted(scenario));
  }

  private Answer saves(String... edits) {
    var answer = planner().post("/api/change-sets?" + in(), Changes.set(edits));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private JsonNode lamp(UUID point) {
    return planner().get("/api/light/lamps/" + point + "?" + in()).json().path(0);
  }

  private JsonNode lightAt(double x, double y) {
    var answer = planner().get("/api/light/value?x=%s&y=%s&%s".formatted(x, y, in()));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static String place(double lon, double lat) {
    return "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(lon, lat);
  }

  /** 9 m high, some 23 m wide and 22 m deep, with the lamp in its middle. */
  private static String house() {
    double east = 2e-4;
    double north = 1e-4;
    return Changes.create(
        "building",
        UUID.randomUUID(),
        "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
            .formatted(LON - east, LAT - north, LON + east, LAT + north),
        "\"height_m\":9,\"provenance\":\"surveyed\"");
  }

  @Test
  void aLampInAHouseLightsNothingAndThatIsSaid() {
    begin();
    UUID inside = UUID.randomUUID();
    UUID above = UUID.randomUUID();
    saves(
        house(),
        Changes.createLamp(inside, place(LON, LAT), "\"pole_height_m\":6"),
        Changes.createLamp(above, place(LON, LAT), "\"pole_height_m\":20"));
    JsonNode lamp = lamp(inside);
    assertThat(lamp.path("inside").asBoolean()).isTrue();
    assertThat(lamp(above).path("inside").asBoolean()).isFalse();
    double x = lamp.path("x").asDouble();
    double y = lamp.path("y").asDouble();
    assertThat(lightAt(x + 2, y).path("lux").asDouble()).as("in the house").isZero();
    String around = lightAt(x + 30, y).toString();
    assertThat(around).contains(above.toString()).doesNotContain(inside.toString());
  }

  @Test
  void aLampSixtyKilometresAwayShinesThereAndChangesNothingHere() {
    begin();
    UUID far = UUID.randomUUID();
    UUID here = UUID.randomUUID();
    saves(
        Changes.createLamp(far, place(LON, FAR_LAT), "\"pole_height_m\":6"),
        Changes.createLamp(here, place(LON, LAT), "\"pole_height_m\":6"));
    JsonNode lamp = lamp(far);
    double y = lamp.path("y").asDouble();
    assertThat(y - lamp(here).path("y").asDouble()).isBetween(59_000.0, 61_000.0);
    assertThat(lightAt(lamp.path("x").asDouble() + 2, y).path("lux").asDouble()).isGreaterThan(1);
    double[] halfway = {lamp.path("x").asDouble(), y - 30_000};
    assertThat(lightAt(halfway[0], halfway[1]).path("lux").asDouble()).isZero();
    String tile =
        "/api/light/tiles/0/%d/%d?%s"
            .formatted(
                Math.floorDiv((int) halfway[0], 256), Math.floorDiv((int) halfway[1], 256), in());
    assertThat(planner().get(tile).status()).as("dark").isEqualTo(204);
  }

  @Test
  void aLampDraggedSixtyKilometresIsTriedInTheViewAndRefusedAsAWhole() {
    begin();
    UUID id = UUID.randomUUID();
    saves(Changes.createLamp(id, place(LON, LAT), "\"pole_height_m\":6"));
    JsonNode lamp = lamp(id);
    double x = lamp.path("x").asDouble();
    double y = lamp.path("y").asDouble();
    String body = "{\"edits\":[" + Changes.move(id, 1, LON, FAR_LAT) + "]}";
    var whole = planner().post("/api/light/preview?" + in(), body);
    assertProblem(whole, 413);
    assertThat(whole.json().path("detailEn").asString()).contains("expected at most 4000000");
    String box = "&box=%s,%s,%s,%s".formatted(x - 50, y - 50, x + 50, y + 50);
    assertThat(planner().post("/api/light/preview?" + in() + box, body).status()).isEqualTo(200);
  }

  private void isRefused(String field, String says, String edit) {
    var answer = planner().post("/api/change-sets", Changes.set(edit));
    assertProblem(answer, 422);
    JsonNode problem = answer.json().path("problems").path(0);
    assertThat(problem.path("field").asString()).isEqualTo(field);
    assertThat(problem.toString()).contains(says);
  }

  @Test
  void hoursThatContradictEachOtherAreRefusedWithTheField() {
    isRefused(
        "deliberately_off_to",
        "2026-11-01",
        Changes.createLamp(
            UUID.randomUUID(),
            place(LON, LAT),
            "\"deliberately_off_from\":\"2026-12-01T22:00:00Z\","
                + "\"deliberately_off_to\":\"2026-11-01T05:00:00Z\""));
    UUID point = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(point, place(LON, LAT), "")));
    isRefused(
        "dimming_profile",
        "half_05_22",
        Changes.create(
            "luminaire",
            UUID.randomUUID(),
            "null",
            "\"light_point\":\"%s\",\"dimming_profile\":\"half_05_22\"".formatted(point)));
    assertProblem(anonymous().get("/api/light/value?x=1&y=1&hour=24"), 400);
    assertProblem(anonymous().get("/api/light/tiles/0/1/1?hour=-1"), 400);
  }

  @Test
  void hoursThatContradictEachOtherWhileTheyAreTypedSwitchNothingOff() {
    begin();
    UUID id = UUID.randomUUID();
    saves(Changes.createLamp(id, place(LON, LAT), "\"pole_height_m\":6"));
    String off =
        "\"deliberately_off_from\":\"2099-12-01T22:00:00Z\","
            + "\"deliberately_off_to\":\"2019-11-01T05:00:00Z\"";
    String body = "{\"edits\":[" + Changes.patch("light_point", id, 1, off) + "]}";
    var tried = planner().post("/api/light/preview?state=tonight&" + in(), body);
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    var grid = LightTest.Grid.of(tried);
    JsonNode lamp = lamp(id);
    int x = (int) Math.floor(lamp.path("x").asDouble());
    int y = (int) Math.floor(lamp.path("y").asDouble());
    assertThat(grid.at(0, x, y)).isGreaterThan(5);
  }
}
