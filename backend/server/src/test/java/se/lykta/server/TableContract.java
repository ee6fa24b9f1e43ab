package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** What a table of any length asks for: its rows' order, the rows, and a file of what it shows. */
interface TableContract extends Served {

  /** Ids in order; lamps of one test are told from others by their circuit. */
  private static List<UUID> order(Client who, String layer, String query) {
    var answer = who.get("/api/layers/" + layer + "/order?" + query);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var bytes = ByteBuffer.wrap(answer.body());
    var ids = new ArrayList<UUID>();
    while (bytes.hasRemaining()) {
      ids.add(new UUID(bytes.getLong(), bytes.getLong()));
    }
    return ids;
  }

  private List<UUID> lamps(String query) {
    return order(planner(), "light_point", query);
  }

  private UUID lamp(String circuit, String values) {
    UUID id = UUID.randomUUID();
    String point = "{\"type\":\"Point\",\"coordinates\":[11.51,58.31]}";
    saved(
        Changes.set(
            Changes.createLamp(id, point, "\"circuit\":\"%s\"%s".formatted(circuit, values))));
    return id;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Test
  default void rowsAreSortedAsPeopleReadByOneFieldAndThenTheNext() {
    String c = "T-" + UUID.randomUUID();
    UUID ten = lamp(c, ",\"designation\":\"%s-10\",\"pole_height_m\":6".formatted(c));
    UUID two = lamp(c, ",\"designation\":\"%s-2\",\"pole_height_m\":6".formatted(c));
    UUID ring = lamp(c, ",\"designation\":\"%s-Å\",\"pole_height_m\":4".formatted(c));
    UUID zed = lamp(c, ",\"designation\":\"%s-z\"".formatted(c));
    String here = "circuit=" + c;
    assertThat(lamps(here + "&sort=designation")).containsExactly(two, ten, zed, ring);
    assertThat(lamps(here + "&sort=-designation")).containsExactly(ring, zed, ten, two);
    assertThat(lamps(here + "&sort=pole_height_m,designation"))
        .as("without a value last")
        .containsExactly(ring, two, ten, zed);
    assertThat(lamps(here + "&sort=-pole_height_m,-designation"))
        .as("without a value last here too")
        .containsExactly(ten, two, ring, zed);
    assertThat(lamps(here)).as("in the order of storing").containsExactly(ten, two, ring, zed);
  }

  /** As the column of a text is filtered whose values are a list: kinds of events, scenarios. */
  @Test
  default void textsAreFoundThatAreOneOfSome() {
    String c = "T-" + UUID.randomUUID();
    UUID one = lamp(c, ",\"designation\":\"%s-1\"".formatted(c));
    UUID two = lamp(c, ",\"designation\":\"%s-2\"".formatted(c));
    lamp(c, ",\"designation\":\"%s-12\"".formatted(c));
    assertThat(lamps("designation.in=%1$s-1,%1$s-2".formatted(c)))
        .containsExactlyInAnyOrder(one, two);
  }

  @Test
  default void everyKindOfFieldHasItsFilter() {
    String c = "T-" + UUID.randomUUID();
    UUID low =
        lamp(c, ",\"pole_height_m\":4,\"last_inspected\":\"2026-03-01\",\"condition\":\"2\"");
    UUID high =
        lamp(
            c,
            ",\"pole_height_m\":8.5,\"support_kind\":\"wall\",\"valid_to\":\"2026-05-01\""
                + ",\"deliberately_off_reason\":\"Nära Ängen\"");
    String here = "circuit=" + c;
    assertThat(lamps(here + "&pole_height_m.from=4&pole_height_m.to=4")).containsExactly(low);
    assertThat(lamps(here + "&pole_height_m.from=4,1")).containsExactly(high);
    assertThat(lamps(here + "&last_inspected.to=2026-03-01")).containsExactly(low);
    assertThat(lamps(here + "&last_inspected.to=2026-02-28")).isEmpty();
    assertThat(lamps(here + "&support_kind.in=wall,bollard")).containsExactly(high);
    assertThat(lamps(here + "&condition.empty=yes")).containsExactly(high);
    assertThat(lamps(here + "&condition.empty=no")).containsExactly(low);
    assertThat(lamps(here + "&deliberately_off_reason.contains=" + encoded("ANGEN")))
        .containsExactly(high);
    assertThat(lamps(here + "&q=VAGG")).as("a choice by its title").containsExactly(high);
    assertThat(lamps(here + "&asOf=2026-05-01")).containsExactly(low, high);
    assertThat(lamps(here + "&asOf=2026-05-02")).containsExactly(low);
    assertThat(lamps(here + "&bbox=11.5,58.3,11.52,58.32")).containsExactly(low, high);
    assertThat(lamps(here + "&bbox=11.6,58.3,11.62,58.32")).isEmpty();
  }

  @Test
  default void referencesAreSortedByTheNameOfWhatTheyPointTo() {
    String c = "T-" + UUID.randomUUID();
    UUID ada = actor("Ada " + c);
    UUID bo = actor("Bo " + c);
    UUID last = lamp(c, ",\"owner\":\"%s\"".formatted(bo));
    UUID first = lamp(c, ",\"owner\":\"%s\"".formatted(ada));
    assertThat(lamps("circuit=" + c + "&sort=owner")).containsExactly(first, last);
    assertThat(lamps("owner.in=" + bo)).containsExactly(last);
    saved(Changes.set(Changes.patch("actor", ada, 1, "\"name\":\"%s\"".formatted("Cecilia " + c))));
    assertThat(lamps("circuit=" + c + "&sort=owner"))
        .as("after the name has changed")
        .containsExactly(last, first);
  }

  private UUID actor(String name) {
    UUID id = UUID.randomUUID();
    String values = "\"name\":\"%s\",\"kind\":\"company\",\"provenance\":\"official\"";
    saved(Changes.set(Changes.create("actor", id, "null", values.formatted(name))));
    return id;
  }

  @Test
  default void whatIsSavedIsThereAtOnceAndNobodySeesMoreThanTheyMay() {
    String c = "T-" + UUID.randomUUID();
    String here = "circuit=" + c;
    assertThat(lamps(here)).isEmpty();
    UUID shown = lamp(c, "");
    UUID hidden = lamp(c, ",\"visibility\":\"restricted\"");
    assertThat(lamps(here)).containsExactly(shown, hidden);
    assertThat(order(anonymous(), "light_point", here)).containsExactly(shown);
    String rows = "/api/layers/light_point/rows?ids=" + shown + "," + hidden;
    assertThat(idsOf(planner(), rows)).containsExactlyInAnyOrder(shown, hidden);
    assertThat(idsOf(anonymous(), rows)).containsExactly(shown);
    saved(Changes.set(Changes.delete(shown, 1)));
    assertThat(lamps(here)).containsExactly(hidden);
    assertThat(idsOf(planner(), rows)).containsExactly(hidden);
  }

  private static List<UUID> idsOf(Client who, String path) {
    return who.get(path)
        .json()
        .path("features")
        .valueStream()
        .map(feature -> UUID.fromString(feature.get("id").asString()))
        .toList();
  }

  @Test
  default void aFileHoldsWhatTheTableShowsInItsOrderAndWithItsColumns() {
    String c = "T-" + UUID.randomUUID();
    UUID low = lamp(c, ",\"designation\":\"%s-1\",\"pole_height_m\":4".formatted(c));
    UUID high = lamp(c, ",\"designation\":\"%s-2\",\"pole_height_m\":9".formatted(c));
    lamp(c, ",\"designation\":\"%s-3\"".formatted(c));
    String shown =
        "/api/export?layers=light_point&circuit=%s&pole_height_m.from=1&sort=-pole_height_m"
                .formatted(c)
            + "&fields=pole_height_m,designation&format=";
    JsonNode features = planner().get(shown + "geojson").json().path("features");
    assertThat(features.valueStream().map(f -> f.get("id").asString()))
        .containsExactly(high.toString(), low.toString());
    assertThat(features.get(0).get("properties").propertyNames())
        .containsExactly("pole_height_m", "designation");
    String[] lines = planner().get(shown + "csv").text().split("\r\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).contains(",x,y,pole_height_m,designation,created_at");
    assertThat(lines[1]).contains(",9," + c + "-2,");
    String none = planner().get(shown.replace(c, "T-none") + "csv").text();
    assertThat(none.split("\r\n")).as("nothing shown, nothing written").hasSize(1);
  }

  @Test
  default void whatATableCannotMeanIsRefused() {
    String order = "/api/layers/light_point/order?";
    for (String wrong :
        List.of(
            "sort=nope",
            "sort=designation,,status",
            "pole_height_m.from=hög",
            "status.in=blå",
            "status.from=ok",
            "designation.empty=maybe",
            "owner.in=x",
            "last_inspected.to=igår",
            "nope.contains=1")) {
      assertProblem(planner().get(order + wrong.replaceAll("[åäö]", "%C3%A5")), 400);
    }
    assertProblem(planner().get("/api/layers/nope/order"), 404);
    assertProblem(planner().get("/api/layers/light_point/rows?ids=1"), 400);
    assertProblem(planner().get("/api/export?layers=light_point&fields=nope"), 400);
    assertProblem(planner().get("/api/export?layers=light_point,tree&sort=height_m"), 400);
  }
}
