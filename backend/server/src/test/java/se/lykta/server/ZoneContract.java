package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** Zones over HTTP: their life, what their records lack, and the register as a document. */
interface ZoneContract extends Served {
  String ZONES = "/api/zones";

  /** Where the demo town has no zone. */
  String FAR_OFF =
      "{\"type\":\"Polygon\",\"coordinates\":[[[11.46,58.29],[11.461,58.29],[11.461,58.291],"
          + "[11.46,58.291],[11.46,58.29]]]}";

  private UUID created(String layer, String values) {
    UUID id = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                layer,
                id,
                FAR_OFF,
                "\"provenance\":\"official\",\"visibility\":\"internal\"," + values)));
    return id;
  }

  private JsonNode zone(Client who, UUID id, String on) {
    return who.get(ZONES + "?on=" + on)
        .json()
        .path("zones")
        .valueStream()
        .filter(zone -> zone.path("id").asString().equals(id.toString()))
        .findFirst()
        .orElse(null);
  }

  @Test
  default void theDemoTownShowsEveryStateAndWhatIsMissingFirst() {
    JsonNode found = planner().get(ZONES).json();
    assertThat(found.path("on").asString()).isEqualTo(TownTime.today().toString());
    for (String state : new String[] {"incomplete", "active", "ending", "ended"}) {
      assertThat(found.at("/counts/" + state).asInt()).as(state).isPositive();
    }
    assertThat(found.at("/zones/0/state").asString()).isEqualTo("incomplete");
    assertThat(found.at("/zones/0/missing").size()).isPositive();
    assertThat(found.path("reminders").asInt()).isPositive();
  }

  @Test
  default void anotherDayShowsTheZonesOfThatDay() {
    UUID id =
        created(
            "host_area",
            "\"name\":\"Tidsresan\",\"kind\":\"harbour_host\",\"hours\":\"18-01\","
                + "\"organisation\":\"bddb80dd-03d4-53a9-81b0-254013a123ff\","
                + "\"valid_from\":\"2024-05-01\",\"valid_to\":\"2024-09-30\"");
    assertThat(zone(planner(), id, "2024-04-30")).as("nobody knew of it").isNull();
    assertThat(zone(planner(), id, "2024-05-01").path("state").asString()).isEqualTo("active");
    assertThat(zone(planner(), id, "2024-09-30").path("state").asString()).isEqualTo("ending");
    assertThat(zone(planner(), id, "2024-10-01").path("state").asString()).isEqualTo("ended");
    assertThat(
            planner().get(ZONES + "/" + id + "?on=2024-09-25").json().at("/zone/state").asString())
        .isEqualTo("ending");
  }

  @Test
  default void anAreaOfTheOldActIsEndedAfterTheActAndAPermitTooLongIsWarnedOf() {
    UUID old =
        created(
            "guard_area",
            "\"name\":\"Gammal\",\"legal_basis\":\"lov1980_3\",\"valid_from\":\"2024-01-01\","
                + "\"valid_to\":\"2028-12-31\"");
    JsonNode zone = zone(planner(), old, "2026-01-01");
    assertThat(zone.path("state").asString()).isEqualTo("ended");
    assertThat(zone.path("end").asString()).isEqualTo("2025-12-31");
  }

  @Test
  default void twoDecisionsForTheSameGroundAreToldOfOnBoth() {
    String values =
        "\"kind\":\"camping\",\"rule\":\"Tältning är förbjuden\",\"paragraph\":\"7 §\","
            + "\"decided_on\":\"2026-01-10\",\"valid_from\":\"2026-02-01\"";
    UUID one = created("order_rule_area", "\"name\":\"Ett beslut\"," + values);
    UUID other = created("order_rule_area", "\"name\":\"Två beslut\"," + values);
    String today = TownTime.today().toString();
    assertThat(zone(planner(), one, today).at("/overlaps/0/name").asString())
        .isEqualTo("Två beslut");
    assertThat(zone(planner(), other, today).at("/overlaps/0/id").asString())
        .isEqualTo(one.toString());
  }

  @Test
  default void everybodySeesPublicZonesAndNobodyElseDraftsOrCameras() {
    String zones = anonymous().get(ZONES).text();
    assertThat(zones).contains("Färgaregatan/Södra Kronbergsgatan").doesNotContain("Fiskhamnen");
    assertThat(anonymous().get("/api/layers/camera/features").text()).doesNotContain("\"K1\"");
    JsonNode known = planner().get(ZONES + "?layer=camera_zone").json().path("zones");
    JsonNode zone =
        known
            .valueStream()
            .filter(one -> one.path("name").asString().startsWith("Färgaregatan"))
            .findFirst()
            .orElseThrow();
    assertThat(zone.path("cameras").asInt()).isEqualTo(3);
    String address = ZONES + "/" + zone.path("id").asString();
    assertThat(planner().get(address).json().path("cameras").size()).isEqualTo(3);
    assertThat(anonymous().get(address).json().path("cameras").size()).isZero();
    JsonNode draft =
        known
            .valueStream()
            .filter(one -> one.path("name").asString().startsWith("Fiskhamnen"))
            .findFirst()
            .orElseThrow();
    assertProblem(anonymous().get(ZONES + "/" + draft.path("id").asString()), 404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "?on=2026-13-01, 400",
    "?layer=lamps, 400",
    "?format=doc, 400",
    "?when=now, 400",
    "/not-an-id, 400",
    "/00000000-0000-0000-0000-000000000000, 404",
  })
  default void whatCanNotBeAnsweredIsRefusedWithAReason(String asked, int status) {
    assertProblem(planner().get(ZONES + asked), status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "camera_zone | \"name\":\"X\",\"valid_from\":\"2026-05-01\",\"valid_to\":\"2026-04-30\"",
        "camera_zone | \"name\":\"X\",\"footage_retention_days\":-1",
        "guard_area | \"name\":\"X\",\"legal_basis\":\"lag1900_1\"",
        "host_area | \"name\":\"X\",\"kind\":\"harbour_host\",\"valid_from\":\"2026-02-30\"",
      })
  default void aZoneThatCanNotBeIsRefused(String layer, String values) {
    var answer =
        planner()
            .post(
                CHANGE_SETS,
                Changes.set(
                    Changes.create(
                        layer,
                        UUID.randomUUID(),
                        FAR_OFF,
                        "\"provenance\":\"official\"," + values)));
    assertProblem(answer, 422);
  }

  @Test
  default void theRegisterIsADocumentAndATable() throws IOException {
    var pdf = planner().get(ZONES + "?format=pdf");
    assertThat(pdf.header("Content-Type")).hasValue("application/pdf");
    String text = new PDFTextStripper().getText(Loader.loadPDF(pdf.body()));
    assertThat(text)
        .contains(
            "Kamerazoner",
            "Fiskhamnen (utkast)",
            "Intresseavvägning",
            "Saknas",
            "Förebygga stölder",
            "Fiske från kajer");
    String csv = planner().get(ZONES + "?format=csv&layer=camera_zone").text();
    assertThat(csv.lines().count()).isGreaterThanOrEqualTo(4);
    assertThat(csv).contains("Ofullständig", "Handlingar bevaras till");
    assertThat(planner().get(ZONES + "?format=xlsx").body()).startsWith('P', 'K');
  }

  /** So far from the demo town that nothing else happened there. */
  private static String square(double lon, double lat, double size) {
    return ("{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],"
            + "[%1$s,%4$s],[%1$s,%2$s]]]}")
        .formatted(lon, lat, lon + size, lat + size);
  }

  private static String happened(double lon, double lat, LocalDate day) {
    return Changes.create(
        "event",
        UUID.randomUUID(),
        "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(lon, lat),
        "\"category\":\"vandalism\",\"provenance\":\"official\",\"observed_to\":\"%sT12:00:00Z\""
            .formatted(day));
  }

  private String evidenceOf(UUID zone) {
    return ZONES + "/" + zone + "/evidence";
  }

  @Test
  default void evidenceCountsMonthByMonthAndComparesBeforeWithAfter() {
    LocalDate today = TownTime.today();
    LocalDate start = today.minusDays(100);
    UUID zone = UUID.randomUUID();
    UUID place = UUID.randomUUID();
    var edits = new ArrayList<String>();
    edits.add(
        Changes.create(
            "camera_zone",
            zone,
            square(11.52, 58.31, 0.001),
            "\"name\":\"Underlaget\",\"provenance\":\"official\",\"valid_from\":\"%s\""
                .formatted(start)));
    edits.add(
        Changes.create(
            "place",
            place,
            square(11.53, 58.31, 0.001),
            "\"name\":\"Jämförelsen\",\"kind\":\"other\",\"provenance\":\"official\""));
    for (int i = 0; i < 24; i++) {
      edits.add(happened(11.5205, 58.3105, start.minusDays(1 + i * 4)));
      edits.add(happened(11.5305, 58.3105, start.minusDays(1 + i * 4)));
      edits.add(happened(11.5305, 58.3105, start.plusDays(i * 4)));
    }
    for (int i = 0; i < 4; i++) {
      edits.add(happened(11.5205, 58.3105, start.plusDays(i * 20)));
    }
    saved(Changes.set(edits.toArray(String[]::new)));

    JsonNode found = planner().get(evidenceOf(zone) + "?comparison=" + place).json();
    assertThat(found.path("count").asInt()).isEqualTo(28);
    assertThat(found.path("events").asInt()).isEqualTo(28);
    assertThat(found.path("months").size()).isEqualTo(12);
    assertThat(
            found.path("months").valueStream().mapToInt(month -> month.path("count").asInt()).sum())
        .isEqualTo(28);
    assertThat(found.at("/categories/0/title/sv").asString()).isEqualTo("Skadegörelse");
    JsonNode change = found.path("change");
    assertThat(change.at("/zone/before").asInt()).isEqualTo(24);
    assertThat(change.at("/zone/after").asInt()).isEqualTo(4);
    assertThat(change.at("/comparison/before").asInt()).isEqualTo(24);
    assertThat(change.at("/comparison/after").asInt()).isEqualTo(24);
    assertThat(change.path("verdict").asString()).isEqualTo("fewer");
    assertThat(change.at("/net/ratio").asDouble()).isCloseTo(1 / 6.0, within(1e-9));
    assertThat(change.at("/net/high").asDouble()).isLessThan(1);
    assertThat(found.at("/about/sv").asString()).contains("Jämförelsen", "100 m");

    JsonNode before = planner().get(evidenceOf(zone) + "?on=" + start.minusDays(1)).json();
    assertThat(before.path("change").isNull()).isTrue();
    assertThat(before.at("/about/sv").asString()).contains("inte börjat");
    assertThat(before.path("count").asInt()).isEqualTo(24);
  }

  @Test
  default void aHandfulOfEventsSaysNothingAndSaysSo() throws IOException {
    UUID zone = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "camera_zone",
                zone,
                square(11.54, 58.32, 0.001),
                "\"name\":\"Tyst\",\"provenance\":\"official\",\"valid_from\":\"%s\""
                    .formatted(TownTime.today().minusDays(60))),
            happened(11.5405, 58.3205, TownTime.today().minusDays(90))));
    JsonNode found = planner().get(evidenceOf(zone)).json();
    assertThat(found.at("/change/verdict").asString()).isEqualTo("too_few");
    assertThat(found.at("/change/sentence/sv").asString())
        .startsWith("För få händelser för att säga något");
    assertThat(found.at("/trend/sv").asString()).startsWith("För få händelser");
    var pdf = planner().get(evidenceOf(zone) + "?format=pdf");
    String text = new PDFTextStripper().getText(Loader.loadPDF(pdf.body()));
    assertThat(text).contains("Underlag för Tyst", "För få händelser", "Saknas", "Intervallen är");
  }

  @Test
  default void evidenceIsForThoseWhoDecide() {
    UUID zone = created("camera_zone", "\"name\":\"Sluten\"");
    assertProblem(anonymous().get(evidenceOf(zone)), 401);
    assertProblem(loggedIn("viewer").get(evidenceOf(zone)), 403);
    assertProblem(planner().get(evidenceOf(zone) + "?comparison=" + zone), 400);
    assertProblem(planner().get(evidenceOf(zone) + "?format=doc"), 400);
  }

  @Test
  default void camerasSeeAnAreaForThoseWhoMayKnowWhereTheyHang() {
    JsonNode zone =
        planner()
            .get(ZONES + "?layer=camera_zone")
            .json()
            .path("zones")
            .valueStream()
            .filter(one -> one.path("name").asString().startsWith("Färgaregatan"))
            .findFirst()
            .orElseThrow();
    String address = ZONES + "/" + zone.path("id").asString() + "/seen";
    JsonNode seen = planner().get(address).json();
    assertThat(seen.path("cameras").size()).isEqualTo(3);
    double open =
        seen.path("cameras").valueStream().mapToDouble(one -> one.path("areaM2").asDouble()).sum();
    assertThat(seen.path("areaM2").asDouble()).isPositive().isLessThan(open + 0.01);
    assertThat(seen.path("zoneShare").asDouble()).isBetween(0.05, 1.0);
    JsonNode ground = seen.path("ground");
    double sum =
        ground.path("municipalM2").asDouble()
            + ground.path("othersM2").asDouble()
            + ground.path("unknownM2").asDouble();
    assertThat(sum).isCloseTo(seen.path("areaM2").asDouble(), within(0.1));
    assertThat(ground.path("walls").size()).isPositive();
    assertThat(seen.at("/light/meanLux").asDouble())
        .isGreaterThanOrEqualTo(seen.at("/light/leastLux").asDouble());
    JsonNode unknown = anonymous().get(address).json();
    assertThat(unknown.path("cameras").size()).isZero();
    assertThat(unknown.path("areaM2").asDouble()).isZero();
  }

  @Test
  default void aCameraThatSeesNothingIsRefused() {
    UUID zone = created("camera_zone", "\"name\":\"Blind\"");
    String values =
        "\"designation\":\"B1\",\"zone\":\"%s\",\"height_m\":4,\"direction_deg\":0,\"range_m\":40,"
            + "\"provenance\":\"official\",\"field_of_view_deg\":%s";
    String at = "{\"type\":\"Point\",\"coordinates\":[11.4605,58.2905]}";
    var refused =
        planner()
            .post(
                CHANGE_SETS,
                Changes.set(
                    Changes.create("camera", UUID.randomUUID(), at, values.formatted(zone, "0"))));
    assertProblem(refused, 422);
    assertThat(refused.text()).contains("field_of_view_deg", "1");
    UUID camera = UUID.randomUUID();
    saved(Changes.set(Changes.create("camera", camera, at, values.formatted(zone, "90"))));
    JsonNode kept = planner().get("/api/layers/camera/features/" + camera).json();
    assertThat(kept.at("/properties/visibility").asString()).isEqualTo("restricted");
    assertThat(planner().get(ZONES + "/" + zone + "/seen").json().path("areaM2").asDouble())
        .isCloseTo(Math.PI * 1600 / 4, within(3.0));
  }
}
