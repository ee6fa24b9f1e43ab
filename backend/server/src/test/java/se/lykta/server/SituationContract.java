package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/**
 * What is told, and the period that is compiled of it, over HTTP. Each test has weeks of its own,
 * long before those of the demo town.
 */
interface SituationContract extends SituationCalls {

  @Test
  default void whatIsToldInTheFieldStandsInItsWeek() {
    happened("graffiti", "2024-03-05T18:30:00Z", "\"note\":\"Taggar på muren\"");
    happened("graffiti", "2024-03-09T18:30:00Z", "");
    happened("outreach", "2024-03-06T18:30:00Z", "");
    JsonNode week = compiled("2024-W10");
    assertThat(week.path("from").asString()).isEqualTo("2024-03-04");
    assertThat(week.at("/total/count").asInt()).isEqualTo(2);
    assertThat(week.at("/total/sentence/sv").asString()).contains("För få");
    assertThat(week.at("/activities/0/category/sv").asString()).isEqualTo("Uppsökande arbete");
    JsonNode events = week.at("/places/0/events");
    assertThat(events.at("/0/note").asString()).isEqualTo("Taggar på muren");
    assertThat(events.at("/0/repeats").asInt()).isZero();
    assertThat(events.at("/1/repeats").asInt()).isEqualTo(1);
    assertThat(week.path("repeated").asInt()).isEqualTo(1);
    assertThat(week.path("unreviewed").asInt()).isEqualTo(3);
    JsonNode after = compiled("2024-W11");
    assertThat(after.at("/total/previous").asInt()).isEqualTo(2);
    assertThat(after.path("ended")).hasSize(2);
    assertThat(after.path("series")).hasSize(9);
    assertThat(after.at("/series/7/count").asInt()).isEqualTo(2);
    assertThat(after.at("/series/7/name/sv").asString()).isEqualTo("v. 10");
    assertThat(after.at("/series/8/high").asDouble()).isCloseTo(3.69, within(0.01));
    assertThat(SituationCalls.textOf(planner().get(SITUATION + "/periods/2024-W11/pdf").body()))
        .contains("Upphört: 2 händelser");
  }

  @Test
  default void aMeasureIsToldInTheWeekInWhichItIsDueAndOnlyInsideWhileItIsAProposal() {
    String title = "Prov " + UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "measure",
                UUID.randomUUID(),
                "{\"type\":\"Point\",\"coordinates\":[11.4401,58.2751]}",
                "\"title\":\"%s\",\"kind\":\"lighting\",\"status\":\"proposed\",\"due_on\":\"2024-11-21\",\"visibility\":\"public\",\"provenance\":\"official\""
                    .formatted(title))));
    JsonNode step =
        compiled("2024-W47")
            .path("steps")
            .valueStream()
            .filter(one -> one.path("title").asString().equals(title))
            .findFirst()
            .orElseThrow();
    assertThat(step.at("/what/sv").asString()).isEqualTo("ska vara klar");
    assertThat(step.path("isPublic").asBoolean()).isFalse();
    assertThat(compiled("2024-W48").path("steps").valueStream())
        .noneMatch(one -> one.path("title").asString().equals(title));
    String pdf = SITUATION + "/periods/2024-W47/pdf?edition=";
    assertThat(SituationCalls.textOf(planner().get(pdf + "internal").body()))
        .contains(title.substring(0, 12));
    assertThat(SituationCalls.textOf(planner().get(pdf + "public").body()))
        .doesNotContain(title.substring(0, 12));
  }

  @Test
  default void presenceSaysWhoWasOutWhereAndWhen() {
    String place =
        planner()
            .get("/ogc/collections/place/items?limit=1")
            .json()
            .at("/features/0/id")
            .asString();
    var answer =
        loggedIn("field")
            .post(
                SITUATION + "/presence",
                """
                {"id":"%s","role":"field_team","place":"%s","from":"2024-04-03T17:00:00Z",
                 "to":"2024-04-03T21:00:00Z","persons":3}"""
                    .formatted(UUID.randomUUID(), place));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    JsonNode present = compiled("2024-04-03").at("/presence/0");
    assertThat(present.at("/role/sv").asString()).isEqualTo("Fältteam");
    assertThat(present.path("persons").asInt()).isEqualTo(3);
    assertThat(present.path("place").asString()).isNotBlank();
  }

  @Test
  default void theSameEventSentTwiceExistsOnce() {
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      assertThat(told("field", id, "theft", "2024-05-08T10:00:00Z", "").status()).isEqualTo(201);
    }
    assertThat(compiled("2024-05-08").at("/total/count").asInt()).isEqualTo(1);
  }

  @Test
  default void theFormOfAnEventOffersTheCategoriesOfTheRules() {
    JsonNode category =
        planner()
            .get("/api/layers")
            .json()
            .valueStream()
            .filter(layer -> layer.path("name").asString().equals("event"))
            .flatMap(layer -> layer.path("fields").valueStream())
            .filter(field -> field.path("name").asString().equals("category"))
            .findFirst()
            .orElseThrow();
    assertThat(category.path("kind").asString()).isEqualTo("choice");
    assertThat(category.path("options").valueStream())
        .anyMatch(
            option ->
                option.path("value").asString().equals("graffiti")
                    && option.at("/title/sv").asString().equals("Klotter"));
  }

  @Test
  default void anEventInTheFutureIsRefused() {
    String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + "";
    var answer = told("field", UUID.randomUUID(), "theft", tomorrow, "");
    assertProblem(answer, 422);
    assertThat(answer.json().at("/problems/0/code").asString()).isEqualTo("in-the-future");
    var planned =
        planner()
            .post(
                CHANGE_SETS,
                Changes.set(SituationCalls.event(UUID.randomUUID(), tomorrow, "graffiti", "")));
    assertProblem(planned, 422);
  }

  @Test
  default void anEventOfAnotherCenturyIsASlip() {
    var slip = told("field", UUID.randomUUID(), "theft", "1970-01-01T00:00:00Z", "");
    assertProblem(slip, 422);
    assertThat(slip.json().path("detail").asString()).contains("väntat tidigast 2000-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"category\":\"x\",\"position\":[11.44,58.27]',422",
    "'\"category\":\"theft\"',400",
    "'\"category\":\"theft\",\"position\":[11.44]',400",
    "'\"category\":\"theft\",\"position\":[11.44,\"a\"]',400",
    "'\"category\":\"theft\",\"position\":[400,58]',400",
    "'\"category\":\"theft\",\"position\":[2,48]',422",
    "'\"category\":\"theft\",\"place\":\"00000000-0000-0000-0000-000000000000\"',400",
    "'\"position\":[11.44,58.27]',422",
    "'\"category\":\"theft\",\"position\":[11.44,58.27],\"observedFrom\":\"2024-02-02T00:00:00Z\",\"observedTo\":\"2024-02-01T00:00:00Z\"',422",
    "'\"category\":\"theft\",\"position\":[11.44,58.27],\"observedTo\":\"yesterday\"',400",
    "'\"category\":\"theft\",\"position\":[11.44,58.27],\"suspect\":\"x\"',400"
  })
  default void whatCannotBeIsRefusedWithTheReason(String members, int status) {
    var body = "{\"id\":\"%s\",%s}".formatted(UUID.randomUUID(), members);
    assertProblem(loggedIn("field").post(SITUATION + "/events", body), status);
  }

  @Test
  default void aTextThatMayTellOfAPersonIsKeptOnlyWhenConfirmed() {
    UUID id = UUID.randomUUID();
    String note = "\"note\":\"Ring 0523-61 30 00, frågade Anna\"";
    var asked = told("field", id, "theft", "2024-06-05T10:00:00Z", note);
    assertProblem(asked, 422);
    assertThat(asked.json().path("type").asString()).endsWith("unconfirmed");
    assertThat(asked.json().path("problems")).hasSize(2);
    assertThat(asked.json().at("/problems/1/sv").asString()).contains("”Anna” (tecken 29)");
    assertThat(compiled("2024-06-05").at("/total/count").asInt()).isZero();
    var kept = told("field", id, "theft", "2024-06-05T10:00:00Z", note + ",\"confirmedText\":true");
    assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
    assertThat(compiled("2024-06-05").at("/total/count").asInt()).isEqualTo(1);
  }

  @Test
  default void everyWayInAsks() {
    UUID id = UUID.randomUUID();
    String create = SituationCalls.event(id, "2024-06-12T10:00:00Z", "graffiti", "Bilen ABC 123");
    String set = Changes.set(create);
    assertThat(
            planner().post(CHANGE_SETS + "/validate", set).json().at("/problems/0/code").asString())
        .isEqualTo("personal-data");
    assertProblem(planner().post(CHANGE_SETS, set), 422);
    var answer = planner().post(CHANGE_SETS, set.replaceFirst("\\{", "{\"confirmedText\":true,"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertProblem(
        planner()
            .post(
                CHANGE_SETS,
                Changes.set(Changes.patch("event", id, 1, "\"note\":\"ring 070-174 06 05\""))),
        422);
    assertProblem(write("2024-W24", "events", "Vi talade med Anna", 0), 422);
    String file =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"%s",
         "geometry":{"type":"Point","coordinates":[11.44,58.275]},
         "properties":{"layer":"event","category":"theft","observed_to":"2024-06-13T10:00:00Z",
          "note":"Bilen ABC 123"}}]}
        """
            .formatted(UUID.randomUUID());
    String job = startImport("?layer=event", "h.geojson", file.getBytes(UTF_8));
    assertThat(settled(job).path("status").asString()).isEqualTo("preview");
    assertThat(planner().get(job + "/issues").text()).contains("personal-data", "ABC 123");
  }

  @Test
  default void aDayOfNoCalendarIsRefused() {
    String far = "+999999999-12-31";
    assertProblem(planner().get(SITUATION + "/analysis?from=%2B999999999-12-31"), 400);
    assertProblem(planner().get(SITUATION + "/analysis?to=-999999999-01-01"), 400);
    assertProblem(planner().get(SITUATION + "/analysis?categories=,"), 400);
    String decided = "\"decidedOn\":\"%s\",\"dueOn\":\"%s\",\"text\":\"Prov\",\"version\":0";
    assertProblem(decide(UUID.randomUUID(), decided.formatted(far, "2023-07-10")), 400);
    assertProblem(decide(UUID.randomUUID(), decided.formatted("2023-07-10", far)), 400);
  }

  @Test
  default void decisionsAreFollowedUpInTheNextPeriod() {
    UUID id = UUID.randomUUID();
    String decided = "\"decidedOn\":\"2024-09-04\",\"text\":\"Klippa buskarna vid gången\"";
    assertThat(decide(id, decided + ",\"version\":0").status()).isEqualTo(200);
    assertThat(compiled("2024-W36").at("/decisions/0/text").asString()).contains("buskarna");
    JsonNode next = compiled("2024-W37").path("followUp");
    assertThat(next).anyMatch(one -> one.path("id").asString().equals(id.toString()));
    String done = decided + ",\"outcome\":\"Gjort onsdag\",\"version\":";
    assertThat(decide(id, done + 1).status()).isEqualTo(200);
    assertProblem(decide(id, done + 1), 409);
    assertThat(compiled("2024-W37").path("followUp"))
        .anyMatch(one -> one.path("outcome").asString("").equals("Gjort onsdag"));
    assertThat(compiled("2024-W38").path("followUp"))
        .noneMatch(one -> one.path("id").asString().equals(id.toString()));
    assertProblem(decide(UUID.randomUUID(), decided), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "2999-01-01,2999-01-02,decidedOn",
    "2024-09-04,2024-09-03,dueOn",
    "2024-02-30,2024-09-03,decidedOn"
  })
  default void aDecisionOfNoDayOrDueBeforeItIsRefused(String decided, String due, String wrong) {
    String body = "\"decidedOn\":\"%s\",\"dueOn\":\"%s\",\"text\":\"x\",\"version\":0";
    Answer answer = decide(UUID.randomUUID(), body.formatted(decided, due));
    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asString()).startsWith(wrong);
  }

  @Test
  default void zonesThatEndInTheNextPeriodAreTold() {
    String name = "Provomr\u00e5de " + UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "guard_area",
                UUID.randomUUID(),
                "{\"type\":\"Polygon\",\"coordinates\":[[[11.3,58.3],[11.301,58.3],[11.301,58.301],[11.3,58.3]]]}",
                "\"name\":\"%s\",\"legal_basis\":\"lag2023_421\",\"provenance\":\"official\",\"valid_from\":\"2028-01-01\",\"valid_to\":\"2028-05-17\""
                    .formatted(name))));
    assertThat(compiled("2028-W19").path("coming").valueStream())
        .anyMatch(
            one ->
                one.path("name").asString().equals(name)
                    && one.path("day").asString().equals("2028-05-17"));
    assertThat(compiled("2028-W20").path("coming").valueStream())
        .noneMatch(one -> one.path("name").asString().equals(name));
  }

  @Test
  default void reviewingReviewsThePeriodAlone() {
    happened("unsafe", "2024-10-02T20:00:00Z", "");
    happened("unsafe", "2024-10-09T20:00:00Z", "");
    var answer =
        planner()
            .post(
                SITUATION + "/periods/2024-W40/review",
                "{\"id\":\"%s\"}".formatted(UUID.randomUUID()));
    assertThat(answer.json().path("events").asInt()).isEqualTo(1);
    assertThat(compiled("2024-W40").path("unreviewed").asInt()).isZero();
    assertThat(compiled("2024-W41").path("unreviewed").asInt()).isEqualTo(1);
  }

  @Test
  default void anEventOfTheHourThatComesTwiceIsOfItsSunday() {
    happened("traffic", "2024-10-27T00:30:00Z", "");
    happened("traffic", "2024-10-27T01:30:00Z", "");
    happened("traffic", "2024-10-27T23:00:00Z", "");
    assertThat(compiled("2024-W43").at("/total/count").asInt()).isEqualTo(2);
    assertThat(compiled("2024-W44").at("/total/count").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-W53", "2024-W99", "x", "2024-13-01", "9999-01-01"})
  default void aPeriodThatIsNoneIsRefused(String period) {
    assertProblem(planner().get(SITUATION + "/periods/" + period), 400);
    assertProblem(anonymous().get("/lagesbild/week/" + period), 400);
  }

  @Test
  default void aWeekOfTheDemoTownIsCompiledWithinThreeSeconds() {
    String day = Instant.now().minus(9, ChronoUnit.DAYS).toString().substring(0, 10);
    compiled(day);
    long began = System.nanoTime();
    JsonNode week = compiled(day);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    assertThat(week.at("/total/count").asInt()).isPositive();
    assertThat(week.path("presence")).isNotEmpty();
    assertThat(week.path("reporters")).isNotEmpty();
    assertThat(week.path("isInvented").asBoolean()).isTrue();
    assertThat(week.at("/cases/open").asInt()).isPositive();
  }
}
