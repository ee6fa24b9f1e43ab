package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.lykta.server.http.Served.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;

/** What the server says to bad edits; and that it keeps nothing of them. */
interface BadInputContract extends Served {
  String HERE = "{\"type\":\"Point\",\"coordinates\":[11.44,58.275]}";
  String AREA = "\"name\":\"F\",\"legal_basis\":\"lov1980_3\",\"provenance\":\"surveyed\"";

  /**
   * @param field where the problem is
   * @param says what stands in both messages
   */
  record Bad(String what, String layer, String geometry, String values, String field, String says) {
    String edit(UUID id) {
      return layer.equals("light_point")
          ? Changes.createLamp(id, geometry, values)
          : Changes.create(layer, id, geometry, values);
    }
  }

  private static Bad lamp(String what, String geometry, String values, String field, String says) {
    return new Bad(what, "light_point", geometry, values, field, says);
  }

  private static Bad area(String what, String geometry, String says) {
    return new Bad(what, "guard_area", geometry, AREA, "geometry", says);
  }

  static Stream<Bad> bad() {
    return Stream.of(
        lamp("a pole of 812 m", HERE, "\"pole_height_m\":812", "pole_height_m", "812"),
        lamp("a number as text", HERE, "\"pole_height_m\":\"hög\"", "pole_height_m", "hög"),
        lamp("an unknown choice", HERE, "\"condition\":\"9\"", "condition", "9"),
        lamp("an unknown field", HERE, "\"colour\":\"red\"", "colour", "colour"),
        lamp("a day that is none", HERE, "\"valid_to\":\"2026-02-30\"", "valid_to", "2026-02-30"),
        lamp("an unknown cabinet", HERE, cabinet(), "cabinet", ""),
        new Bad(
            "no name", "guard_area", triangle(), AREA.replace("\"name\":\"F\",", ""), "name", ""),
        lamp("no geometry", "null", "", "geometry", ""),
        lamp("a line as a lamp", line(), "", "geometry", "Point"),
        lamp("a place 10,000 km away", point("100.5", "-5.25"), "", "geometry", ""),
        lamp("a place off the globe", point("1e300", "58"), "", "geometry", ""),
        lamp("a coordinate beyond all numbers", point("1e999", "58"), "", "geometry", ""),
        lamp("a coordinate as text", point("\"11\"", "58"), "", "geometry", "11"),
        area("a polygon that crosses itself", bowTie(), ""),
        area("a ring that is not closed", open(), ""));
  }

  private static String cabinet() {
    return "\"cabinet\":\"" + UUID.randomUUID() + "\"";
  }

  private static String point(String lon, String lat) {
    return "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(lon, lat);
  }

  private static String line() {
    return "{\"type\":\"LineString\",\"coordinates\":[[11.44,58.275],[11.441,58.275]]}";
  }

  private static String polygon(String ring) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[%s]]}".formatted(ring);
  }

  private static String triangle() {
    return polygon("[11.44,58.275],[11.442,58.275],[11.442,58.276],[11.44,58.275]");
  }

  private static String open() {
    return polygon("[11.44,58.275],[11.442,58.275],[11.442,58.276],[11.44,58.276]");
  }

  private static String bowTie() {
    return polygon("[11.44,58.275],[11.442,58.276],[11.442,58.275],[11.44,58.276],[11.44,58.275]");
  }

  @TestFactory
  default Stream<DynamicTest> eachIsToldInBothLanguagesWithItsPlaceAndNothingIsKept() {
    return bad().map(bad -> dynamicTest(bad.what(), () -> check(bad)));
  }

  private void check(Bad bad) {
    UUID good = UUID.randomUUID();
    String changes = Changes.set(Changes.createLamp(good, "B-1"), bad.edit(UUID.randomUUID()));
    var answer = planner().post(CHANGE_SETS, changes);
    assertProblem(answer, 422);
    var problem = answer.json().path("problems").path(0);
    assertThat(problem.path("edit").asInt(-1)).as(answer.toString()).isEqualTo(1);
    assertThat(problem.path("field").asString()).as(answer.toString()).isEqualTo(bad.field());
    assertThat(problem.path("sv").asString()).contains(bad.says());
    assertThat(problem.path("en").asString()).contains(bad.says());
    assertThat(planner().get("/api/layers/light_point/features/" + good).status()).isEqualTo(404);
    var checked = planner().post(CHANGE_SETS + "/validate", changes);
    assertThat(checked.json().path("problems").path(0)).isEqualTo(problem);
  }

  private Answer sent(String body) {
    return planner().post(CHANGE_SETS, body);
  }

  @Test
  default void brokenJsonIsToldWithLineAndColumn() {
    var answer = sent("{\"id\":\"x\",\n  \"edits\":[}");
    assertProblem(answer, 400);
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems/malformed-json");
    assertThat(answer.json().path("detail").asString()).startsWith("Rad 2, kolumn 1");
    assertThat(answer.json().path("detailEn").asString()).startsWith("Line 2, column 1");
  }

  @Test
  default void whatJsonDoesNotKnowIsMalformed() {
    for (String number : new String[] {"NaN", "Infinity", "-Infinity"}) {
      String lamp = Changes.createLamp(UUID.randomUUID(), "B-2", 11.44, 58.275);
      var answer = sent(Changes.set(lamp.replace("11.44", number)));
      assertProblem(answer, 400);
      assertThat(answer.json().path("detailEn").asString()).startsWith("Line 1, column ");
    }
  }

  @Test
  default void aBodyThatIsNoChangeSetIsToldSo() {
    for (String body : new String[] {"", "[]", "null", "{}", "{\"id\":\"7\",\"edits\":[]}"}) {
      assertProblem(sent(body), 400);
    }
    assertProblem(sent(Changes.set()), 400);
    assertProblem(sent("{\"a\":".repeat(5000)), 400);
  }

  @Test
  default void anEditMustSayWhatItDoesAndWithWhat() {
    String lamp = Changes.createLamp(UUID.randomUUID(), "B-3");
    for (String edit :
        new String[] {
          "7",
          "null",
          lamp.replace("create", "invent"),
          lamp.replace("light_point", "lamp"),
          lamp.replace("\"id\":\"", "\"id\":\"x"),
          lamp.replace("create", "patch")
        }) {
      assertProblem(sent(Changes.set(edit)), 400);
    }
  }

  @Test
  default void aRequestOfFiftyMegabytesIsRefusedAndTheServerGoesOn() {
    var answer =
        planner()
            .post(
                CHANGE_SETS, "application/json", BodyPublishers.ofByteArray(new byte[50_000_000]));
    assertProblem(answer, 413);
    assertThat(answer.json().path("detail").asString()).contains("10 MB");
    assertThat(anonymous().get("/actuator/health").status()).isEqualTo(200);
  }
}
