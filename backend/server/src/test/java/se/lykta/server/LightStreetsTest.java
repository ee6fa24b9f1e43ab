package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;
import static se.lykta.server.http.Served.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Changes;
import se.lykta.store.Crs;
import tools.jackson.databind.JsonNode;

/** Streets and places against their class, and the light along a line, over HTTP. */
class LightStreetsTest extends ServerTest {

  /** All streets, once all are ready. */
  private JsonNode streets(String query) {
    long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    JsonNode answer = ok(anonymous().get("/api/light/streets" + query));
    while (answer.path("streets").size() < answer.path("total").asInt()) {
      assertThat(System.nanoTime()).as("streets in time").isLessThan(until);
      answer = ok(anonymous().get("/api/light/streets" + query));
    }
    return answer;
  }

  private JsonNode page(String id) {
    return ok(anonymous().get("/api/light/streets/" + id));
  }

  private double lux(double x, double y, String query) {
    var answer = anonymous().get("/api/light/value?x=%s&y=%s%s".formatted(x, y, query));
    return ok(answer).path("lux").asDouble();
  }

  private static double[] metres(JsonNode line) {
    double[] xy = new double[line.size() * 2];
    for (int i = 0; i < xy.length; i++) {
      xy[i] = line.path(i / 2).path(i % 2).asDouble();
    }
    Crs.of("CRS84").toStored(xy);
    return xy;
  }

  /** A short street with an even class whose grid costs few questions. */
  private JsonNode aStreet() {
    return streets("")
        .path("streets")
        .valueStream()
        .filter(street -> "P3".equals(street.path("lightingClass").asString("")))
        .filter(street -> street.path("line").size() == 2)
        .filter(street -> street.path("lengthM").asDouble() < 40)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStreetsGridIsThatOfTheStandardAndHasTheExactLight() {
    JsonNode page = page(aStreet().path("id").asString());
    double[] ends = metres(page.at("/street/line"));
    double length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
    double width = page.path("widthM").asDouble();
    int along = length <= 30 ? 10 : (int) Math.ceil(length / 3);
    int across = Math.max(3, (int) Math.ceil(width / 1.5));
    assertThat(page.path("gridLux").size()).isEqualTo(along * across);
    double eastward = (ends[2] - ends[0]) / length;
    double northward = (ends[3] - ends[1]) / length;
    List<Double> known = new ArrayList<>();
    for (int i = 0; i < along * across; i++) {
      double m = (i / across + 0.5) * length / along;
      double left = (i % across + 0.5) * width / across - width / 2;
      double x = ends[0] + m * eastward - left * northward;
      double y = ends[1] + m * northward + left * eastward;
      JsonNode computed = page.path("gridLux").path(i);
      if (!computed.isNull()) {
        double exact = lux(x, y, "");
        assertThat(computed.asDouble()).isCloseTo(exact, within(1e-6 + exact * 1e-5));
        known.add(exact);
      }
    }
    double mean = known.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double least = known.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    assertThat(page.at("/street/meanLux").asDouble()).isCloseTo(mean, within(mean * 1e-5));
    assertThat(page.at("/street/leastLux").asDouble()).isCloseTo(least, within(1e-5));
    assertThat(page.at("/street/uniformity").asDouble()).isCloseTo(least / mean, within(1e-5));
  }

  @Test
  void everyStreetIsJudgedAndSaysWhatIsMissing() {
    JsonNode all = streets("");
    assertThat(all.path("total").asInt()).isGreaterThan(150);
    for (JsonNode street : all.path("streets")) {
      String verdict = street.path("verdict").asString();
      boolean hasClass = !street.path("lightingClass").isNull();
      boolean unknown = verdict.equals("unknown");
      assertThat(unknown).as(street.toString()).isEqualTo(street.path("missing").size() > 0);
      assertThat(hasClass || unknown).isTrue();
      double margin = street.path("margin").asDouble(0);
      assertThat(verdict.equals("below")).as(street.toString()).isEqualTo(margin < 0);
    }
    assertThat(all.path("streets").valueStream().map(street -> street.path("verdict").asString()))
        .contains("meets", "below", "unknown");
    assertThat(all.at("/thresholds/darkLux/source").asString()).contains("doi");
  }

  @Test
  void aBoxHasItsStreetsOnly() {
    JsonNode street = aStreet();
    double[] at = metres(street.path("line"));
    String box =
        "?box=%s,%s,%s,%s"
            .formatted(
                Math.min(at[0], at[2]),
                Math.min(at[1], at[3]),
                Math.max(at[0], at[2]),
                Math.max(at[1], at[3]));
    JsonNode found = streets(box).path("streets");
    assertThat(found.size()).isPositive().isLessThan(30);
    assertThat(found.valueStream().map(one -> one.path("id"))).contains(street.path("id"));
  }

  /** Far from all lamps of the town and of other tests. */
  private static String pathLine() {
    return "{\"type\":\"LineString\",\"coordinates\":[[11.4601,58.2701],[11.4608,58.2701]]}";
  }

  private UUID newPath(String values) {
    UUID id = UUID.randomUUID();
    String all =
        "\"provenance\":\"surveyed\",\"name\":\"Provstigen\",\"function\":\"foot\"" + values;
    saved(Changes.set(Changes.create("street", id, pathLine(), all)));
    return id;
  }

  private JsonNode street(UUID id) {
    return page(id.toString()).path("street");
  }

  @Test
  void theVerdictFollowsTheLampsAndAnUndoBringsItBack() {
    UUID street =
        newPath(
            ",\"width_m\":3,\"surface\":\"R2\",\"lighting_class\":\"P6\",\"class_source\":\"decided\"");
    JsonNode dark = street(street);
    assertThat(dark.path("verdict").asString()).isEqualTo("below");
    assertThat(dark.path("meanLux").asDouble()).isLessThan(0.01);
    assertThat(dark.path("belowM").asDouble())
        .isCloseTo(dark.path("lengthM").asDouble(), within(1e-6));
    assertThat(dark.at("/reassurance/longestDarkM").asDouble())
        .isCloseTo(dark.path("lengthM").asDouble(), within(1e-6));

    String[] lamps = new String[4];
    UUID[] ids = new UUID[4];
    for (int i = 0; i < lamps.length; i++) {
      ids[i] = UUID.randomUUID();
      String at =
          "{\"type\":\"Point\",\"coordinates\":[%s,58.27012]}".formatted(11.45995 + i * 0.0003);
      lamps[i] = Changes.createLamp(ids[i], at, "\"pole_height_m\":5,\"support_kind\":\"pole\"");
    }
    String set = UUID.randomUUID().toString();
    saved(Changes.set(UUID.fromString(set), lamps));
    JsonNode lit = street(street);
    assertThat(lit.path("meanLux").asDouble()).isGreaterThan(2);
    assertThat(lit.path("belowM").asDouble()).isZero();
    assertThat(lit.path("verdict").asString()).isNotEqualTo("unknown");
    assertThat(lit.path("margin").asDouble()).isGreaterThan(dark.path("margin").asDouble());
    assertThat(lit.path("assumed").asInt()).isEqualTo(lit.path("lamps").asInt()).isPositive();

    JsonNode beside = page(street.toString()).path("lamps").path(0);
    assertThat(beside.path("besideM").asDouble()).as("left").isCloseTo(2.2, within(0.2));
    assertThat(beside.path("towardsDeg").asDouble()).as("to the right").isCloseTo(90, within(1.0));

    saved(Changes.set(Changes.patch("light_point", ids[1], 1, "\"visibility\":\"internal\"")));
    JsonNode hidden = page(street.toString()).path("lamps");
    assertThat(hidden.valueStream().filter(lamp -> lamp.path("id").isNull()).count()).isEqualTo(1);
    JsonNode known = ok(planner().get("/api/light/streets/" + street)).path("lamps");
    assertThat(known.valueStream().filter(lamp -> lamp.path("id").isNull()).count()).isZero();

    String[] gone = new String[4];
    for (int i = 0; i < gone.length; i++) {
      gone[i] = Changes.delete(ids[i], i == 1 ? 2 : 1);
    }
    saved(Changes.set(gone));
    assertThat(street(street)).isEqualTo(dark);
  }

  @Test
  void aDecisionBeatsTheRuleAndWhatIsMissingIsNamed() {
    UUID id = newPath("");
    JsonNode ruled = street(id);
    assertThat(ruled.path("lightingClass").asString()).isEqualTo("P4");
    assertThat(ruled.path("basis").asString()).isEqualTo("rule");
    assertThat(ruled.at("/because/sv").asString()).contains("Gång");
    assertThat(ruled.path("verdict").asString()).isEqualTo("unknown");
    assertThat(ruled.path("missing").toString()).contains("width_m", "surface");

    saved(
        Changes.set(
            Changes.patch(
                "street", id, 1, "\"lighting_class\":\"P2\",\"class_source\":\"decided\"")));
    JsonNode decided = street(id);
    assertThat(decided.path("lightingClass").asString()).isEqualTo("P2");
    assertThat(decided.path("basis").asString()).isEqualTo("decision");

    saved(Changes.set(Changes.patch("street", id, 2, "\"visibility\":\"internal\"")));
    assertProblem(anonymous().get("/api/light/streets/" + id), 404);
    assertThat(ok(planner().get("/api/light/streets/" + id)).at("/street/id").asString())
        .isEqualTo(id.toString());
  }

  @Test
  void atNightDimmedLampsGiveAStreetLess() {
    double full = streets("").path("streets").valueStream().mapToDouble(this::mean).sum();
    double late = streets("?hour=23").path("streets").valueStream().mapToDouble(this::mean).sum();
    assertThat(late).isLessThan(full * 0.95);
  }

  private double mean(JsonNode street) {
    return street.path("meanLux").asDouble(0);
  }

  @Test
  void theLightAlongALineIsThatOfItsPoints() {
    double[] at = metres(aStreet().path("line"));
    String line = "%s,%s,%s,%s".formatted(at[0], at[1], at[2], at[3]);
    for (String quantity :
        List.of("", "&quantity=vertical&facing=90", "&quantity=semicylindrical&facing=10")) {
      JsonNode profile = ok(anonymous().get("/api/light/profile?line=" + line + quantity));
      double length = profile.path("lengthM").asDouble();
      int points = profile.path("m").size();
      assertThat(profile.path("m").path(points - 1).asDouble()).isCloseTo(length, within(1e-9));
      for (int i = 0; i < points; i += 5) {
        double part = profile.path("m").path(i).asDouble() / length;
        double exact =
            lux(at[0] + (at[2] - at[0]) * part, at[1] + (at[3] - at[1]) * part, quantity);
        assertThat(profile.path("lux").path(i).asDouble())
            .isCloseTo(exact, within(1e-6 + exact * 1e-5));
      }
    }
  }

  @Test
  void placesAreJudgedByTheLightOverTheirSurface() {
    JsonNode all = ok(anonymous().get("/api/light/places"));
    while (all.path("places").size() < all.path("total").asInt()) {
      all = ok(anonymous().get("/api/light/places"));
    }
    JsonNode square =
        all.path("places")
            .valueStream()
            .filter(place -> place.path("name").asString().equals("Kungstorget"))
            .findFirst()
            .orElseThrow();
    assertThat(square.path("lightingClass").asString()).isEqualTo("P2");
    assertThat(square.path("verdict").asString()).isIn("meets", "below", "above");
    assertThat(square.path("leastLux").asDouble())
        .isLessThanOrEqualTo(square.path("meanLux").asDouble());
    assertThat(square.path("belowM2").asDouble())
        .isLessThanOrEqualTo(square.path("areaM2").asDouble());
    assertThat(square.path("findings").toString()).doesNotContain("glare");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertProblem(anonymous().get("/api/light/streets/" + UUID.randomUUID()), 404);
    assertProblem(anonymous().get("/api/light/streets/kungsgatan"), 400);
    assertProblem(anonymous().get("/api/light/streets?box=1,2,3"), 400);
    assertProblem(anonymous().get("/api/light/streets?hour=24"), 400);
    assertProblem(anonymous().get("/api/light/streets?quantity=vertical"), 400);
    assertProblem(anonymous().get("/api/light/places?season=autumn"), 400);
    assertProblem(anonymous().get("/api/light/profile"), 400);
    assertProblem(anonymous().get("/api/light/profile?line=1,2,3"), 400);
    assertProblem(anonymous().get("/api/light/profile?line=1,2,1,2"), 400);
    assertProblem(anonymous().get("/api/light/profile?line=1,2,x,2"), 400);
    assertProblem(anonymous().get("/api/light/profile?line=0,0,99999,0"), 413);
    assertProblem(anonymous().get("/api/light/profile?line=0,0,1,1&crs=EPSG:1"), 400);
    assertProblem(anonymous().get("/api/light/profile?line=0,0,1e300,1"), 413);
  }
}
