package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** The computed light of the demo town, over HTTP. */
class LightTest extends ServerTest {
  private static final int CELLS = 256;

  /** Light on cells, as it is sent. */
  record Grid(int level, int column, int row, int columns, int rows, List<float[]> planes) {

    static Grid of(Answer answer) {
      var bytes = ByteBuffer.wrap(answer.body()).order(ByteOrder.LITTLE_ENDIAN);
      assertThat(bytes.getInt()).isEqualTo(0x3154474C);
      int[] head = new int[7];
      bytes.asIntBuffer().get(head);
      bytes.position(32);
      var floats = bytes.asFloatBuffer();
      List<float[]> planes = new ArrayList<>();
      for (int i = 0; i < head[5]; i++) {
        float[] plane = new float[head[3] * head[4]];
        floats.get(plane);
        planes.add(plane);
      }
      assertThat(floats.remaining()).isZero();
      return new Grid(head[0], head[1], head[2], head[3], head[4], planes);
    }

    double x(int cell) {
      return column + cell % columns + 0.5;
    }

    double y(int cell) {
      return row + cell / columns + 0.5;
    }

    float at(int plane, int x, int y) {
      return planes.get(plane)[(y - row) * columns + x - column];
    }
  }

  private JsonNode overview() {
    return anonymous().get("/api/light").json();
  }

  /** The tile with a lamp of the demo town, whatever lamps others have put up elsewhere. */
  private String tileInTown(String query) {
    JsonNode lamp = lampWith("light_point", "designation", "NK-014");
    int column = Math.floorDiv(lamp.path("x").asInt(), CELLS);
    int row = Math.floorDiv(lamp.path("y").asInt(), CELLS);
    return "/api/light/tiles/0/%d/%d%s".formatted(column, row, query);
  }

  private double value(double x, double y, String query) {
    var answer = anonymous().get("/api/light/value?x=%s&y=%s%s".formatted(x, y, query));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().path("lux").asDouble();
  }

  @Test
  void aTileHasTheValuesThatTheExactCalculationGives() {
    var tile = Grid.of(anonymous().get(tileInTown("")));
    var random = new Random(1);
    int lit = 0;
    for (int i = 0; i < 1_000; i++) {
      int cell = random.nextInt(CELLS * CELLS);
      double exact = value(tile.x(cell), tile.y(cell), "");
      assertThat((double) tile.planes().getFirst()[cell]).isCloseTo(exact, within(exact * 1e-6));
      lit += exact > 0.1 ? 1 : 0;
    }
    assertThat(lit).as("points with light").isGreaterThan(150);
  }

  @Test
  void theHalfCylinderIsThereForEveryFacing() {
    var tile = Grid.of(anonymous().get(tileInTown("?quantity=semicylindrical")));
    var random = new Random(2);
    for (int i = 0; i < 100; i++) {
      int cell = random.nextInt(CELLS * CELLS);
      int facing = random.nextInt(360);
      String query = "&quantity=semicylindrical&facing=" + facing;
      double exact = value(tile.x(cell), tile.y(cell), query);
      double east = tile.planes().get(1)[cell] * Math.sin(Math.toRadians(facing));
      double north = tile.planes().get(2)[cell] * Math.cos(Math.toRadians(facing));
      assertThat(tile.planes().get(0)[cell] + east + north).isCloseTo(exact, within(1e-5));
    }
  }

  @Test
  void theBestAndTheWorstSideAreThoseOfTheTile() {
    var tile = Grid.of(anonymous().get(tileInTown("?quantity=semicylindrical")));
    var random = new Random(3);
    for (int i = 0; i < 30; i++) {
      int cell = random.nextInt(CELLS * CELLS);
      double all = tile.planes().get(0)[cell];
      double lean = Math.hypot(tile.planes().get(1)[cell], tile.planes().get(2)[cell]);
      String query = "&quantity=semicylindrical&side=";
      var near = within(1e-5 + all * 1e-3);
      assertThat(value(tile.x(cell), tile.y(cell), query + "best")).isCloseTo(all + lean, near);
      assertThat(value(tile.x(cell), tile.y(cell), query + "worst")).isCloseTo(all - lean, near);
    }
  }

  @Test
  void aTriedLampGivesTheBitsThatTheSavedOneGives() {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "L-1", 11.4436, 58.2754)));
    JsonNode at = anonymous().get("/api/light/lamps/" + id).json().path(0);
    int column = Math.floorDiv(at.path("x").asInt(), CELLS);
    int row = Math.floorDiv(at.path("y").asInt(), CELLS);
    String address = "/api/light/tiles/0/%d/%d".formatted(column, row);
    var before = Grid.of(anonymous().get(address));

    String move = Changes.move(id, 1, 11.4438, 58.2755);
    var answer = loggedIn("planner").post("/api/light/preview", "{\"edits\":[" + move + "]}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var tried = Grid.of(answer);
    assertThat(Grid.of(anonymous().get(address))).usingRecursiveComparison().isEqualTo(before);

    saved(Changes.set(move));
    var after = Grid.of(anonymous().get(address));
    assertThat(after.planes().getFirst()).isNotEqualTo(before.planes().getFirst());
    int compared = 0;
    for (int y = after.row(); y < after.row() + CELLS; y++) {
      for (int x = after.column(); x < after.column() + CELLS; x++) {
        boolean inside =
            x >= tried.column()
                && x < tried.column() + tried.columns()
                && y >= tried.row()
                && y < tried.row() + tried.rows();
        float expected = inside ? tried.at(0, x, y) : before.at(0, x, y);
        assertThat(after.at(0, x, y)).isEqualTo(expected);
        compared += inside ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  private Answer tried(String... edits) {
    String body = "{\"edits\":[" + String.join(",", edits) + "]}";
    return loggedIn("planner").post("/api/light/preview", body);
  }

  @Test
  void aHouseThatIsGoneCastsNoShadow() {
    JsonNode house = anonymous().get("/api/layers/building/features?limit=1").json();
    JsonNode first = house.at("/features/0");
    UUID id = UUID.fromString(first.path("id").asString());
    String delete =
        "{\"op\":\"delete\",\"layer\":\"building\",\"id\":\"%s\",\"version\":1}".formatted(id);
    var gone = Grid.of(tried(delete));
    var ended = Grid.of(tried(Changes.patch("building", id, 1, "\"valid_to\":\"2020-01-01\"")));
    var kept = Grid.of(tried(Changes.patch("building", id, 1, "\"name\":\"Huset\"")));
    assertThat(ended).usingRecursiveComparison().isEqualTo(gone);
    assertThat(kept).usingRecursiveComparison().isNotEqualTo(gone);
  }

  @Test
  void whatIsTriedWithoutAPlaceOrAMeasureIsSaidOrChangesNothing() {
    String noPlace = Changes.create("tree", UUID.randomUUID(), "null", "\"height_m\":8");
    assertThat(tried(noPlace).status()).isEqualTo(204);
    String here = "{\"type\":\"Point\",\"coordinates\":[11.44,58.275]}";
    String noCrown = "\"height_m\":8,\"crown_radius_m\":0";
    assertProblem(tried(Changes.create("tree", UUID.randomUUID(), here, noCrown)), 422);
    String loose = Changes.create("luminaire", UUID.randomUUID(), "null", "\"tilt_deg\":5");
    assertThat(tried(loose).status()).isEqualTo(204);
  }

  @Test
  void aTileIsSentAgainOnlyWhenItsLightChanged() {
    String address = tileInTown("");
    var first = anonymous().get(address);
    String tag = first.header("ETag").orElseThrow();
    assertThat(anonymous().get(address, "If-None-Match", tag).status()).isEqualTo(304);
    String dimmed = tileInTown("?hour=23");
    assertThat(anonymous().get(dimmed).header("ETag")).isNotEqualTo(first.header("ETag"));
  }

  /** What one luminaire gives right below itself. */
  private double share(JsonNode lamp, String query) {
    var value =
        anonymous()
            .get(
                "/api/light/value?x=%s&y=%s%s"
                    .formatted(lamp.path("x").asDouble() + 1, lamp.path("y").asDouble(), query))
            .json();
    return value
        .path("lamps")
        .valueStream()
        .filter(share -> share.path("luminaire").equals(lamp.path("luminaire")))
        .mapToDouble(share -> share.path("lux").asDouble())
        .sum();
  }

  /** The first luminaire of a light point that has this value. */
  private JsonNode lampWith(String layer, String field, String value) {
    String path = "/api/layers/" + layer + "/features?limit=1&" + field + "=" + value;
    JsonNode found = loggedIn("planner").get(path).json().path("features").path(0);
    String point =
        layer.equals("light_point")
            ? found.path("id").asString()
            : found.at("/properties/light_point").asString();
    return anonymous().get("/api/light/lamps/" + point).json().path(0);
  }

  @Test
  void atNightDimmedLampsGiveHalf() {
    JsonNode lamp = lampWith("luminaire", "dimming_profile", "half_23_05");
    double full = share(lamp, "");
    assertThat(full).isGreaterThan(1);
    assertThat(share(lamp, "&hour=22")).isEqualTo(full);
    assertThat(share(lamp, "&hour=23")).isCloseTo(full / 2, within(full * 1e-12));
    assertThat(share(lamp, "&hour=5")).isEqualTo(full);
  }

  @Test
  void tonightFaultyLampsAreDark() {
    JsonNode lamp = lampWith("light_point", "status", "faulty");
    assertThat(share(lamp, "")).isGreaterThan(1);
    assertThat(share(lamp, "&state=tonight")).isZero();
  }

  @Test
  void whatIsGuessedIsCountedAndListed() {
    long assumed = overview().path("assumed").asLong();
    JsonNode list = loggedIn("planner").get("/api/light/assumed").json();
    assertThat(assumed).isPositive().isLessThan(overview().path("luminaires").asLong() / 4);
    assertThat(list.size()).isEqualTo((int) assumed);
    assertThat(list.valueStream().map(lamp -> lamp.path("fields").toString()))
        .anyMatch(fields -> fields.contains("photometry"));
    assertThat(list.valueStream())
        .allMatch(lamp -> Math.abs(lamp.at("/at/0").asDouble() - 11.44) < 0.1)
        .allMatch(lamp -> Math.abs(lamp.at("/at/1").asDouble() - 58.275) < 0.1);
  }

  @Test
  void aLampShowsWhereItsLightGoesAlsoWhileItIsTried() {
    UUID id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "L-B", 11.4426, 58.2744)));
    String path = "/api/light/lamps/" + id;
    JsonNode now = anonymous().get(path).json().path(0);
    assertThat(now.at("/beam/isolux").valueStream().map(each -> each.path("lux").asInt()))
        .startsWith(1, 5);
    assertThat(now.at("/beam/isolux/0/outline").size()).isEqualTo(72);
    assertThat(now.at("/beam/half").size()).isEqualTo(72);

    JsonNode moved = triedLamp(path, Changes.move(id, 1, 11.4427, 58.2744));
    assertThat(moved.path("x").asDouble() - now.path("x").asDouble()).isBetween(5.0, 6.5);
    JsonNode higher = triedLamp(path, Changes.patch("light_point", id, 1, "\"pole_height_m\":12"));
    assertThat(higher.path("heightM").asDouble()).isEqualTo(12);
    assertThat(higher.path("beam")).isNotEqualTo(now.path("beam"));
    assertThat(anonymous().get(path).json().path(0)).isEqualTo(now);

    String gone = "{\"edits\":[" + Changes.delete(id, 1) + "]}";
    assertProblem(planner().post(path, gone), 404);
    assertProblem(planner().post(path, "{\"edits\":7}"), 400);
    assertProblem(loggedIn("viewer").post(path, gone), 403);
  }

  private JsonNode triedLamp(String path, String edit) {
    var answer = planner().post(path, "{\"edits\":[" + edit + "]}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().path(0);
  }

  @Test
  void guessedHeightsOfHousesAndTreesAreCounted() {
    JsonNode before = overview().path("trees");
    String here = "{\"type\":\"Point\",\"coordinates\":[11.44,58.275]}";
    saved(
        Changes.set(
            Changes.create("tree", UUID.randomUUID(), here, "\"provenance\":\"surveyed\""),
            Changes.create(
                "tree", UUID.randomUUID(), here, "\"provenance\":\"surveyed\",\"height_m\":8")));
    JsonNode after = overview().path("trees");
    assertThat(after.path("all").asInt()).isEqualTo(before.path("all").asInt() + 2);
    assertThat(after.path("guessed").asInt()).isEqualTo(before.path("guessed").asInt() + 1);
    assertThat(overview().at("/houses/all").asInt()).isGreaterThan(500);
  }

  @Test
  void whatIsWrongIsSaid() {
    assertProblem(anonymous().get("/api/light/tiles/9/0/0"), 404);
    assertProblem(anonymous().get("/api/light/tiles/0/0/0?quantity=bright"), 400);
    assertProblem(anonymous().get("/api/light/tiles/0/0/0?quantity=vertical"), 400);
    assertProblem(anonymous().get("/api/light/tiles/0/0/0?hour=24"), 400);
    assertProblem(anonymous().get("/api/light/tiles/0/0/0?season=autumn"), 400);
    assertProblem(anonymous().get("/api/light/value?x=1"), 400);
    assertProblem(anonymous().get("/api/light/value?x=NaN&y=1"), 400);
    assertProblem(anonymous().get("/api/light/value?x=1&y=1&crs=EPSG:1"), 400);
    assertProblem(anonymous().get("/api/light/value?x=1&y=1&facing=400"), 400);
    assertProblem(anonymous().get("/api/light/value?x=1&y=1&side=left"), 400);
    assertProblem(anonymous().get("/api/light/lamps/" + UUID.randomUUID()), 404);
    assertProblem(loggedIn("planner").post("/api/light/preview", "{}"), 400);
  }
}
