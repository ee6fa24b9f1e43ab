package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.Served;
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
    assertThat(found.path("on").asString()).isEqualTo(LocalDate.now().toString());
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
    String today = LocalDate.now().toString();
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
    assertThat(text).contains("Kamerazoner", "Fiskhamnen (utkast)", "Intresseavvägning", "Saknas");
    String csv = planner().get(ZONES + "?format=csv&layer=camera_zone").text();
    assertThat(csv.lines().count()).isGreaterThanOrEqualTo(4);
    assertThat(csv).contains("Ofullständig", "Handlingar bevaras till");
    assertThat(planner().get(ZONES + "?format=xlsx").body()).startsWith('P', 'K');
  }
}
