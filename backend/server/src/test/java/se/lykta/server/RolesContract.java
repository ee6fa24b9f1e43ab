package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;

/** Who may read what and who may write. */
interface RolesContract extends Served {
  String NAME = "HEMLIG";
  String POINT = "{\"type\":\"Point\",\"coordinates\":[11.44021,58.27512]}";

  /** Tile of zoom 16 that holds the point. */
  String TILE = "/tiles/light_point/16/34850/19643.mvt";

  /** Every address that shows lamps, as pages of one kind. */
  List<String> PAGES =
      List.of(
          "/ogc/collections/light_point/items?limit=10000",
          "/ogc/collections/light_point/items?f=html&bbox=11.4402,58.2751,11.4403,58.2752",
          "/ogc/collections/light_point/items?bbox=11.4402,58.2751,11.4403,58.2752",
          "/api/layers/light_point/features?q=" + NAME,
          "/api/layers/light_point/features?bbox=11.4402,58.2751,11.4403,58.2752",
          "/api/search?q=" + NAME,
          "/api/export?layers=light_point&format=geojson",
          "/api/export?layers=light_point&format=csv",
          TILE);

  private UUID lamp(String visibility) {
    UUID id = UUID.randomUUID();
    String values =
        "\"designation\":\"%s-%s\",\"visibility\":\"%s\"".formatted(NAME, id, visibility);
    saved(Changes.set(Changes.createLamp(id, POINT, values)));
    return id;
  }

  private void remove(UUID lamp) {
    saved(Changes.set(Changes.delete(lamp, 1)));
  }

  @Test
  default void nobodyWithoutLogInSeesAnInternalLampOnAnyPage() {
    UUID lamp = lamp("internal");
    for (String page : PAGES) {
      assertThat(anonymous().get(page).text()).as(page).doesNotContain(NAME);
      assertThat(loggedIn("viewer").get(page).text()).as(page).contains(NAME);
    }
    remove(lamp);
  }

  @Test
  default void aRestrictedLampIsForPlannersOnly() {
    UUID lamp = lamp("restricted");
    for (String page : PAGES) {
      assertThat(loggedIn("viewer").get(page).text()).as(page).doesNotContain(NAME);
      assertThat(loggedIn("field").get(page).text()).as(page).doesNotContain(NAME);
      assertThat(planner().get(page).text()).as(page).contains(NAME);
    }
    remove(lamp);
  }

  @Test
  default void anInternalLampIsNotThereForThoseWhoMayNotSeeIt() {
    UUID lamp = lamp("internal");
    String own = "/api/layers/light_point/features/" + lamp;
    assertProblem(anonymous().get(own), 404);
    assertProblem(anonymous().get("/ogc/collections/light_point/items/" + lamp), 404);
    assertProblem(anonymous().get(own + "/history"), 401);
    assertThat(loggedIn("viewer").get(own + "/history").status()).isEqualTo(200);
    remove(lamp);
  }

  @Test
  default void countsTellOnlyOfWhatTheReaderMaySee() {
    long counted = counted(planner()) - counted(anonymous());
    long matched = matched(planner()) - matched(anonymous());
    UUID lamp = lamp("internal");
    assertThat(counted(planner()) - counted(anonymous())).isEqualTo(counted + 1);
    assertThat(matched(planner()) - matched(anonymous())).isEqualTo(matched + 1);
    remove(lamp);
  }

  private static long counted(Client who) {
    return who.get("/api/layers")
        .json()
        .valueStream()
        .filter(layer -> layer.path("name").asString().equals("light_point"))
        .findFirst()
        .orElseThrow()
        .path("count")
        .asLong();
  }

  private static long matched(Client who) {
    var page = who.get("/ogc/collections/light_point/items?limit=1").json();
    return page.path("numberMatched").asLong();
  }

  @Test
  default void layersThatAreInternalShowNothingWithoutLogIn() {
    var items = anonymous().get("/ogc/collections/lighting_cabinet/items").json();
    assertThat(items.path("features").size()).isZero();
    assertThat(items.path("numberMatched").asLong()).isZero();
    assertThat(
            loggedIn("field")
                .get("/ogc/collections/lighting_cabinet/items")
                .json()
                .path("features")
                .size())
        .isPositive();
  }

  @Test
  default void onlyPlannersAndAdministratorsWrite() {
    for (Answer answer : writes(fresh())) {
      assertProblem(answer, 401);
    }
    for (String name : List.of("viewer", "field")) {
      for (Answer answer : writes(loggedIn(name))) {
        assertProblem(answer, 403);
      }
    }
    assertThat(loggedIn("admin").post(CHANGE_SETS, newLamp()).status()).isEqualTo(200);
  }

  private Client fresh() {
    var client = anonymous();
    client.get("/api/session");
    return client;
  }

  private static List<Answer> writes(Client who) {
    String undo = CHANGE_SETS + "/" + UUID.randomUUID() + "/undo";
    return List.of(
        who.post(CHANGE_SETS, newLamp()),
        who.post(CHANGE_SETS + "/validate", newLamp()),
        who.post("/api/layers/light_point/chosen", "{\"ids\":[]}"),
        who.post(undo, "{\"id\":\"%s\"}".formatted(UUID.randomUUID())),
        who.upload("/api/imports", "a.geojson", new byte[] {'{', '}'}),
        who.upload("/api/files", "a.png", new byte[] {1}),
        who.delete("/api/imports/" + UUID.randomUUID()));
  }

  private static String newLamp() {
    return Changes.set(Changes.createLamp(UUID.randomUUID(), "R-1"));
  }

  @Test
  default void nothingIsSavedWithoutTheTokenOfThePage() {
    var planner = anonymous();
    planner.get("/api/session");
    assertThat(planner.login("planner", "planner").status()).isEqualTo(204);
    planner.get("/api/session");
    planner.forgetCookie("XSRF-TOKEN");
    var answer = planner.post(CHANGE_SETS, newLamp());
    assertProblem(answer, 403);
    assertThat(answer.json().path("detail").asString()).contains("X-XSRF-TOKEN");
  }

  @Test
  default void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
    var known = fresh().login("viewer", "wrong");
    var unknown = fresh().login("nobody", "wrong");
    assertProblem(known, 401);
    assertProblem(unknown, 401);
    assertThat(known.json().path("detail")).isEqualTo(unknown.json().path("detail"));
  }

  @Test
  default void whoeverLogsOutIsAnonymousAgain() {
    var field = fresh();
    field.login("field", "field");
    assertThat(field.get("/api/session").json().path("user").path("role").asString())
        .isEqualTo("field");
    assertThat(field.post("/api/logout", "text/plain", BodyPublishers.noBody()).status())
        .isEqualTo(204);
    assertThat(field.get("/api/session").json().path("user").isNull()).isTrue();
  }
}
