package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;

/** Requests that nobody sends by mistake: each is answered, none breaks anything. */
interface HostileContract extends Served {
  String LIST = "/api/layers/light_point/features";
  String ITEMS = "/ogc/collections/light_point/items";

  static Stream<String> addresses() {
    return Stream.of(
        LIST + "?q=%00",
        LIST + "?q=%25%27%3B%20drop%20table%20light_point--",
        LIST + "?designation=%00",
        LIST + "?designation=%ED%A0%80",
        LIST + "?sort=-",
        LIST + "?sort=geometry",
        LIST + "?asOf=%2B999999999-12-31",
        LIST + "?asOf=-999999999-01-01",
        LIST + "?bbox=-1e308,-1e308,1e308,1e308",
        LIST + "?bbox=11,58,12,99",
        LIST + "?after=-9223372036854775808",
        LIST + "?after=1.-5",
        LIST + "?after=1.9223372036854775807",
        LIST + "?pole_height_m=1e999",
        LIST + "?pole_height_m=NaN",
        ITEMS + "?designation=%00",
        ITEMS + "?offset=9223372036854775807",
        ITEMS + "?datetime=%2B999999999-12-31T00:00:00Z",
        ITEMS + "?datetime=/",
        ITEMS + "?bbox=-180,-90,180,90",
        ITEMS + "?bbox=1e300,1e300,1e301,1e301&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3007",
        ITEMS + "?after=9223372036854775807",
        "/tiles/light_point/22/4194303/4194303.mvt",
        "/tiles/light_point/0/0/0.mvt",
        "/tiles/light_point/14/8712/4910.mvt?asOf=%2B999999999-12-31",
        "/api/search?q=%00",
        "/api/search?q=" + "a".repeat(5000),
        "/api/export?layers=tree&bbox=200,0,201,1",
        "/api/export?layers=tree,tree&format=gpkg",
        "/api/export?layers=,&format=csv",
        "/api/export?layers=tree&crs=EPSG:0",
        "/api/export?layers=tree&asOf=%2B999999999-12-31",
        "/webjars/..%2f..%2fapplication.yaml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/api/layers/light_point%00/features",
        "/api/files/" + "0".repeat(64),
        "/api/files/..%2flykta.gpkg",
        "/api/change-sets?limit=-1",
        "/error");
  }

  @TestFactory
  default Stream<DynamicTest> noAddressEndsInAnInternalError() {
    return addresses()
        .map(path -> dynamicTest(path.substring(0, Math.min(80, path.length())), () -> call(path)));
  }

  private void call(String path) {
    Answer answer = planner().get(path);
    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
  }

  static String lamp() {
    return Changes.createLamp(UUID.randomUUID(), "H-1");
  }

  static Stream<String> bodies() {
    String huge = Changes.delete(UUID.randomUUID(), 1).replace(":1}", ":99999999999999999999}");
    String twice = lamp();
    return Stream.of(
        Changes.set(lamp().replace("H-1", "a\\u0000b")),
        Changes.set(lamp().replace("H-1", "a\\ud800b")),
        Changes.set(lamp()).replace("prov", "a\\u0000b"),
        Changes.set(lamp()).replace("prov", "a\\ud800b"),
        Changes.set(lamp()).replace("\"prov\"", "{\"a\":1}"),
        Changes.set(lamp()).replace("prov", "x".repeat(1_000_000)),
        Changes.set(huge),
        Changes.set(lamp().replace(":6}", ":1e999}")),
        Changes.set(lamp().replace(":6}", ":[6]}")),
        Changes.set(lamp().replace(":6}", ":{\"a\":6}}")),
        Changes.set(lamp().replace("[11.44,58.275]", "[[11.44,58.275]]")),
        Changes.set(lamp().replace("[11.44,58.275]", "[11.44,1" + "0".repeat(400) + "]")),
        Changes.set(lamp().replace("\"create\"", "{}")),
        Changes.set(lamp()).replace("{\"id\"", "{\"crs\":\"EPSG:99\",\"id\""),
        Changes.set(twice, twice));
  }

  @TestFactory
  default Stream<DynamicTest> noBodyEndsInAnInternalError() {
    return bodies()
        .map(
            body ->
                dynamicTest(body.substring(50, Math.min(200, body.length())), () -> post(body)));
  }

  private void post(String body) {
    Answer answer = planner().post(CHANGE_SETS, body);
    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertProblem(answer, answer.status());
  }
}
