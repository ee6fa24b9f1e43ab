package se.lykta.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import tools.jackson.databind.JsonNode;

/** The safety survey over HTTP: shares with their uncertainty, change, and nothing of a few. */
class SurveysTest extends ServerTest {
  private static final String UNSAFE = "unsafe_after_dark_pct";

  private JsonNode survey(String query) {
    Answer answer = planner().get("/api/surveys" + query);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode area(JsonNode survey, String name) {
    return survey
        .path("areas")
        .valueStream()
        .filter(area -> area.path("area").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsSharesWithTheirChangeSinceTheYearBefore() {
    JsonNode survey = survey("?year=2025");
    assertThat(survey.path("before").asInt()).isEqualTo(2023);
    assertThat(survey.path("years").valueStream()).extracting(JsonNode::asInt).contains(2025, 2023);
    JsonNode kronberg = area(survey, "Kronbergsgatorna");
    JsonNode weak = kronberg.path("shares").path("lighting_too_weak_pct");
    assertThat(weak.path("value").asDouble()).isEqualTo(33.1);
    assertThat(weak.at("/change/before").asDouble()).isEqualTo(57.6);
    assertThat(weak.at("/change/points").asDouble()).isCloseTo(-24.5, within(0.05));
    assertThat(weak.at("/change/certain").asBoolean()).isTrue();
    assertThat(weak.at("/change/high").asDouble()).isNegative();
    assertThat(
            kronberg.path("shares").path("exposed_to_crime_pct").at("/change/certain").asBoolean())
        .as("9 of 118, then 8 of 124")
        .isFalse();
    assertThat(kronberg.path("outline").size()).isPositive();
  }

  @Test
  void theWholeIsOfThoseWhoAnsweredAndNoMeanOfAreas() {
    JsonNode unsafe = survey("?year=2023").path("whole").path(UNSAFE);
    double all = 118 + 96 + 84 + 41 + 52 + 12;
    assertThat(unsafe.path("value").asDouble())
        .isCloseTo(100 * (61 + 24 + 38 + 15 + 12 + 3) / all, within(0.05));
    assertThat(unsafe.path("change").isNull()).as("the first survey").isTrue();
  }

  @Test
  void ofAFewNothingIsTold() {
    JsonNode few = area(survey("?year=2025"), "Pinnevik");
    assertThat(few.path("respondents").isNull()).isTrue();
    assertThat(few.path("shares").isEmpty()).isTrue();
  }

  @Test
  void aDayInThePastHasItsOwnSurvey() {
    JsonNode then = survey("?on=2024-06-01");
    assertThat(then.path("year").asInt()).isEqualTo(2023);
    assertThat(survey("?on=2015-01-01").path("year").isNull()).isTrue();
  }

  @Test
  void areasCalledAlikeAreComparedWithNothing() {
    saved(
        Changes.set(
            answered("Ödegården", 2005, 30),
            answered("ÖDEGÅRDEN", 2005, 10),
            answered("Ödegården", 2006, 31)));
    JsonNode unsafe = area(survey("?year=2006"), "Ödegården").path("shares").path(UNSAFE);
    assertThat(unsafe.path("value").asDouble()).isEqualTo(31);
    assertThat(unsafe.path("change").isNull()).isTrue();
  }

  private static String answered(String area, int year, int unsafe) {
    return Changes.create(
        "survey_area",
        UUID.randomUUID(),
        "{\"type\":\"Polygon\",\"coordinates\":[[[11.72,58.33],[11.7217,58.33],[11.7217,58.3309],[11.72,58.33]]]}",
        "\"area\":\"%s\",\"year\":%d,\"respondents\":60,\"%s\":%d,\"provenance\":\"surveyed\""
            .formatted(area, year, UNSAFE, unsafe));
  }

  @Test
  void everybodySeesNothingThatIsInternal() {
    assertThat(anonymous().get("/api/surveys").json().path("areas").isEmpty()).isTrue();
  }

  @Test
  void aYearWithoutSurveyIsSaid() {
    assertProblem(planner().get("/api/surveys?year=2024"), 400);
    assertProblem(planner().get("/api/surveys?year=i+fjol"), 400);
    assertProblem(planner().get("/api/surveys?year=" + (2025 + (1L << 32))), 400);
  }

  /** The import as the form has it: a table of areas and years without any coordinates. */
  @Test
  void aTableOfAreasBecomesASurvey() {
    String table =
        """
        Område;År;Svarande;Otrygga ute när det är mörkt;Oroliga för brott
        Gamlestan;2019;64;31,3;20
        Kyrkberget;2019;6;50;50
        Nowhere;2019;60;50;50
        """;
    String job = startImport("", "survey_area-2019.csv", table.getBytes(UTF_8));
    settled(job);
    planner().post(job + "/commit", "{}");
    JsonNode done = settled(job);
    assertThat(done.at("/counts/0/create").asInt()).isEqualTo(2);
    assertThat(done.at("/issues/error").asInt()).as("an area that nobody knows").isEqualTo(1);
    JsonNode survey = survey("?year=2019");
    assertThat(area(survey, "Gamlestan").at("/shares/" + UNSAFE + "/value").asDouble())
        .isEqualTo(31.3);
    assertThat(area(survey, "Kyrkberget").path("shares").isEmpty()).isTrue();
  }

  /** Categories by their titles; what may tell of a person is doubted before anything is kept. */
  @Test
  void eventsOfATableAreAskedAboutLikeOthers() {
    String table =
        """
        Slag;Plats;Upptäckt;Anteckning
        Skadegörelse;Stadsparken;2025-10-03 08:00;Bänk vid dammen
        Skadegörelse;Stadsparken;2025-10-03 09:00;Ring 070-123 45 67
        Rymdfärd;Stadsparken;2025-10-03 10:00;
        """;
    String job = startImport("", "event-october.csv", table.getBytes(UTF_8));
    settled(job);
    JsonNode issues = planner().get(job + "/issues").json().path("issues");
    assertThat(issues.valueStream())
        .extracting(issue -> issue.path("object").asString() + " " + issue.path("code").asString())
        .contains("row 3 personal-data", "row 4 unknown-category");
    assertThat(planner().delete(job).status()).isEqualTo(204);
  }
}
