package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who else has the map open. */
class PresenceTest extends ServerTest {
  private static final String FORM = "{\"layer\":\"light_point\",\"feature\":\"%s\"}";

  /** What an open map is told, event by event. */
  private static final class Told implements AutoCloseable {
    private final Stream<String> stream;
    private final Iterator<String> lines;

    Told(Client reader) throws Exception {
      var request = reader.request("/api/events").build();
      stream = reader.http().send(request, BodyHandlers.ofLines()).body();
      lines = stream.iterator();
      lines.next();
    }

    /** The next event's name and data. */
    String next() {
      String name = lines.next();
      while (!name.startsWith("event:")) {
        name = lines.next();
      }
      return name + " " + lines.next();
    }

    JsonNode here() {
      String event = next();
      assertThat(event).startsWith("event:presence");
      return JsonMapper.shared().readTree(event.substring(event.indexOf('{'))).path("here");
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  private static int say(Client who, UUID tab, String body) {
    var json = BodyPublishers.ofString(body);
    var request =
        who.request("/api/presence/" + tab, "Content-Type", "application/json").PUT(json).build();
    try {
      return who.http().send(request, BodyHandlers.discarding()).statusCode();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoIsLoggedInHearsWhoComesWhichFormTheyOpenAndThatTheyGo() throws Exception {
    UUID tab = UUID.randomUUID();
    UUID lamp = UUID.randomUUID();
    try (var told = new Told(loggedIn("viewer"))) {
      assertThat(say(planner(), tab, "{}")).isEqualTo(204);
      assertThat(told.here().path(0).path("name").asString()).isEqualTo("planner");
      say(planner(), tab, FORM.formatted(lamp));
      assertThat(told.here().path(0).path("feature").asString()).isEqualTo(lamp.toString());
      say(planner(), tab, FORM.formatted(lamp));
      planner().delete("/api/presence/" + tab);
      assertThat(told.here()).isEmpty();
    }
  }

  @Test
  void whoComesLaterIsToldWhoIsThereAlready() throws Exception {
    UUID tab = UUID.randomUUID();
    say(planner(), tab, "{}");
    try (var told = new Told(loggedIn("field"))) {
      assertThat(told.here().path(0).path("tab").asString()).isEqualTo(tab.toString());
    }
    planner().delete("/api/presence/" + tab);
  }

  @Test
  void whoIsNotLoggedInNeitherSaysNorHearsAnything() throws Exception {
    UUID tab = UUID.randomUUID();
    assertThat(say(anonymous(), tab, "{}")).isEqualTo(403);
    try (var told = new Told(anonymous())) {
      say(planner(), tab, "{}");
      saved(Changes.set(Changes.createLamp(UUID.randomUUID(), "P-" + tab)));
      assertThat(told.next()).startsWith("event:change");
    }
    planner().delete("/api/presence/" + tab);
  }

  @Test
  void nobodySpeaksForAnother() throws Exception {
    UUID tab = UUID.randomUUID();
    say(planner(), tab, "{}");
    loggedIn("viewer").delete("/api/presence/" + tab);
    try (var told = new Told(loggedIn("field"))) {
      assertThat(told.here()).hasSize(1);
    }
    planner().delete("/api/presence/" + tab);
  }

  @Test
  void nonsenseIsRefused() {
    UUID tab = UUID.randomUUID();
    assertThat(say(planner(), tab, "{\"layer\":\"lamps\"}")).isIn(400, 404);
    assertThat(say(planner(), tab, "{\"layer\":\"tree\",\"feature\":\"x\"}")).isEqualTo(400);
    assertProblem(planner().delete("/api/presence/tab"), 400);
  }
}
