package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Served;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/**
 * The situation picture over HTTP. Each test has weeks of its own, long before those of the demo
 * town.
 */
interface SituationContract extends Served {
  String SITUATION = "/api/situation";
  String TEXTS = "\"texts\":{\"present\":%d,\"activities\":%d,\"events\":%d,\"decisions\":%d}";

  private Answer told(String who, UUID id, String category, String found, String more) {
    return loggedIn(who)
        .post(
            SITUATION + "/events",
            """
            {"id":"%s","category":"%s","position":[11.4401,58.2751],"observedTo":"%s"%s}"""
                .formatted(id, category, found, more.isEmpty() ? "" : "," + more));
  }

  private void happened(String category, String found, String more) {
    var answer = told("field", UUID.randomUUID(), category, found, more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
  }

  private JsonNode compiled(String period) {
    var answer = planner().get(SITUATION + "/periods/" + period);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().path("compiled");
  }

  private Answer write(String period, String part, String text, int version) {
    return planner()
        .put(
            SITUATION + "/periods/" + period + "/texts/" + part,
            "{\"text\":\"%s\",\"version\":%d}".formatted(text, version));
  }

  private Answer publish(String period, int eventsText) {
    return planner()
        .post(
            SITUATION + "/periods/" + period + "/editions",
            "{" + TEXTS.formatted(0, 0, eventsText, 0) + "}");
  }

  private static String textOf(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

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
    assertThat(textOf(planner().get(SITUATION + "/periods/2024-W11/pdf").body()))
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
    assertThat(textOf(planner().get(pdf + "internal").body())).contains(title.substring(0, 12));
    assertThat(textOf(planner().get(pdf + "public").body())).doesNotContain(title.substring(0, 12));
  }

  @Test
  default void anActorThatIsNotPublicIsNamedInsideOnly() {
    UUID actor = UUID.randomUUID();
    String name = "Jouren " + actor.toString().substring(0, 4);
    String title = "Prov " + actor.toString().substring(0, 8);
    saved(
        Changes.set(
            Changes.create(
                    "actor",
                    actor,
                    "null",
                    "\"name\":\"%s\",\"kind\":\"association\",\"visibility\":\"internal\",\"provenance\":\"official\""
                        .formatted(name))
                + ","
                + Changes.create(
                    "measure",
                    UUID.randomUUID(),
                    "{\"type\":\"Point\",\"coordinates\":[11.4401,58.2751]}",
                    "\"title\":\"%s\",\"kind\":\"lighting\",\"status\":\"decided\",\"due_on\":\"2024-12-03\",\"responsible\":\"%s\",\"visibility\":\"public\",\"provenance\":\"official\""
                        .formatted(title, actor))));
    String pdf = SITUATION + "/periods/2024-W49/pdf?edition=";
    assertThat(textOf(planner().get(pdf + "internal").body())).contains(title, name);
    assertThat(textOf(planner().get(pdf + "public").body())).contains(title).doesNotContain(name);
    assertThat(planner().get(SITUATION + "/statutory").text()).contains(title).doesNotContain(name);
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
            .post(CHANGE_SETS, Changes.set(event(UUID.randomUUID(), tomorrow, "graffiti", "")));
    assertProblem(planned, 422);
  }

  @Test
  default void anEventOfAnotherCenturyIsASlip() {
    var slip = told("field", UUID.randomUUID(), "theft", "1970-01-01T00:00:00Z", "");
    assertProblem(slip, 422);
    assertThat(slip.json().path("detail").asString()).contains("väntat tidigast 2000-01-01");
  }

  private static String event(UUID id, String found, String category, String note) {
    return Changes.create(
        "event",
        id,
        "{\"type\":\"Point\",\"coordinates\":[11.4401,58.2751]}",
        "\"category\":\"%s\",\"observed_to\":\"%s\",\"note\":\"%s\",\"provenance\":\"official\""
            .formatted(category, found, note));
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
    String create = event(id, "2024-06-12T10:00:00Z", "graffiti", "Bilen ABC 123");
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
  default void aTextWrittenMeanwhileIsNotWrittenOver() {
    assertThat(write("2024-W27", "events", "Ett", 0).status()).isEqualTo(200);
    assertThat(write("2024-W27", "events", "Två", 1).status()).isEqualTo(200);
    assertProblem(write("2024-W27", "events", "Tre", 1), 409);
    assertProblem(write("2024-W27", "events", "Fyra", 0), 409);
    assertThat(compiled("2024-W27").at("/texts/events/text").asString()).isEqualTo("Två");
    assertThat(compiled("2024-W27").at("/texts/events/version").asInt()).isEqualTo(2);
  }

  @Test
  default void twoWhoPublishAtOnceMakeTwoVersions() throws Exception {
    happened("fire", "2024-07-10T20:00:00Z", "");
    try (var both = Executors.newFixedThreadPool(4)) {
      List<Callable<Answer>> calls =
          IntStream.range(0, 4)
              .mapToObj(i -> (Callable<Answer>) () -> publish("2024-W28", 0))
              .toList();
      var versions =
          both.invokeAll(calls).stream()
              .map(SituationContract::got)
              .map(answer -> answer.json().path("version").asInt())
              .toList();
      assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4);
    }
    assertThat(planner().get(SITUATION + "/periods/2024-W28").json().path("editions")).hasSize(4);
  }

  private static Answer got(Future<Answer> future) {
    try {
      var answer = future.get();
      assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
      return answer;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void anEditionEditedLaterBecomesANewVersionAndTheOldOneIsKept() {
    happened("disorder", "2024-08-07T20:00:00Z", "\"note\":\"Stök vid bänkarna\"");
    write("2024-W32", "events", "Lugn vecka.", 0);
    assertThat(publish("2024-W32", 1).status()).isEqualTo(201);
    write("2024-W32", "events", "Rättelse: orolig vecka.", 1);
    assertProblem(publish("2024-W32", 1), 409);
    var second = publish("2024-W32", 2);
    assertThat(second.json().path("version").asInt()).isEqualTo(2);
    String pdf = SITUATION + "/periods/2024-W32/pdf?version=";
    assertThat(textOf(planner().get(pdf + 1).body())).contains("Lugn vecka.", "Stök vid");
    assertThat(textOf(planner().get(pdf + 2).body())).contains("Rättelse", "Intern utgåva");
    assertProblem(planner().get(pdf + 3), 404);
    var page = anonymous().get("/lagesbild/week/2024-08-05");
    assertThat(page.status()).isEqualTo(200);
    assertThat(HtmlUtils.htmlUnescape(page.text()))
        .contains("Rättelse: orolig vecka.", "Version 2", "Händelser: enstaka")
        .contains("<svg", "role=\"img\"")
        .doesNotContain("Stök vid", "Lugn vecka", "Beslut och uppföljning", "Ordningsstörning, ny");
    assertThat(anonymous().get("/lagesbild").text()).contains("/lagesbild/week/2024-08-05");
    var open = anonymous().get("/lagesbild/week/2024-08-05/pdf");
    assertThat(textOf(open.body())).contains("Rättelse").doesNotContain("Stök vid");
  }

  /** Five events, of which four are of one kind: the fifth must not be what is left of the sum. */
  @Test
  default void whatThePublicEditionDoesNotTellIsNotWhatIsLeftOfItsSums() {
    for (int day = 1; day <= 4; day++) {
      happened("graffiti", "2023-05-1%dT18:00:00Z".formatted(4 + day), "");
    }
    happened("theft", "2023-05-19T18:00:00Z", "");
    publish("2023-W20", 0);
    assertThat(open("2023-W20"))
        .contains("Händelser: 5 (")
        .contains(
            "<td>Klotter</td><td>visas inte</td>",
            "<td>Stöld eller inbrott</td><td>visas inte</td>");
    String internal = SITUATION + "/periods/2023-W20/pdf?edition=internal";
    assertThat(textOf(planner().get(internal).body()))
        .contains("Klotter 4 0", "Stöld eller inbrott 1 0");
    happened("graffiti", "2023-05-24T18:00:00Z", "");
    publish("2023-W21", 0);
    assertThat(open("2023-W21")).contains("Medel av de 8 perioderna före: 0,6");
    publish("2023-W22", 0);
    assertThat(open("2023-W22"))
        .contains("Perioden före: enstaka", "Medel av de 8 perioderna före: visas inte");
  }

  @Test
  default void norIsWhatHappenedAtAPlace() {
    String elsewhere =
        planner()
            .get("/ogc/collections/place/items?limit=100")
            .json()
            .path("features")
            .valueStream()
            .filter(place -> place.at("/properties/name").asString().equals("Stadsparken"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asString();
    for (int day = 1; day <= 4; day++) {
      happened("graffiti", "2023-08-0%dT18:00:00Z".formatted(day), "");
    }
    happened("theft", "2023-08-05T18:00:00Z", "\"place\":\"" + elsewhere + "\"");
    publish("2023-W31", 0);
    assertThat(open("2023-W31"))
        .contains("Händelser: 5 (", "Stadsparken", "Händelser: antalet visas inte.")
        .doesNotContain("Händelser: 4", "(klotter)", "(stöld eller inbrott)");
  }

  private String open(String week) {
    return HtmlUtils.htmlUnescape(anonymous().get("/lagesbild/week/" + week).text());
  }

  @Test
  default void aPlaceThatIsNotPublicIsNamedInsideOnly() {
    UUID place = UUID.randomUUID();
    String name = "Skyddat boende " + place.toString().substring(0, 4);
    saved(
        Changes.set(
            Changes.create(
                "place",
                place,
                "{\"type\":\"Polygon\",\"coordinates\":[[[11.31,58.31],[11.311,58.31],[11.311,58.311],[11.31,58.31]]]}",
                "\"name\":\"%s\",\"kind\":\"square\",\"visibility\":\"internal\",\"provenance\":\"official\""
                    .formatted(name))));
    String at = "\"place\":\"" + place + "\"";
    happened("unsafe", "2023-06-06T18:00:00Z", at);
    happened("outreach", "2023-06-06T19:00:00Z", at);
    String presence =
        """
        {"id":"%s","role":"field_team","place":"%s","from":"2023-06-06T17:00:00Z",
         "to":"2023-06-06T21:00:00Z"}"""
            .formatted(UUID.randomUUID(), place);
    assertThat(loggedIn("field").post(SITUATION + "/presence", presence).status()).isEqualTo(201);
    assertThat(publish("2023-W23", 0).status()).isEqualTo(201);
    String internal = SITUATION + "/periods/2023-W23/pdf?version=1&edition=internal";
    assertThat(textOf(planner().get(internal).body())).contains(name);
    assertThat(open("2023-W23"))
        .contains("Ingen namngiven plats", "Uppsökande arbete", "Fältteam")
        .doesNotContain(name, "Karta över");
  }

  @Test
  default void aTextWithCharactersThatPaperDoesNotKnowIsPrintedAllTheSame() {
    String text = "Före\\u000bmitt\\u0001i\\ufffe\\ud800efter 😀";
    assertThat(write("2023-W26", "events", text, 0).status()).isEqualTo(200);
    assertThat(publish("2023-W26", 1).status()).isEqualTo(201);
    var pdf = anonymous().get("/lagesbild/week/2023-W26/pdf");
    assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
    assertThat(textOf(pdf.body())).contains("Före mitt i", "efter");
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
  default void aTextIsShownAsTextEverywhere() {
    write("2024-W33", "events", "<script>alert(1)</script> & co", 0);
    publish("2024-W33", 1);
    assertThat(anonymous().get("/lagesbild/week/2024-W33").text())
        .contains("&#60;script&#62;alert(1)")
        .doesNotContain("<script");
    assertThat(textOf(planner().get(SITUATION + "/periods/2024-W33/pdf?edition=public").body()))
        .contains("<script>alert(1)</script> & co");
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
  default void aPeriodThatHasNotBegunIsNotPublished() {
    String next = compiled("now").path("to").asString();
    Answer answer = publish(LocalDate.parse(next).plusDays(1).toString(), 0);
    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asString()).contains("en period som har börjat");
  }

  @Test
  default void aQuarterIsAnalysedAndTooFewEventsAreNot() {
    JsonNode quarter = planner().get(SITUATION + "/analysis").json();
    assertThat(quarter.at("/title/sv").asString()).startsWith("Kvartal ");
    assertThat(quarter.path("events").asInt()).isGreaterThan(quarter.path("fewest").asInt());
    double sum =
        quarter
            .path("hours")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .mapToDouble(JsonNode::asDouble)
            .sum();
    assertThat(sum).isCloseTo(quarter.path("events").asInt(), within(1e-6));
    assertThat(quarter.at("/nearRepeat/p").asDouble()).isBetween(0.001, 1.0);
    assertThat(quarter.at("/bands/0/pairs")).isEqualTo(quarter.at("/nearRepeat/pairs"));
    assertThat(quarter.at("/hotSpots/hexagons").asInt()).isGreaterThan(30);
    assertThat(quarter.at("/sentences/dark/sv").asString()).contains("med solen nere");
    JsonNode few = planner().get(SITUATION + "/analysis?from=1999-01-01&to=1999-03-31").json();
    assertThat(few.path("nearRepeat").isNull()).isTrue();
    assertThat(few.path("hours").isNull()).isTrue();
    assertThat(few.at("/hotSpots/found").isNull()).isTrue();
    assertThat(few.at("/sentences/spots/sv").asString()).contains("För få", "0, väntat minst 30");
    assertProblem(planner().get(SITUATION + "/analysis?from=2024-02-02&to=2024-02-01"), 400);
    assertProblem(planner().get(SITUATION + "/analysis?from=2020-01-01&to=2024-02-01"), 400);
    assertProblem(planner().get(SITUATION + "/analysis?categories=theft,nothing"), 400);
    assertProblem(anonymous().get(SITUATION + "/analysis"), 401);
  }

  /** Forty-nine events of one evening each, of which thirty-six are in one part of the town. */
  @Test
  default void anAreaWithManyEventsIsFoundAndStandsInThePdf() {
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < 49; i++) {
      boolean isApart = i % 4 == 0;
      double lon = isApart ? 11.4330 + 0.0025 * (i / 4 % 4) : 11.4385 + 0.0007 * (i % 6);
      double lat = isApart ? 58.2730 + 0.0011 * (i / 16) : 58.2745 + 0.0004 * (i % 7);
      events
          .append(i == 0 ? "" : ",")
          .append(
              event(UUID.randomUUID(), "2022-02-%02dT20:00:00Z".formatted(1 + i % 28), "fire", "")
                  .replace("[11.4401,58.2751]", "[%s,%s]".formatted(lon, lat)));
    }
    saved(Changes.set(events.toString()));
    String quarter = "?from=2022-01-01&to=2022-03-31&categories=fire";
    JsonNode found = planner().get(SITUATION + "/analysis" + quarter).json();
    assertThat(found.path("events").asInt()).isEqualTo(49);
    assertThat(found.at("/hotSpots/found")).as(found.path("hotSpots").toString()).isNotEmpty();
    JsonNode first = found.at("/hotSpots/found/0");
    assertThat(first.path("adjusted").asDouble()).isLessThanOrEqualTo(0.05);
    assertThat(first.path("p").asDouble()).isLessThan(first.path("adjusted").asDouble());
    assertThat(first.path("outline")).hasSize(7);
    assertThat(found.at("/sentences/spots/sv").asString()).contains("fler händelser än slumpen");
    assertThat(
            planner()
                .get(SITUATION + "/analysis" + quarter.replace("fire", "theft"))
                .json()
                .path("events")
                .asInt())
        .isZero();
    String text = textOf(planner().get(SITUATION + "/analysis/pdf" + quarter).body());
    assertThat(text).contains("kvartal 1, 2022", "49 händelser: anlagd brand", "Gi*");
  }

  @Test
  default void theStatutoryPictureIsWrittenAdoptedAndKeptAndItsClockRuns() {
    String statutory = SITUATION + "/statutory";
    happened("other", TownTime.today().minusMonths(14) + "T11:00:00Z", "");
    JsonNode draft = planner().get(statutory).json();
    assertThat(draft.at("/clock/state").asString()).isEqualTo("NONE");
    assertThat(draft.at("/picture/counts")).isNotEmpty();
    assertThat(draft.at("/picture/secondYear/count").asInt()).isPositive();
    assertThat(draft.at("/picture/places/0/count").asInt())
        .isGreaterThanOrEqualTo(draft.at("/picture/places/1/count").asInt());
    requireNothingLeftToTell(draft.path("picture"));
    String texts = "{\"text\":\"%s\",\"version\":%d}";
    String stance = statutory + "/texts/stance";
    assertThat(planner().put(stance, texts.formatted("Mer ljus i parken.", 0)).status())
        .isEqualTo(200);
    assertProblem(planner().put(stance, texts.formatted("Annat", 0)), 409);
    assertProblem(planner().put(stance, texts.formatted("Tala med Anna", 1)), 422);
    assertProblem(planner().put(statutory + "/texts/nothing", texts.formatted("x", 0)), 400);
    assertProblem(loggedIn("field").put(stance, texts.formatted("x", 1)), 403);

    LocalDate today = TownTime.today();
    LocalDate soon = today.minusYears(2).plusDays(20);
    assertProblem(adopt(today.plusDays(1), "KF § 12", 1), 400);
    assertProblem(adopt(LocalDate.of(2020, 1, 1), "KF § 12", 1), 400);
    assertProblem(adopt(soon, "", 1), 400);
    assertProblem(adopt(soon, "KF § 12", 0), 409);
    var first = adopt(soon, "KF § 12", 1);
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    JsonNode clock = planner().get(statutory).json().path("clock");
    assertThat(clock.path("state").asString()).isEqualTo("DUE");
    assertThat(clock.path("daysLeft").asInt()).isBetween(19, 20);

    planner().put(stance, texts.formatted("Färre bommar.", 1));
    assertThat(adopt(today, "KF § 40", 2).json().path("version").asInt()).isEqualTo(2);
    JsonNode after = planner().get(statutory).json();
    assertThat(after.at("/clock/state").asString()).isEqualTo("HOLDS");
    assertThat(after.at("/clock/renewBy").asString()).isEqualTo(today.plusYears(2).toString());
    assertThat(after.path("versions")).hasSize(2);
    LocalDate renewBy = today.plusYears(2);
    assertThat(compiled(renewBy.minusDays(7).toString()).path("coming").valueStream())
        .anyMatch(
            one ->
                one.path("day").asString().equals(renewBy.toString())
                    && one.at("/what/sv").asString().equals("Ses över"));
    assertThat(compiled(renewBy.toString()).path("coming").valueStream())
        .noneMatch(one -> one.at("/what/sv").asString().equals("Ses över"));
    String pdf = statutory + "/pdf?version=";
    assertThat(textOf(planner().get(pdf + 1).body()))
        .contains("Mer ljus i parken.", "KF § 12", "2023:196", "Åtgärdsplan", "Platser med flest");
    assertThat(textOf(planner().get(pdf + 2).body()))
        .contains("Färre bommar.")
        .doesNotContain("Mer ljus");
    assertThat(textOf(planner().get(statutory + "/pdf").body())).contains("Utkast");
    assertProblem(planner().get(pdf + 3), 404);
    assertProblem(anonymous().get(statutory), 401);
    assertThat(planner().get(SITUATION + "/editions").text()).doesNotContain("statutory");
    assertThat(anonymous().get("/lagesbild").status()).isEqualTo(200);
  }

  /** Of the sum of both years, without what is told of it by category; one of them has few. */
  private static void requireNothingLeftToTell(JsonNode picture) {
    int all = picture.at("/firstYear/count").asInt() + picture.at("/secondYear/count").asInt();
    int told =
        picture.path("counts").valueStream().mapToInt(one -> one.path("count").asInt(0)).sum();
    long left =
        picture.path("counts").valueStream().filter(one -> one.path("count").isNull()).count();
    assertThat(left).as(picture.path("counts").toString()).isPositive();
    assertThat(all - told - (left - 1)).isGreaterThanOrEqualTo(3);
    assertThat(picture.path("counts").valueStream())
        .filteredOn(one -> one.at("/category/sv").asString().equals("Annan händelse"))
        .singleElement()
        .satisfies(one -> assertThat(one.path("count").isNull()).isTrue());
  }

  private Answer adopt(LocalDate on, String decision, int stance) {
    return planner()
        .post(
            SITUATION + "/statutory/versions",
            """
            {"adoptedOn":"%s","decision":"%s","texts":{"mapping":0,"picture":0,"stance":%d,
             "actions":0,"coordination":0,"follow_up":0}}"""
                .formatted(on, decision, stance));
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

  private Answer decide(UUID id, String members) {
    return planner().put(SITUATION + "/decisions/" + id, "{" + members + "}");
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
  default void everybodyReadsWhatIsPublishedAndOnlyThoseWhoWorkWithItTheRest() {
    assertProblem(anonymous().get(SITUATION + "/periods/now"), 401);
    assertProblem(loggedIn("viewer").get(SITUATION + "/periods/now"), 403);
    assertThat(loggedIn("field").get(SITUATION + "/periods/now").status()).isEqualTo(200);
    assertProblem(
        loggedIn("field")
            .post(SITUATION + "/periods/now/editions", "{" + TEXTS.formatted(0, 0, 0, 0) + "}"),
        403);
    assertProblem(anonymous().get("/lagesbild/week/1999-01-04"), 404);
    assertProblem(anonymous().get("/lagesbild/year/2024-01-01"), 404);
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
