package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;

/**
 * What is written of a period and published, and what the public edition does not tell. Each test
 * has weeks of its own, long before those of the demo town.
 */
interface EditionContract extends SituationCalls {

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
    assertThat(SituationCalls.textOf(planner().get(pdf + "internal").body())).contains(title, name);
    assertThat(SituationCalls.textOf(planner().get(pdf + "public").body()))
        .contains(title)
        .doesNotContain(name);
    assertThat(planner().get(SITUATION + "/statutory").text()).contains(title).doesNotContain(name);
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
              .map(EditionContract::got)
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
    assertThat(SituationCalls.textOf(planner().get(pdf + 1).body()))
        .contains("Lugn vecka.", "Stök vid");
    assertThat(SituationCalls.textOf(planner().get(pdf + 2).body()))
        .contains("Rättelse", "Intern utgåva");
    assertProblem(planner().get(pdf + 3), 404);
    var page = anonymous().get("/lagesbild/week/2024-08-05");
    assertThat(page.status()).isEqualTo(200);
    assertThat(HtmlUtils.htmlUnescape(page.text()))
        .contains("Rättelse: orolig vecka.", "Version 2", "Händelser: enstaka")
        .contains("<svg", "role=\"img\"")
        .doesNotContain("Stök vid", "Lugn vecka", "Beslut och uppföljning", "Ordningsstörning, ny");
    assertThat(anonymous().get("/lagesbild").text()).contains("/lagesbild/week/2024-08-05");
    var open = anonymous().get("/lagesbild/week/2024-08-05/pdf");
    assertThat(SituationCalls.textOf(open.body())).contains("Rättelse").doesNotContain("Stök vid");
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
    assertThat(SituationCalls.textOf(planner().get(internal).body()))
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
    assertThat(SituationCalls.textOf(planner().get(internal).body())).contains(name);
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
    assertThat(SituationCalls.textOf(pdf.body())).contains("Före mitt i", "efter");
  }

  @Test
  default void aTextIsShownAsTextEverywhere() {
    write("2024-W33", "events", "<script>alert(1)</script> & co", 0);
    publish("2024-W33", 1);
    assertThat(anonymous().get("/lagesbild/week/2024-W33").text())
        .contains("&#60;script&#62;alert(1)")
        .doesNotContain("<script");
    assertThat(
            SituationCalls.textOf(
                planner().get(SITUATION + "/periods/2024-W33/pdf?edition=public").body()))
        .contains("<script>alert(1)</script> & co");
  }

  @Test
  default void aPeriodThatHasNotBegunIsNotPublished() {
    String next = compiled("now").path("to").asString();
    Answer answer = publish(LocalDate.parse(next).plusDays(1).toString(), 0);
    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asString()).contains("en period som har börjat");
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
}
