package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import tools.jackson.databind.JsonNode;

/** What changed between two days. */
class DifferencesTest extends ServerTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final String SINCE_YESTERDAY =
      "/api/differences?from=%s&to=%s&layer=light_point".formatted(TODAY.minusDays(1), TODAY);

  private static List<JsonNode> all(Client reader, String more) {
    var found = new ArrayList<JsonNode>();
    String after = "";
    while (after != null) {
      JsonNode page = reader.get(SINCE_YESTERDAY + more + "&after=" + after).json();
      page.path("differences").forEach(found::add);
      after = page.path("next").asString(null);
    }
    return found;
  }

  private static JsonNode of(UUID id, List<JsonNode> found) {
    return found.stream()
        .filter(difference -> difference.path("id").asString().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private UUID lamp(String values) {
    UUID id = UUID.randomUUID();
    String point = "{\"type\":\"Point\",\"coordinates\":[11.43,58.27]}";
    saved(Changes.set(Changes.createLamp(id, point, values)));
    return id;
  }

  @Test
  void aNewLampIsAddedAndComesInPagesOfAnySize() {
    UUID id = lamp("\"designation\":\"D-1\"");
    saved(Changes.set(Changes.patch("light_point", id, 1, "\"status\":\"faulty\"")));
    JsonNode found = of(id, all(planner(), "&limit=50"));
    assertThat(found.path("kind").asString()).isEqualTo("added");
    assertThat(found.path("before").isNull()).isTrue();
    assertThat(found.at("/after/properties/status").asString()).isEqualTo("faulty");
    assertThat(found.path("by").asString()).isEqualTo("planner");
    assertThat(all(planner(), "&limit=7")).hasSameSizeAs(all(planner(), "&limit=1000"));
  }

  @Test
  void theBoxTakesWhatWasOrIsInIt() {
    UUID id = lamp("\"designation\":\"D-2\"");
    String there = "&bbox=11.4299,58.2699,11.4301,58.2701";
    assertThat(all(planner(), there)).anyMatch(d -> d.path("id").asString().equals(id.toString()));
    String elsewhere = "&bbox=11.40,58.26,11.42,58.265";
    assertThat(all(planner(), elsewhere))
        .noneMatch(d -> d.path("id").asString().equals(id.toString()));
  }

  @Test
  void whatAReaderMayNotSeeWasNeverThere() {
    UUID id = lamp("\"designation\":\"D-3\",\"visibility\":\"restricted\"");
    assertThat(of(id, all(planner(), "")).path("kind").asString()).isEqualTo("added");
    assertThat(all(loggedIn("viewer"), ""))
        .noneMatch(d -> d.path("id").asString().equals(id.toString()));
  }

  @Test
  void whoIsNotLoggedInIsNotToldAndWrongDaysAreSaid() {
    assertProblem(anonymous().get(SINCE_YESTERDAY), 401);
    assertProblem(planner().get("/api/differences?from=2026-01-02&to=2026-01-01"), 400);
    assertProblem(planner().get("/api/differences?from=2026-01-02"), 400);
    assertProblem(planner().get("/api/differences?from=igår&to=2026-01-01"), 400);
  }
}
