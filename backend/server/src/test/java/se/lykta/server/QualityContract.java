package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** What should be looked at, found in a box, and put right by the edits that are offered. */
interface QualityContract extends Served {

  /** A square, degrees, for one test alone. */
  record Square(double west, double south, double width) {

    String bbox() {
      return "%s,%s,%s,%s"
          .formatted(west - 0.001, south - 0.001, west + 2 * width, south + 2 * width);
    }

    /** Moved to the east by parts of its width. */
    Square east(double parts) {
      return new Square(west + parts * width, south, width);
    }

    String polygon() {
      double east = west + width;
      double north = south + width;
      return String.format(
          Locale.ROOT,
          "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.9f,%2$.9f],[%3$.9f,%2$.9f],[%3$.9f,%4$.9f],[%1$.9f,%4$.9f],[%1$.9f,%2$.9f]]]}",
          west,
          south,
          east,
          north);
    }
  }

  private List<JsonNode> findings(String bbox, String code) {
    var answer = planner().get("/api/quality?limit=5000&bbox=" + bbox);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var found = answer.json().path("findings").valueStream();
    var ofKind = found.filter(finding -> finding.path("code").asString().equals(code)).toList();
    assertThat(answer.json().at("/counts/" + code).asInt(0)).isEqualTo(ofKind.size());
    return ofKind;
  }

  private List<String> lamps(String bbox, String code) {
    return findings(bbox, code).stream().map(finding -> finding.path("id").asString()).toList();
  }

  private void fix(JsonNode finding) {
    assertThat(finding.at("/fix/sv").asString("")).isNotEmpty();
    String edits = finding.at("/fix/edits").toString();
    saved("{\"id\":\"%s\",\"edits\":%s}".formatted(UUID.randomUUID(), edits));
  }

  private UUID lamp(double lon, double lat) {
    var id = UUID.randomUUID();
    saved(Changes.set(Changes.createLamp(id, "Q-" + id, lon, lat)));
    return id;
  }

  private void luminaire(UUID lamp, String more) {
    String values = "\"light_point\":\"%s\",\"provenance\":\"surveyed\"%s".formatted(lamp, more);
    saved(Changes.set(Changes.create("luminaire", UUID.randomUUID(), "null", values)));
  }

  private UUID area(String name, String geometry) {
    String actor =
        planner().get("/api/layers/actor/features?limit=1").json().at("/features/0/id").asString();
    return area(name, geometry, actor);
  }

  private UUID area(String name, String geometry, String actor) {
    var id = UUID.randomUUID();
    String values =
        "\"name\":\"%s\",\"actor\":\"%s\",\"covers\":\"lighting\",\"provenance\":\"surveyed\""
            .formatted(name, actor);
    saved(Changes.set(Changes.create("responsibility_area", id, geometry, values)));
    return id;
  }

  private String otherActor() {
    return planner()
        .get("/api/layers/actor/features?limit=2")
        .json()
        .at("/features/1/id")
        .asString();
  }

  @Test
  default void ofTwoLampsOnOneSpotTheLaterGoesWithItsLuminaire() {
    String bbox = "11.5499,58.3499,11.5501,58.3501";
    UUID first = lamp(11.55, 58.35);
    UUID second = lamp(11.550001, 58.35);
    UUID apart = lamp(11.55002, 58.35);
    luminaire(second, "");
    var found = findings(bbox, "lamps-on-one-spot");
    assertThat(found).singleElement();
    assertThat(found.getFirst().path("id").asString()).isEqualTo(second.toString());
    assertThat(found.getFirst().at("/at/0").asDouble()).isCloseTo(11.550001, within(1e-8));
    fix(found.getFirst());
    assertThat(findings(bbox, "lamps-on-one-spot")).isEmpty();
    assertThat(planner().get("/api/layers/light_point/features/" + second).status()).isEqualTo(404);
    assertThat(planner().get("/api/layers/light_point/features/" + first).status()).isEqualTo(200);
    assertThat(planner().get("/api/layers/light_point/features/" + apart).status()).isEqualTo(200);
  }

  @Test
  default void aLampIsFoundUntilATypeIsKnown() {
    String bbox = "11.5599,58.3499,11.5601,58.3501";
    UUID lamp = lamp(11.56, 58.35);
    assertThat(lamps(bbox, "lamp-without-luminaire")).containsExactly(lamp.toString());
    luminaire(lamp, "");
    assertThat(lamps(bbox, "lamp-without-luminaire")).isEmpty();
    assertThat(lamps(bbox, "lamp-without-type")).containsExactly(lamp.toString());
    UUID typed = lamp(11.56005, 58.35005);
    String type =
        planner()
            .get("/api/layers/luminaire_type/features?limit=1")
            .json()
            .at("/features/0/id")
            .asString();
    luminaire(typed, ",\"type\":\"%s\"".formatted(type));
    assertThat(lamps(bbox, "lamp-without-type")).containsExactly(lamp.toString());
  }

  @Test
  default void anOverlapOfTwoActorsIsCutAway() {
    var square = new Square(11.57, 58.35, 0.001);
    UUID one = area("Q väst", square.polygon());
    UUID other = area("Q öst", square.east(0.9).polygon(), otherActor());
    var found = findings(square.bbox(), "areas-overlap");
    assertThat(found).singleElement();
    assertThat(found.getFirst().at("/at/0").asDouble()).isBetween(11.5709, 11.571);
    fix(found.getFirst());
    assertThat(findings(square.bbox(), "areas-overlap")).isEmpty();
    assertThat(findings(square.bbox(), "areas-gap")).isEmpty();
    assertThat(List.of(one.toString(), other.toString()))
        .contains(found.getFirst().path("id").asString());
  }

  @Test
  default void twoRulesOfOneKindForOneGroundAreFound() {
    var square = new Square(11.63, 58.36, 0.001);
    orderRule("fishing", "Q fiske", square);
    orderRule("camping", "Q tält", square.east(0.5));
    assertThat(findings(square.bbox(), "decisions-overlap")).as("of two kinds").isEmpty();
    orderRule("fishing", "Q fiske igen", square.east(0.5));
    assertThat(findings(square.bbox(), "decisions-overlap"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path("sv").asString()).contains("Q fiske");
              assertThat(finding.at("/at/0").asDouble()).isBetween(11.6305, 11.631);
            });
  }

  @Test
  default void rulesThatFollowEachOtherOrStandSideBySideAreNoOverlap() {
    var square = new Square(11.64, 58.36, 0.001);
    LocalDate today = TownTime.today();
    orderRule("camping", "Q tält till i dag", square, ",\"valid_to\":\"" + today + "\"");
    String later = ",\"valid_from\":\"" + today.plusDays(1) + "\"";
    orderRule("camping", "Q tält sedan", square, later);
    orderRule("camping", "Q tält intill", square.east(1));
    assertThat(findings(square.bbox(), "decisions-overlap")).isEmpty();
    orderRule("camping", "Q tält från i dag", square, ",\"valid_from\":\"" + today + "\"");
    assertThat(findings(square.bbox(), "decisions-overlap"))
        .as("on the one day that they share")
        .singleElement()
        .satisfies(finding -> assertThat(finding.path("sv").asString()).contains("i dag på"));
  }

  private void orderRule(String kind, String name, Square where) {
    orderRule(kind, name, where, "");
  }

  private void orderRule(String kind, String name, Square where, String more) {
    String values =
        "\"name\":\"%s\",\"kind\":\"%s\",\"provenance\":\"surveyed\",\"visibility\":\"public\"%s"
            .formatted(name, kind, more);
    saved(
        Changes.set(Changes.create("order_rule_area", UUID.randomUUID(), where.polygon(), values)));
  }

  @Test
  default void aGapBetweenTwoAreasIsFilled() {
    var square = new Square(11.58, 58.35, 0.001);
    area("Q väst", square.polygon());
    area("Q öst", square.east(1.05).polygon(), otherActor());
    var found = findings(square.bbox(), "areas-gap");
    assertThat(found).singleElement();
    assertThat(found.getFirst().at("/at/0").asDouble()).isBetween(11.581, 11.58105);
    fix(found.getFirst());
    assertThat(findings(square.bbox(), "areas-gap")).isEmpty();
    assertThat(findings(square.bbox(), "areas-overlap")).isEmpty();
  }

  @Test
  default void aZoneWithoutItsRecordAndALitStreetWithoutClassAreFound() {
    var square = new Square(11.59, 58.35, 0.001);
    var zone = UUID.randomUUID();
    var street = UUID.randomUUID();
    String values = "\"name\":\"Q zon\",\"provenance\":\"surveyed\"";
    String line = "{\"type\":\"LineString\",\"coordinates\":[[11.59,58.35],[11.591,58.351]]}";
    String lit =
        "\"name\":\"Q gata\",\"function\":\"local\",\"lit\":true,\"provenance\":\"surveyed\"";
    saved(
        Changes.set(
            Changes.create("camera_zone", zone, square.polygon(), values),
            Changes.create("street", street, line, lit)));
    assertThat(findings(square.bbox(), "incomplete"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.path("id").asString()).isEqualTo(zone.toString()))
        .anySatisfy(finding -> assertThat(finding.path("field").asString()).isEqualTo("purpose"));
    assertThat(lamps(square.bbox(), "street-without-class")).containsExactly(street.toString());
    saved(Changes.set(Changes.patch("street", street, 1, "\"lighting_class\":\"P4\"")));
    assertThat(lamps(square.bbox(), "street-without-class")).isEmpty();
  }

  @Test
  default void aLampOutsideTheMunicipalityIsFoundWhereItsAreaIsDrawn() {
    String bbox = "11.6499,58.3499,11.6501,58.3501";
    UUID lamp = lamp(11.65, 58.35);
    assertThat(lamps(bbox, "outside-municipality")).isEmpty();
    var id = UUID.randomUUID();
    String values = "\"name\":\"Q kommun\",\"kind\":\"municipality\",\"provenance\":\"surveyed\"";
    saved(Changes.set(Changes.create("place", id, new Square(11.1, 58.0, 0.54).polygon(), values)));
    var found = lamps(bbox, "outside-municipality");
    saved(
        "{\"id\":\"%s\",\"edits\":[{\"op\":\"delete\",\"layer\":\"place\",\"id\":\"%s\",\"version\":1}]}"
            .formatted(UUID.randomUUID(), id));
    assertThat(found).containsExactly(lamp.toString());
  }

  @Test
  default void onlyWhoKeepsTheRegisterIsShownAndOnlyForABox() {
    assertProblem(anonymous().get("/api/quality?bbox=11.4,58.2,11.5,58.3"), 401);
    assertProblem(loggedIn("viewer").get("/api/quality?bbox=11.4,58.2,11.5,58.3"), 403);
    assertProblem(planner().get("/api/quality"), 400);
    assertProblem(planner().get("/api/quality?bbox=11,57,14,60"), 400);
    assertProblem(planner().get("/api/quality?bbox=11.4,58.2,11.5,58.3&kind=x"), 400);
  }
}
