package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lykta.server.http.Served.assertProblem;
import static se.lykta.server.http.Served.ok;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.http.SamplePhoto;
import tools.jackson.databind.JsonNode;

/** Safety walks over HTTP: from the phone, to measures, and on paper. */
class WalksTest extends ServerTest {
  private static final String WALKS = "/api/walks";
  private static final Instant END = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final Instant START = END.minus(1, ChronoUnit.HOURS);

  private Client field() {
    return loggedIn("field");
  }

  private static String walk(UUID id, String observations, String more) {
    return """
        {"id":"%s","name":"Prov vid ån","startedAt":"%s","endedAt":"%s","participants":7,
         "route":[[11.4301,58.2701],[11.4301,58.2701],[11.4305,58.2703],[11.4309,58.2701]],
         "unlocatedM":12.4,"checklist":["lighting","management"],
         "observations":[%s]%s}"""
        .formatted(id, START, END, observations, more);
  }

  private static String seen(UUID id, String aspect, int minutes, String more) {
    return "{\"id\":\"%s\",\"observedAt\":\"%s\",\"position\":[11.4303,58.2702],\"accuracyM\":8,\"aspect\":\"%s\"%s}"
        .formatted(id, START.plus(minutes, ChronoUnit.MINUTES), aspect, more);
  }

  private static String seen(String aspect, int minutes, String more) {
    return seen(UUID.randomUUID(), aspect, minutes, more);
  }

  private UUID sent(String observations) {
    UUID id = UUID.randomUUID();
    var answer = field().post(WALKS, walk(id, observations, ""));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  private JsonNode page(UUID id) {
    return ok(planner().get(WALKS + "/" + id));
  }

  @Test
  void aWalkThatIsSentTwiceExistsOnce() {
    UUID id = UUID.randomUUID();
    String body = walk(id, seen("lighting", 5, ",\"rating\":2"), "");
    var first = field().post(WALKS, body);
    var second = field().post(WALKS, body);
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(second.status()).as(second.toString()).isEqualTo(200);
    assertThat(second.json().path("number").asString()).isEqualTo("Prov vid ån");
    JsonNode page = page(id);
    assertThat(page.at("/walk/observations").asInt()).isEqualTo(1);
    assertThat(page.path("route").size()).as("without the point that came twice").isEqualTo(3);
    assertThat(page.path("unlocatedM").asDouble()).isEqualTo(12);
    assertThat(page.at("/observations/0/accuracyM").asDouble()).isEqualTo(8);
    assertThat(
            planner().get("/api/layers/safety_walk/features/" + id).json().path("version").asInt())
        .isEqualTo(1);
  }

  @Test
  void anIdThatSomebodyElseUsedIsRefused() {
    UUID id = sent("");
    assertProblem(planner().post(WALKS, walk(id, "", "")), 409);
    UUID observation = UUID.randomUUID();
    sent(seen(observation, "design", 1, ""));
    assertProblem(
        field().post(WALKS, walk(UUID.randomUUID(), seen(observation, "design", 1, ""), "")), 409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "startedAt":" | "startedAt":"i går | 400 | startedAt
          [11.4305,58.2703],[11.4309,58.2701] | [11.4301,58.2701] | 400 | at least two different points
          [11.4305,58.2703] | [11.4305,158.2703] | 400 | degrees in WGS 84
          [11.4305,58.2703] | "norrut" | 400 | [longitude, latitude]
          "rating":2 | "rating":6 | 400 | rating
          "rating":2 | "rating":2.5 | 400 | a whole number, 1 to 5
          "aspect":"lighting" | "aspect":"mood" | 422 | Aspect of BoTryggt2030
          "participants":7 | "participants":-1 | 400 | participants
          "unlocatedM":12.4 | "colour":"red" | 400 | colour is unknown
          "accuracyM":8 | "photo":"abc" | 400 | 64 hexadecimal digits
          "accuracyM":8 | "photo":"0000000000000000000000000000000000000000000000000000000000000000" | 422 | photo
          "name":"Prov vid ån" | "name":" " | 400 | name is missing
          "participants":7 | "place":"inget" | 400 | place
          """)
  void whatIsWrongIsTold(String right, String wrong, int status, String told) {
    UUID id = UUID.randomUUID();
    String body = walk(id, seen("lighting", 5, ",\"rating\":2"), "");
    assertThat(body).contains(right);
    var answer = field().post(WALKS, body.replace(right, wrong));
    assertProblem(answer, status);
    assertThat(answer.toString()).contains(told);
    assertProblem(planner().get(WALKS + "/" + id), 404);
  }

  @Test
  void aWalkThatEndsBeforeItBeganOrLiesAheadIsRefused() {
    UUID id = UUID.randomUUID();
    String body = walk(id, "", "");
    String turned =
        body.replace(START.toString(), "x")
            .replace(END.toString(), START.toString())
            .replace("x", END.toString());
    assertProblem(field().post(WALKS, turned), 422);
    String ahead = body.replace(END.toString(), END.plus(1, ChronoUnit.DAYS).toString());
    var answer = field().post(WALKS, ahead);
    assertProblem(answer, 422);
    assertThat(answer.toString()).contains("in-the-future");
  }

  @ParameterizedTest
  @CsvSource({"place, Plats", "plan, Trygghetsplan"})
  void aWalkWhosePlaceOrPlanIsGoneIsKeptWithoutIt(String field, String told) {
    UUID id = UUID.randomUUID();
    var answer =
        field().post(WALKS, walk(id, "", ",\"%s\":\"%s\"".formatted(field, UUID.randomUUID())));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(answer.json().at("/warnings/0/code").asString()).isEqualTo(field);
    assertThat(answer.json().at("/warnings/0/sv").asString())
        .startsWith(told + " finns inte längre");
    assertThat(page(id).path("walk").path(field).isNull()).isTrue();
  }

  @Test
  void aPhoneWhoseClockIsWrongIsPutRight() {
    UUID id = UUID.randomUUID();
    Instant fast = END.plus(3, ChronoUnit.HOURS);
    String body =
        walk(id, "", ",\"sentAt\":\"" + fast + "\"")
            .replace("\"endedAt\":\"" + END, "\"endedAt\":\"" + fast);
    var answer = field().post(WALKS, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    assertThat(answer.json().at("/warnings/0/en").asString()).contains("minutes fast");
    assertThat(Instant.parse(page(id).at("/walk/endedAt").asString()))
        .isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void textThatMayTellOfAPersonIsAskedAboutAndNothingIsKept() {
    UUID id = UUID.randomUUID();
    String body =
        walk(id, seen("management", 9, ",\"note\":\"Ring 070-123 45 67 om skräpet\""), "");
    var asked = field().post(WALKS, body);
    assertProblem(asked, 422);
    assertThat(asked.json().path("type").asString()).isEqualTo("/problems/unconfirmed");
    assertProblem(planner().get(WALKS + "/" + id), 404);
    String confirmed = body.replace("\"observations\"", "\"confirmedText\":true,\"observations\"");
    assertThat(field().post(WALKS, confirmed).status()).isEqualTo(201);
  }

  @Test
  void fieldStaffSendWalksAndViewersOnlyReadThem() {
    UUID id = sent("");
    String body = walk(UUID.randomUUID(), "", "");
    assertProblem(loggedIn("viewer").post(WALKS, body), 403);
    assertProblem(loggedIn("viewer").get(WALKS + "/choices"), 403);
    assertThat(loggedIn("viewer").get(WALKS + "/" + id).status()).isEqualTo(200);
    assertProblem(anonymous().get(WALKS), 401);
    assertProblem(anonymous().get(WALKS + "/" + id + "/pdf"), 401);
    assertProblem(planner().get(WALKS + "/nej"), 400);
    assertProblem(planner().get(WALKS + "/" + UUID.randomUUID() + "/pdf"), 404);
  }

  @Test
  void aPhotoIsKeptWithoutWhatTheCameraWroteBesideIt() {
    byte[] photo = SamplePhoto.withExif(SamplePhoto.grainy(80, 60, System.nanoTime()));
    String path = WALKS + "/photos/" + SamplePhoto.sha256(photo);
    String file = ok(field().put(path, photo)).path("file").asString();
    assertThat(ok(field().put(path, photo)).path("file").asString()).isEqualTo(file);
    UUID id = sent(seen("lighting", 3, ",\"photo\":\"" + file + "\""));
    String address = page(id).at("/observations/0/photo").asString();
    byte[] kept = loggedIn("viewer").get(address).body();
    String text = new String(kept, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("\u00ff\u00d8\u00ff").doesNotContain("Exif", SamplePhoto.MAKER);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", SamplePhoto.MAKER);
  }

  @Test
  void whatIsNoWholePhotoIsRefused() {
    byte[] photo = SamplePhoto.jpeg(64, 64);
    String path = WALKS + "/photos/";
    assertProblem(field().put(path + SamplePhoto.sha256(new byte[1]), photo), 422);
    byte[] text = "inget foto".getBytes(StandardCharsets.UTF_8);
    assertProblem(field().put(path + SamplePhoto.sha256(text), text), 415);
    assertProblem(field().put(path + "abc", photo), 400);
    assertProblem(loggedIn("viewer").put(path + SamplePhoto.sha256(photo), photo), 403);
  }

  @Test
  void anObservationIsOpenUntilItIsAMeasureOrIsClosedWithAReason() {
    UUID lit = UUID.randomUUID();
    UUID littered = UUID.randomUUID();
    UUID id =
        sent(
            String.join(
                ",",
                seen(littered, "management", 20, ",\"rating\":4"),
                seen(lit, "lighting", 5, ",\"rating\":2"),
                seen("lighting", 30, ",\"rating\":1"),
                seen("lighting", 40, "")));
    JsonNode before = page(id);
    assertThat(before.at("/walk/open").asInt()).isEqualTo(4);
    assertThat(before.at("/observations/0/id").asString()).as("by time").isEqualTo(lit.toString());
    JsonNode rating = before.at("/ratings/0");
    assertThat(rating.path("aspect").asString()).isEqualTo("lighting");
    assertThat(rating.path("observations").asInt()).isEqualTo(3);
    assertThat(rating.path("n").asInt()).isEqualTo(2);
    assertThat(rating.path("mean").asDouble()).isEqualTo(1.5);
    assertThat(rating.path("counts").toString()).isEqualTo("[1,1,0,0,0]");
    UUID measure = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "measure",
                measure,
                "{\"type\":\"Point\",\"coordinates\":[11.4303,58.2702]}",
                "\"title\":\"Ny lampa\",\"kind\":\"lighting\",\"status\":\"proposed\",\"provenance\":\"surveyed\""),
            Changes.patch("observation", lit, 1, "\"measure\":\"" + measure + "\"")));
    saved(
        Changes.set(
            Changes.patch("observation", littered, 1, "\"closed_reason\":\"Städat samma dag\"")));
    JsonNode after = page(id);
    assertThat(after.at("/walk/open").asInt()).isEqualTo(2);
    assertThat(after.at("/observations/0/state").asString()).isEqualTo("measure");
    assertThat(after.at("/observations/0/measure/name").asString()).isEqualTo("Ny lampa");
    assertThat(after.at("/observations/1/state").asString()).isEqualTo("closed");
    var both = Changes.set(Changes.patch("observation", lit, 2, "\"closed_reason\":\"Nej\""));
    assertProblem(planner().post(CHANGE_SETS, both), 422);
    var person =
        Changes.set(
            Changes.patch(
                "observation", littered, 2, "\"closed_reason\":\"19121212-1212 städade\""));
    assertProblem(planner().post(CHANGE_SETS, person), 422);
  }

  @Test
  void theProtocolHasMapRatingsAndWhatBecameOfEach() throws IOException {
    byte[] photo = SamplePhoto.grainy(80, 60, 4711);
    String file =
        ok(field().put(WALKS + "/photos/" + SamplePhoto.sha256(photo), photo))
            .path("file")
            .asString();
    UUID closed = UUID.randomUUID();
    UUID id =
        sent(
            seen(
                    "lighting",
                    5,
                    ",\"rating\":2,\"note\":\"Mörkt under bron\",\"photo\":\"" + file + "\"")
                + ","
                + seen(closed, "management", 9, ""));
    saved(
        Changes.set(Changes.patch("observation", closed, 1, "\"closed_reason\":\"Redan lagat\"")));
    var answer = planner().get(WALKS + "/" + id + "/pdf");
    assertThat(answer.header("Content-Type")).hasValue("application/pdf");
    try (var pdf = Loader.loadPDF(answer.body())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains(
              "Trygghetsvandring: Prov vid ån",
              "1 av 2 iakttagelser är öppna",
              "1. Belysning · betyg 2 av 5",
              "Mörkt under bron",
              "Avslutad: Redan lagat",
              "12 m av linjen är raka sträckor",
              "Belysning, Förvaltning");
      int pictures = 0;
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          pictures += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertThat(pictures).as("map and photo").isEqualTo(2);
    }
  }

  @Test
  void whatCanBeWalkedIsListedForThePhone() {
    JsonNode choices = ok(field().get(WALKS + "/choices"));
    assertThat(choices.path("places").valueStream())
        .extracting(place -> place.path("name").asString())
        .contains("Norra Kronbergsgatan");
    JsonNode plan =
        choices
            .path("plans")
            .valueStream()
            .filter(one -> one.path("name").asString().startsWith("Norra Kronbergsgatan"))
            .findFirst()
            .orElseThrow();
    assertThat(plan.path("place").asString()).hasSize(36);
  }

  @Test
  void aPlanTellsWhatItsWalksSaid() throws IOException {
    JsonNode plan =
        ok(planner().get("/api/plans"))
            .path("plans")
            .valueStream()
            .filter(one -> one.path("name").asString().startsWith("Norra Kronbergsgatan"))
            .findFirst()
            .orElseThrow();
    String path = "/api/plans/" + plan.path("id").asString();
    JsonNode walks = ok(planner().get(path)).path("walks");
    assertThat(walks.path("observations").asInt()).isEqualTo(12);
    assertThat(walks.path("open").asInt()).isEqualTo(3);
    assertThat(walks.path("ratings").valueStream())
        .filteredOn(one -> one.path("aspect").asString().equals("lighting"))
        .extracting(one -> one.path("n").asInt() + " " + one.path("mean").asDouble())
        .containsExactly("2 1.5");
    assertThat(ok(anonymous().get(path)).path("walks").isNull()).isTrue();
    String walk = walks.at("/walks/0/startedAt").asString();
    String dayBefore = Instant.parse(walk).minus(1, ChronoUnit.DAYS).toString().substring(0, 10);
    assertThat(ok(planner().get(path + "?on=" + dayBefore)).at("/walks/observations").asInt())
        .as("before it was walked")
        .isZero();
    try (var pdf = Loader.loadPDF(planner().get(path + "/pdf").body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("12 iakttagelser på en vandring; 3 är öppna.");
    }
  }

  @Test
  void aPrintedMapShowsTheWayAndWhatIsOpen() throws IOException {
    UUID measured = UUID.randomUUID();
    sent(seen(measured, "design", 5, ""));
    String sheet = "/api/print?scale=1000&layers=safety_walk,observation&center=11.4303,58.2702";
    UUID measure = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(
                "measure",
                measure,
                "{\"type\":\"Point\",\"coordinates\":[11.4303,58.2702]}",
                "\"title\":\"Bänk\",\"kind\":\"furniture\",\"status\":\"proposed\",\"provenance\":\"surveyed\""),
            Changes.patch("observation", measured, 1, "\"measure\":\"" + measure + "\"")));
    sent(seen("design", 6, ""));
    try (var pdf = Loader.loadPDF(planner().get(sheet).body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Trygghetsvandring", "Iakttagelse, öppen", "Iakttagelse, åtgärd eller avslutad");
    }
    try (var pdf = Loader.loadPDF(anonymous().get(sheet).body())) {
      assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Trygghetsvandring");
    }
  }
}
