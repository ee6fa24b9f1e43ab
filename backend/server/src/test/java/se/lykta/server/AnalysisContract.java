package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** The quarter's analysis and the statutory picture over HTTP. */
interface AnalysisContract extends SituationCalls {

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
              SituationCalls.event(
                      UUID.randomUUID(), "2022-02-%02dT20:00:00Z".formatted(1 + i % 28), "fire", "")
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
    String text =
        SituationCalls.textOf(planner().get(SITUATION + "/analysis/pdf" + quarter).body());
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
    assertThat(SituationCalls.textOf(planner().get(pdf + 1).body()))
        .contains("Mer ljus i parken.", "KF § 12", "2023:196", "Åtgärdsplan", "Platser med flest");
    assertThat(SituationCalls.textOf(planner().get(pdf + 2).body()))
        .contains("Färre bommar.")
        .doesNotContain("Mer ljus");
    assertThat(SituationCalls.textOf(planner().get(statutory + "/pdf").body())).contains("Utkast");
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
}
