package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.lykta.server.http.Served.assertProblem;
import static se.lykta.server.http.Served.ok;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** Safety plans over HTTP: progress, costs, what happened before and after, any day in the past. */
class PlansTest extends ServerTest {
  private static final String NORTH = "Norra Kronbergsgatan med omgivning";

  /** The demo town's days move on with the calendar; those of its plan tell by how much. */
  private String on(String dayOfTheDemoFiles) {
    LocalDate decided = LocalDate.parse(listed(NORTH, "").path("decidedOn").asString());
    long later = ChronoUnit.DAYS.between(LocalDate.of(2026, 3, 10), decided);
    return "?on=" + LocalDate.parse(dayOfTheDemoFiles).plusDays(later);
  }

  private JsonNode listed(String name, String query) {
    return ok(anonymous().get("/api/plans" + query))
        .path("plans")
        .valueStream()
        .filter(plan -> plan.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode page(String name, Client reader, String query) {
    return ok(reader.get("/api/plans/" + listed(name, query).path("id").asString() + query));
  }

  @Test
  void aPlanSaysHowFarItHasComeAndWhatItCosts() {
    JsonNode plan = listed(NORTH, on("2026-11-30"));
    assertThat(plan.path("status").asString()).isEqualTo("running");
    assertThat(plan.at("/owner/name").asString()).isEqualTo("Samhällsbyggnadsförvaltningen");
    assertThat(plan.at("/measures/all").asInt()).as("without what was dropped").isEqualTo(8);
    assertThat(plan.at("/measures/begun").asInt()).isEqualTo(6);
    assertThat(plan.at("/measures/done").asInt()).isEqualTo(3);
    assertThat(plan.at("/measures/late").asInt()).isZero();
    assertThat(plan.at("/costs/done").asDouble()).isEqualTo(410_000 + 65_000 + 90_000);
    assertThat(plan.at("/costs/committed").asDouble())
        .isEqualTo(320_000 + 120_000 + 180_000 + 25_000);
    assertThat(plan.at("/costs/planned").asDouble()).isEqualTo(35_000);
  }

  @Test
  void aDayInThePastHasThePlanOfThatDay() {
    JsonNode spring = page(NORTH, planner(), on("2026-05-03"));
    assertThat(spring.path("measures").valueStream())
        .extracting(one -> one.path("kind").asString(), one -> one.path("status").asString())
        .contains(
            tuple("vegetation", "done"),
            tuple("furniture", "decided"),
            tuple("presence", "ongoing"));
    assertThat(listed(NORTH, on("2026-03-01")).path("status").asString()).isEqualTo("proposed");
    JsonNode late = listed(NORTH, on("2026-07-01"));
    assertThat(late.at("/measures/late").asInt()).as("benches, due the day before").isEqualTo(1);
  }

  @Test
  void citizensSeeMeasuresAndNoCounts() {
    JsonNode page = page(NORTH, anonymous(), "");
    assertThat(page.path("measures").size()).isEqualTo(9);
    assertThat(page.path("facts").isNull()).isTrue();
    assertThat(page.path("followUp").isNull()).isTrue();
  }

  @Test
  void thePageCountsWhatHappenedAndTheDarkMetres() {
    JsonNode facts = page(NORTH, planner(), "").path("facts");
    assertThat(facts.path("counts").size()).isPositive();
    JsonNode first = facts.at("/counts/0");
    assertThat(first.path("low").asDouble()).isLessThan(first.path("count").asInt());
    assertThat(first.path("high").asDouble()).isGreaterThan(first.path("count").asInt());
    assertThat(facts.at("/light/streets").asInt()).isGreaterThan(5);
    assertThat(facts.at("/light/lengthM").asDouble())
        .isGreaterThan(facts.at("/light/darkM").asDouble());
  }

  private UUID create(String layer, String geometry, String values) {
    UUID id = UUID.randomUUID();
    saved(
        Changes.set(Changes.create(layer, id, geometry, values + ",\"provenance\":\"surveyed\"")));
    return id;
  }

  /** A square of about 100 m. */
  private static String square(double west) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,58.3100],[%2$s,58.3100],[%2$s,58.3109],[%1$s,58.3109],[%1$s,58.3100]]]}"
        .formatted(west, west + 0.0017);
  }

  private UUID plan(String name, double west, UUID comparison) {
    String compared = comparison == null ? "" : ",\"comparison\":\"" + comparison + "\"";
    return create(
        "plan",
        square(west),
        "\"name\":\"%s\",\"status\":\"running\",\"decided_on\":\"2026-01-10\",\"visibility\":\"public\"%s"
            .formatted(name, compared));
  }

  private UUID measure(UUID plan, String status, double west) {
    return create(
        "measure",
        "{\"type\":\"Point\",\"coordinates\":[%s,58.3105]}".formatted(west + 0.0008),
        "\"title\":\"Prov\",\"kind\":\"other\",\"plan\":\"%s\",\"visibility\":\"public\",\"%s\""
            .formatted(plan, status));
  }

  private void events(double west, int count, LocalDate first) {
    List<String> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(
          Changes.create(
              "event",
              UUID.randomUUID(),
              "{\"type\":\"Point\",\"coordinates\":[%s,58.3105]}".formatted(west + 0.0008),
              "\"category\":\"vandalism\",\"observed_to\":\"%sT10:00:00Z\",\"provenance\":\"surveyed\",\"visibility\":\"internal\""
                  .formatted(first.plusDays(i))));
    }
    saved(Changes.set(edits.toArray(String[]::new)));
  }

  @Test
  void theFollowUpComparesBothPeriodsWithAnotherPlace() {
    LocalDate today = TownTime.today();
    double here = 11.5310;
    double there = 11.5360;
    UUID place =
        create(
            "place",
            square(there),
            "\"name\":\"Jämförelsen\",\"kind\":\"other\",\"visibility\":\"public\"");
    UUID plan = plan("Följs upp", here, place);
    JsonNode nothing = page("Följs upp", planner(), "").path("followUp");
    assertThat(nothing.path("verdict").isNull()).isTrue();
    assertThat(nothing.at("/sentence/sv").asString()).startsWith("Ingen åtgärd är klar");
    measure(
        plan,
        "status\":\"done\",\"start_on\":\"%s\",\"done_on\":\"%s"
            .formatted(today.minusDays(120), today.minusDays(90)),
        here);
    events(here, 24, today.minusDays(200));
    events(here, 5, today.minusDays(110)); // under way: in neither period
    events(here, 3, today.minusDays(50));
    events(there, 20, today.minusDays(200));
    events(there, 18, today.minusDays(50));
    JsonNode followed = page("Följs upp", planner(), "").path("followUp");
    assertThat(followed.at("/area/before").asInt()).isEqualTo(24);
    assertThat(followed.at("/area/after").asInt()).isEqualTo(3);
    assertThat(followed.at("/comparison/before").asInt()).isEqualTo(20);
    assertThat(followed.at("/comparison/after").asInt()).isEqualTo(18);
    assertThat(followed.path("ratio").asDouble()).isEqualTo(3.0 * 20 / (24 * 18));
    assertThat(followed.path("verdict").asString()).isEqualTo("fewer");
    assertThat(followed.at("/before/to").asString()).isEqualTo(today.minusDays(121).toString());
    assertThat(followed.at("/after/from").asString()).isEqualTo(today.minusDays(89).toString());
  }

  @Test
  void whatCantBeComparedSaysWhy() {
    UUID within =
        create(
            "place",
            square(11.5415),
            "\"name\":\"För nära\",\"kind\":\"other\",\"visibility\":\"public\"");
    plan("Utan jämförelse", 11.5450, null);
    plan("Överlappar", 11.5410, within);
    assertThat(page("Utan jämförelse", planner(), "").at("/followUp/sentence/sv").asString())
        .contains("ingen jämförelseplats");
    assertThat(page("Överlappar", planner(), "").at("/followUp/sentence/en").asString())
        .contains("overlaps");
  }

  @Test
  void aPlanNamesOthersOnlyToThoseWhoMaySeeThem() {
    UUID place =
        create(
            "place",
            square(11.5470),
            "\"name\":\"Ej för alla\",\"kind\":\"other\",\"visibility\":\"internal\"");
    plan("Med dold jämförelse", 11.5500, place);
    assertThat(page("Med dold jämförelse", planner(), "").at("/comparison/name").asString())
        .isEqualTo("Ej för alla");
    assertThat(page("Med dold jämförelse", anonymous(), "").path("comparison").isNull()).isTrue();
  }

  /** Measures stand on the public map: what may tell of a person is asked about first. */
  @Test
  void textsOfMeasuresAndPlansAreAskedAbout() {
    String point = "{\"type\":\"Point\",\"coordinates\":[11.55,58.3105]}";
    String values =
        "\"title\":\"Samtal med boende, 070-123 45 67\",\"kind\":\"other\",\"status\":\"proposed\",\"provenance\":\"surveyed\"";
    Answer asked =
        planner()
            .post(
                "/api/change-sets",
                Changes.set(Changes.create("measure", UUID.randomUUID(), point, values)));
    assertProblem(asked, 422);
    assertThat(asked.json().at("/problems/0/code").asString()).isEqualTo("personal-data");
  }

  @Test
  void aPromiseNamesOthersOnlyToThoseWhoMaySeeThem() {
    String name = "Hemligt " + UUID.randomUUID();
    UUID actor = UUID.randomUUID();
    UUID plan = UUID.randomUUID();
    UUID promise = UUID.randomUUID();
    UUID measure = UUID.randomUUID();
    String internal = ",\"provenance\":\"surveyed\",\"visibility\":\"internal\"";
    saved(
        Changes.set(
            Changes.create(
                "actor",
                actor,
                "null",
                "\"kind\":\"company\",\"name\":\"%s bolag\"".formatted(name) + internal),
            Changes.create(
                "plan",
                plan,
                "{\"type\":\"Polygon\",\"coordinates\":[[[11.72,58.33],[11.7217,58.33],[11.7217,58.3309],[11.72,58.33]]]}",
                "\"name\":\"%s plan\",\"status\":\"draft\"".formatted(name) + internal),
            Changes.create(
                "measure",
                measure,
                "{\"type\":\"Point\",\"coordinates\":[11.721,58.3302]}",
                "\"title\":\"%s åtgärd\",\"kind\":\"other\",\"status\":\"proposed\"".formatted(name)
                    + internal),
            Changes.create(
                "promise",
                promise,
                "null",
                "\"title\":\"Löfte\",\"zones\":[\"%3$s\"],\"focus_area\":\"places\",\"period\":\"2021–2022\",\"status\":\"planned\",\"provenance\":\"surveyed\",\"responsible\":\"%1$s\",\"plan\":\"%2$s\""
                    .formatted(actor, plan, measure))));
    assertThat(anonymous().get("/api/promises").text())
        .contains(promise.toString())
        .doesNotContain(name);
    assertThat(planner().get("/api/promises").text())
        .contains(name + " plan", name + " bolag", name + " åtgärd");
  }

  @Test
  void everyPromiseIsThereForEverybody() {
    JsonNode promises = ok(anonymous().get("/api/promises")).path("promises");
    assertThat(
            promises
                .valueStream()
                .filter(each -> each.path("period").asString().equals("2021–2022")))
        .hasSize(27);
    assertThat(promises.valueStream().map(each -> each.at("/plan/name").asString()))
        .contains(NORTH);
    assertThat(promises.valueStream().flatMap(each -> each.path("concerns").valueStream()))
        .filteredOn(concern -> !concern.path("id").isNull())
        .extracting(one -> one.path("layer").asString(), one -> one.path("name").asString())
        .contains(
            tuple("camera_zone", "Färgaregatan/Södra Kronbergsgatan"),
            tuple("order_rule_area", "Fiskeförbud i Norra hamnen"));
    assertThat(ok(anonymous().get("/api/plans/checklist")).size()).isEqualTo(9);
  }

  @Test
  void badInputIsToldWhatIsWrong() {
    assertProblem(anonymous().get("/api/plans?on=2026-02-30"), 400);
    assertProblem(anonymous().get("/api/plans/" + UUID.randomUUID()), 404);
    assertProblem(anonymous().get("/api/plans?day=2026-02-03"), 400);
    UUID plan = plan("Fel", 11.5490, null);
    Answer undated =
        planner()
            .post(
                "/api/change-sets",
                Changes.set(
                    Changes.create(
                        "measure",
                        UUID.randomUUID(),
                        "{\"type\":\"Point\",\"coordinates\":[11.55,58.3105]}",
                        "\"title\":\"x\",\"kind\":\"other\",\"plan\":\"%s\",\"status\":\"done\",\"provenance\":\"surveyed\""
                            .formatted(plan))));
    assertProblem(undated, 422);
    assertThat(undated.toString()).contains("Blev klar saknas");
  }

  @Test
  void nothingWasDecidedOrDoneTomorrow() {
    String tomorrow = TownTime.today().plusDays(1).toString();
    String point = "{\"type\":\"Point\",\"coordinates\":[11.55,58.3105]}";
    String area =
        "{\"type\":\"Polygon\",\"coordinates\":[[[11.55,58.31],[11.551,58.31],[11.551,58.311],[11.55,58.31]]]}";
    assertAhead(
        "measure",
        point,
        "\"title\":\"x\",\"kind\":\"other\",\"status\":\"done\",\"done_on\":",
        tomorrow);
    assertAhead("plan", area, "\"name\":\"x\",\"status\":\"decided\",\"decided_on\":", tomorrow);
    assertAhead("camera_zone", area, "\"name\":\"x\",\"signage_confirmed_on\":", tomorrow);
  }

  private void assertAhead(String layer, String geometry, String members, String day) {
    String values = members + "\"" + day + "\",\"provenance\":\"surveyed\"";
    var changes = Changes.set(Changes.create(layer, UUID.randomUUID(), geometry, values));
    Answer answer = planner().post("/api/change-sets", changes);
    assertProblem(answer, 422);
    assertThat(answer.json().at("/problems/0/code").asString()).isEqualTo("in-the-future");
    assertThat(answer.json().path("detail").asString()).contains(day + "; väntat senast i dag");
  }
}
