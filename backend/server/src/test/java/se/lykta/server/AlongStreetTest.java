package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lykta.server.http.Changes;
import se.lykta.server.lighting.stock.StockKeeper;
import se.lykta.server.lighting.stock.StreetAxes;
import tools.jackson.databind.JsonNode;

/** The light on faces that are seen along the street: on tiles, at points and along lines. */
class AlongStreetTest extends ServerTest {
  private static final int CELLS = 256;
  private static final String FACES = "?quantity=semicylindrical";

  @Autowired private StockKeeper stocks;

  private String tileInTown() {
    JsonNode lamp = lampWith("NK-014");
    return "/api/light/tiles/0/%d/%d"
        .formatted(
            Math.floorDiv(lamp.path("x").asInt(), CELLS),
            Math.floorDiv(lamp.path("y").asInt(), CELLS));
  }

  private JsonNode lampWith(String designation) {
    String id =
        anonymous()
            .get("/api/layers/light_point/features?designation=" + designation)
            .json()
            .at("/features/0/id")
            .asString();
    return anonymous().get("/api/light/lamps/" + id).json().path(0);
  }

  private JsonNode value(double x, double y, String query) {
    var answer =
        anonymous().get("/api/light/value" + FACES + "&x=%s&y=%s%s".formatted(x, y, query));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void aTileHasTheLesserOfTheStreetsTwoDirections() {
    var all = LightTest.Grid.of(anonymous().get(tileInTown() + FACES));
    var along = LightTest.Grid.of(anonymous().get(tileInTown() + FACES + "&side=along"));
    assertThat(along.planes()).hasSize(1);
    StreetAxes streets = stocks.today().axes();
    int near = 0;
    int far = 0;
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      double bearing = Math.toRadians(streets.bearingDeg(all.x(cell), all.y(cell)));
      double east = all.planes().get(1)[cell];
      double north = all.planes().get(2)[cell];
      double lean =
          Double.isNaN(bearing)
              ? Math.hypot(east, north)
              : Math.abs(east * Math.sin(bearing) + north * Math.cos(bearing));
      double expected = Math.max(0, all.planes().get(0)[cell] - lean);
      assertThat((double) along.planes().getFirst()[cell]).isCloseTo(expected, within(1e-5));
      near += expected > 0.5 && !Double.isNaN(bearing) ? 1 : 0;
      far += expected > 0.01 && Double.isNaN(bearing) ? 1 : 0;
    }
    assertThat(near).as("lit cells by a street").isGreaterThan(500);
    assertThat(far).as("lit cells by none").isPositive();
  }

  @Test
  void atAPointItIsTheExactCalculationsLesserOne() {
    var along = LightTest.Grid.of(anonymous().get(tileInTown() + FACES + "&side=along"));
    var random = new Random(19);
    for (int i = 0; i < 100; i++) {
      int cell = random.nextInt(CELLS * CELLS);
      double x = along.x(cell);
      double y = along.y(cell);
      JsonNode found = value(x, y, "&side=along");
      double lux = found.path("lux").asDouble();
      assertThat((double) along.planes().getFirst()[cell])
          .isCloseTo(lux, within(1e-5 + lux * 1e-3));
      double bearing = stocks.today().axes().bearingDeg(x, y);
      if (!Double.isNaN(bearing)) {
        double facing = found.path("facing").asDouble();
        assertThat(Math.sin(Math.toRadians(facing - bearing))).isCloseTo(0, within(1e-9));
        int opposite = (int) Math.round(facing + 180) % 360;
        assertThat(value(x, y, "&facing=" + opposite).path("lux").asDouble())
            .isGreaterThanOrEqualTo(lux * 0.98 - 1e-3);
      }
    }
  }

  @Test
  void aProfileHasTheValuesOfItsPoints() {
    JsonNode lamp = lampWith("NK-014");
    double x = lamp.path("x").asDouble();
    double y = lamp.path("y").asDouble();
    for (String quantity : new String[] {"semicylindrical", "vertical"}) {
      String query = "?quantity=%s&side=along".formatted(quantity);
      JsonNode profile =
          anonymous()
              .get(
                  "/api/light/profile%s&line=%s,%s,%s,%s"
                      .formatted(query, x - 20, y - 60, x + 20, y + 60))
              .json();
      double length = profile.path("lengthM").asDouble();
      for (int i = 0; i < profile.path("m").size(); i += 17) {
        double part = profile.path("m").path(i).asDouble() / length;
        var there =
            anonymous()
                .get(
                    "/api/light/value%s&x=%s&y=%s"
                        .formatted(query, x - 20 + 40 * part, y - 60 + 120 * part));
        double expected = there.json().path("lux").asDouble();
        assertThat(profile.path("lux").path(i).asDouble())
            .isCloseTo(expected, within(1e-6 + expected * 1e-3));
      }
    }
  }

  @Test
  void anotherStreetIsAnotherDirection() {
    String path = tileInTown();
    var before = planner().get(path + FACES + "&side=along");
    UUID scenario = UUID.randomUUID();
    planner().post("/api/scenarios", "{\"id\":\"%s\",\"name\":\"Ny gata\"}".formatted(scenario));
    JsonNode lamp = planner().get("/api/layers/light_point/features?designation=NK-014").json();
    double lon = lamp.at("/features/0/geometry/coordinates/0").asDouble();
    double lat = lamp.at("/features/0/geometry/coordinates/1").asDouble();
    String line =
        "{\"type\":\"LineString\",\"coordinates\":[[%s,%s],[%s,%s]]}"
            .formatted(lon - 1e-3, lat - 2e-4, lon + 1e-3, lat + 4e-4);
    String street =
        Changes.create(
            "street", UUID.randomUUID(), line, "\"function\":\"foot\",\"provenance\":\"surveyed\"");
    var saved = planner().post("/api/change-sets?scenario=" + scenario, Changes.set(street));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    var after = planner().get(path + FACES + "&side=along&scenario=" + scenario);
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(after.body()).isNotEqualTo(before.body());
  }

  @Test
  void aSideThatIsNoneIsSaid() {
    assertProblem(anonymous().get(tileInTown() + FACES + "&side=behind"), 400);
    assertProblem(anonymous().get("/api/light/value" + FACES + "&x=1&y=1&side=street"), 400);
  }
}
