package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;

/** What every answer has, and what the server tells by itself. */
class ServiceTest extends ServerTest {

  /** The first event that the server sends after the lamp was saved. */
  private String told(Client reader, UUID lamp) throws Exception {
    var events = reader.http().send(reader.request("/api/events").build(), BodyHandlers.ofLines());
    try (var lines = events.body()) {
      var following = lines.iterator();
      following.next();
      saved(Changes.set(Changes.createLamp(lamp, "E-" + lamp)));
      String line = following.next();
      while (!line.startsWith("data:")) {
        line = following.next();
      }
      return line;
    }
  }

  @Test
  void anOpenMapIsToldWhatWasSavedAndByWhom() throws Exception {
    assertThat(told(loggedIn("viewer"), UUID.randomUUID()))
        .contains("\"by\":\"planner\"", "light_point", "\"generation\"", "\"bounds\":[11.4");
  }

  @Test
  void whoIsNotLoggedInIsToldNeitherWhoSavedNorWhere() throws Exception {
    assertThat(told(anonymous(), UUID.randomUUID()))
        .contains("light_point")
        .doesNotContain("planner", "11.4");
  }

  @Test
  void healthIsToldWithoutDetails() {
    var health = anonymous().get("/actuator/health");
    assertThat(health.json().path("status").asString()).isEqualTo("UP");
    assertThat(health.json().has("components")).isFalse();
    assertProblem(anonymous().get("/actuator/env"), 404);
  }

  @Test
  void everyAnswerHasAnIdAndAHarmlessOneIsKept() {
    assertThat(anonymous().get("/api/layers").header("X-Request-Id")).isPresent();
    var given = anonymous().get("/api/layers", "X-Request-Id", "proxy-0123456789");
    assertThat(given.header("X-Request-Id")).hasValue("proxy-0123456789");
    var odd = anonymous().get("/api/layers", "X-Request-Id", "a b<c>");
    assertThat(odd.header("X-Request-Id").orElseThrow()).doesNotContain("<");
  }

  @Test
  void theFirstPageRunsOnlyItsOwnFilesAndItsImportMap() throws Exception {
    var page = anonymous().get("/");
    var map = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    var found = map.matcher(page.text());
    assertThat(found.find()).isTrue();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(UTF_8));
    String policy = page.header("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe")
        .contains("frame-ancestors 'none'");
    assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void whatIsNotThereIsAProblemInBothLanguages() {
    assertProblem(anonymous().get("/nowhere"), 404);
    assertProblem(anonymous().get("/api/nowhere"), 404);
    assertProblem(planner().method("PATCH", "/api/layers"), 403);
    assertProblem(loggedIn("admin").method("PATCH", "/api/layers"), 405);
    assertProblem(anonymous().get("/api/layers/lamps/features"), 404);
    assertProblem(anonymous().get("/api/layers/tree/features?colour=red"), 400);
  }

  @Test
  void theTypeOfAProblemLeadsToWhatItMeans() {
    String type = anonymous().get("/nowhere").json().path("type").asString();
    var page = anonymous().get(type);
    assertThat(page.header("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.text()).contains("Finns inte", "Not found", "HTTP 404");
    assertThat(anonymous().get("/problems").text()).contains("\"" + type + "\"");
    assertProblem(anonymous().get("/problems/no-such"), 404);
  }

  @Test
  void theMapSettingsSayThatTheTownIsMadeUp() {
    var settings = anonymous().get("/api/map-settings").json();
    assertThat(settings.path("illustrative").asBoolean()).isTrue();
    assertThat(settings.path("home").path("bounds").size()).isEqualTo(4);
  }

  @Test
  void searchFindsStreetsPlacesAndLampsAsPeopleCallThem() {
    var streets = anonymous().get("/api/search?q=kronberg").json();
    assertThat(streets.valueStream().map(hit -> hit.path("title").asString()))
        .anyMatch(title -> title.contains("Kronbergsgatan"));
    var lamp = anonymous().get("/api/search?q=KG-001").json().path(0);
    assertThat(lamp.path("layer").asString()).isEqualTo("light_point");
    assertThat(lamp.path("center").path(0).asDouble()).isBetween(11.0, 12.0);
    assertThat(anonymous().get("/api/search?q=zzzzzz").json().size()).isZero();
  }
}
