package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** Many features found by a question, and read at once. */
interface ChoosingContract extends Served {
  String IDS = "/api/layers/light_point/ids?";

  private List<UUID> lamps(int many, String designation) {
    var ids = IntStream.range(0, many).mapToObj(i -> UUID.randomUUID()).toList();
    var edits =
        IntStream.range(0, many)
            .mapToObj(i -> Changes.createLamp(ids.get(i), designation + i, 11.4 + i * 0.001, 58.28))
            .toArray(String[]::new);
    saved(Changes.set(edits));
    return ids;
  }

  private List<UUID> found(String question) {
    var answer = planner().get(IDS + question);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var ids = answer.json().path("ids").valueStream().map(JsonNode::asString);
    var list = ids.map(UUID::fromString).toList();
    assertThat(answer.json().path("matched").asInt()).isEqualTo(list.size());
    return list;
  }

  private static String where(String condition) {
    return "where=" + URLEncoder.encode(condition, StandardCharsets.UTF_8);
  }

  @Test
  default void aShapeFindsWhatLiesInItAndNotWhatItsBoxHolds() {
    var lamps = lamps(4, "CH-A");
    String triangle = "within=11.3995,58.2799,11.4025,58.2799,11.3995,58.2820";
    assertThat(found(triangle + "&q=CH-A"))
        .containsExactlyInAnyOrder(lamps.get(0), lamps.get(1), lamps.get(2));
    String bow = "within=11.3995,58.2798,11.4015,58.2802,11.4015,58.2798,11.3995,58.2802";
    assertThat(found(bow + "&q=CH-A")).containsExactlyInAnyOrder(lamps.get(0), lamps.get(1));
  }

  @Test
  default void aStreetCountsWhereTheShapeOnlyTouchesIt() {
    var streets = planner().get("/api/layers/street/features?limit=1").json().at("/features/0");
    double lon = streets.at("/geometry/coordinates/0/0").asDouble();
    double lat = streets.at("/geometry/coordinates/0/1").asDouble();
    String shape =
        "/api/layers/street/ids?within=%s,%s,%s,%s,%s,%s"
            .formatted(lon - 1e-5, lat - 1e-5, lon + 2e-5, lat - 1e-5, lon, lat + 2e-5);
    assertThat(planner().get(shape).json().path("ids").toString())
        .contains(streets.path("id").asString());
  }

  @Test
  default void everyOperatorFindsItsOwn() {
    var lamps = lamps(3, "CH-B");
    saved(Changes.set(Changes.patch("light_point", lamps.get(0), 1, "\"pole_height_m\":null")));
    saved(Changes.set(Changes.patch("light_point", lamps.get(1), 1, "\"pole_height_m\":31.5")));
    String ours = "&q=CH-B";
    assertThat(found(where("pole_height_m at-least 31,5") + ours)).containsExactly(lamps.get(1));
    assertThat(found(where("pole_height_m at-most 6") + ours)).containsExactly(lamps.get(2));
    assertThat(found(where("pole_height_m empty") + ours)).containsExactly(lamps.get(0));
    assertThat(found(where("pole_height_m filled") + ours)).hasSize(2);
    assertThat(found(where("pole_height_m is 6") + ours)).containsExactly(lamps.get(2));
    assertThat(found(where("pole_height_m is-not 6") + ours)).hasSize(2);
    assertThat(found(where("designation contains ch-b1"))).containsExactly(lamps.get(1));
  }

  @Test
  default void whatCannotBeAskedIsRefusedWithWhatWasExpected() {
    for (String question :
        List.of(
            "within=11,58,12",
            "within=11,58,x,58,12,59",
            where("height is 6"),
            where("status like ok"),
            where("status is"),
            where("status empty ok"),
            where("pole_height_m at-least tall"))) {
      assertProblem(planner().get(IDS + question), 400);
    }
  }

  @Test
  default void thoseChosenAreReadAtOnceWithTheirVersions() {
    var lamps = lamps(3, "CH-C");
    saved(Changes.set(Changes.patch("light_point", lamps.get(2), 1, "\"status\":\"faulty\"")));
    var read = chosen("light_point", lamps.subList(1, 3), "");
    assertThat(read.valueStream().map(lamp -> lamp.path("version").asInt()))
        .containsExactlyInAnyOrder(1, 2);
    assertThat(chosen("light_point", List.of(), "")).isEmpty();
  }

  @Test
  default void partsAreReadByWhatTheyHangOn() {
    var lamps = lamps(2, "CH-D");
    UUID fitting = UUID.randomUUID();
    String values = "\"provenance\":\"surveyed\",\"light_point\":\"%s\"".formatted(lamps.get(1));
    saved(Changes.set(Changes.create("luminaire", fitting, "null", values)));
    var read = chosen("luminaire", lamps, ",\"by\":\"light_point\"");
    assertThat(read).hasSize(1);
    assertThat(read.path(0).path("id").asString()).isEqualTo(fitting.toString());
  }

  @Test
  default void lampsAreFoundByWhatTheirLuminairesAreLike() {
    var lamps = lamps(2, "CH-E");
    for (int i = 0; i < 2; i++) {
      String values =
          "\"provenance\":\"surveyed\",\"serial\":\"E-77\",\"light_point\":\"%s\""
              .formatted(lamps.get(1));
      saved(Changes.set(Changes.create("luminaire", UUID.randomUUID(), "null", values)));
    }
    String owners = "/api/layers/luminaire/ids?give=light_point&" + where("serial is E-77");
    assertThat(planner().get(owners).json().toString())
        .isEqualTo("{\"ids\":[\"%s\"],\"matched\":1}".formatted(lamps.get(1)));
    assertProblem(planner().get(owners.replace("=light_point", "=serial")), 400);
  }

  private JsonNode chosen(String layer, List<UUID> ids, String more) {
    String list = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
    var answer =
        planner()
            .post("/api/layers/" + layer + "/chosen", "{\"ids\":[%s]%s}".formatted(list, more));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().path("features");
  }

  @Test
  default void aListOfIdsThatIsNoneIsRefused() {
    for (String body : List.of("{}", "{\"ids\":[\"x\"]}", "{\"ids\":[],\"by\":\"type\"}", "[]")) {
      assertProblem(planner().post("/api/layers/light_point/chosen", body), 400);
    }
  }
}
