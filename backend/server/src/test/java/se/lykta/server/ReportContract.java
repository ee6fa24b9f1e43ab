package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lykta.server.http.Served.assertProblem;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.SamplePhoto;
import se.lykta.server.http.Served;
import tools.jackson.databind.JsonNode;

/** Reports over HTTP: what a phone sends and what becomes of it. */
interface ReportContract extends Served {
  String REPORTS = "/api/reports";

  /** Within LBAB's buildings area, but not at a building, and within the municipality's. */
  String IN_TOWN = "[11.4401, 58.2751]";

  private static String report(UUID id, String category, String more) {
    return "{\"id\":\"%s\",\"category\":\"%s\",\"position\":%s%s}"
        .formatted(id, category, IN_TOWN, more.isEmpty() ? "" : "," + more);
  }

  private Answer sent(String who, String body) {
    return loggedIn(who).post(REPORTS, body);
  }

  private UUID reported(String category, String more) {
    UUID id = UUID.randomUUID();
    var answer = sent("field", report(id, category, more));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  private Answer step(String who, UUID report, UUID id, String step, String more) {
    return loggedIn(who)
        .post(
            REPORTS + "/" + report + "/steps",
            "{\"id\":\"%s\",\"step\":\"%s\"%s}"
                .formatted(id, step, more.isEmpty() ? "" : "," + more));
  }

  private JsonNode stepped(UUID report, String step, String more) {
    var answer = step("planner", report, UUID.randomUUID(), step, more);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode full(UUID report) {
    return planner().get(REPORTS + "/" + report).json();
  }

  private Answer put(UUID report, byte[] photo) {
    return loggedIn("field")
        .put(REPORTS + "/" + report + "/photos/" + SamplePhoto.sha256(photo), photo);
  }

  /** The first photo, once it has been developed or given up. */
  private JsonNode developed(UUID report) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      JsonNode photo = full(report).at("/photos/0");
      if (!photo.path("state").asString("received").equals("received")) {
        return photo;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the photo was not developed");
  }

  @Test
  default void aReportGetsANumberAReceiverAndAClock() {
    UUID id = UUID.randomUUID();
    // kept to the millisecond
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    JsonNode receipt = sent("field", report(id, "graffiti", "\"offensive\":true")).json();
    assertThat(receipt.path("number").asString()).matches("\\d{4}-\\d{5}");
    assertThat(receipt.path("status").asString()).isEqualTo("assigned");
    assertThat(receipt.at("/responsible/name").asString()).isEqualTo("Lysekils kommun");
    var due = Instant.parse(receipt.path("dueAt").asString());
    assertThat(Duration.between(before, due)).isBetween(Duration.ofHours(24), Duration.ofHours(25));
    UUID other = reported("graffiti", "");
    var later = Instant.parse(full(other).path("dueAt").asString());
    assertThat(Duration.between(before, later)).isGreaterThan(Duration.ofHours(47));
    assertThat(full(other).path("number").asString())
        .isGreaterThan(receipt.path("number").asString());
  }

  @Test
  default void lightingFaultsGoToWhoLightsTheStreets() {
    JsonNode report = full(reported("lighting_fault", ""));
    assertThat(report.at("/responsible/name").asString()).isEqualTo("LEVA i Lysekil AB");
    assertThat(full(reported("unsafe_place", "")).path("dueAt").isNull()).isTrue();
  }

  @Test
  default void theSameReportSentAgainExistsOnce() {
    UUID id = UUID.randomUUID();
    String body = report(id, "vandalism", "\"description\":\"Krossad ruta\"");
    var first = sent("field", body);
    var again = sent("field", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(full(id).path("log").size()).isEqualTo(1);
  }

  @Test
  default void theSameReportSentManyTimesAtOnceExistsOnce() throws Exception {
    UUID id = UUID.randomUUID();
    String body = report(id, "litter", "");
    loggedIn("field");
    try (var phones = Executors.newFixedThreadPool(8)) {
      var answers =
          phones.invokeAll(
              IntStream.range(0, 8)
                  .<Callable<Answer>>mapToObj(i -> () -> sent("field", body))
                  .toList());
      for (var answer : answers) {
        assertThat(answer.get().status()).as(answer.get().toString()).isIn(200, 201);
      }
    }
    assertThat(full(id).path("version").asInt()).isEqualTo(1);
  }

  @Test
  default void anIdOfSomebodyElsesReportIsRefused() {
    UUID id = reported("litter", "");
    assertProblem(sent("housing", report(id, "litter", "")), 409);
    UUID taken = UUID.randomUUID();
    step("planner", reported("litter", ""), taken, "cost", "\"costSek\":1");
    UUID report = reported("litter", "");
    assertProblem(step("admin", report, taken, "cost", "\"costSek\":5"), 409);
    assertThat(full(report).path("costSek").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|400|id",
        "{\"id\":\"x\"}|400|id",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"dog\",\"position\":[11,58]}|400|category",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\"}|400|position",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[911,58]}|400|position",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[11.44,58.275],\"colour\":\"red\"}|400|colour",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[11.44,58.275],\"surface\":\"cheese\"}|422|surface",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[11.44,58.275],\"observedTo\":\"2199-01-01T00:00:00Z\"}|400|observedTo",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[11.44,58.275],\"observedFrom\":\"2026-11-25T00:00:00Z\",\"observedTo\":\"2026-11-24T00:00:00Z\"}|422|observed_to",
        "{\"id\":\"019ab3c0-0000-7000-8000-0000000000aa\",\"category\":\"litter\",\"position\":[0,0],\"confirmedFar\":true}|422|geometry",
      })
  default void whatCantBeReadIsNamed(String body, int status, String named) {
    var answer = sent("field", body);
    assertProblem(answer, status);
    assertThat(answer.json().path("detail").asString() + answer.json().path("problems"))
        .contains(named);
    assertProblem(planner().get(REPORTS + "/019ab3c0-0000-7000-8000-0000000000aa"), 404);
  }

  @Test
  default void aNoteIsKeptAsItIsUpToItsLength() {
    String markup = "<script>alert(1)</script> & \\\"citat\\\"";
    UUID id = reported("graffiti", "\"description\":\"" + markup + "\"");
    assertThat(full(id).path("description").asString())
        .isEqualTo("<script>alert(1)</script> & \"citat\"");
    String long_ = "a".repeat(10_000);
    var answer =
        sent("field", report(UUID.randomUUID(), "litter", "\"description\":\"" + long_ + "\""));
    assertProblem(answer, 422);
    assertThat(answer.json().at("/problems/0/field").asString()).isEqualTo("description");
  }

  @Test
  default void aPlaceFarAwayIsAskedAboutAndNotRefused() {
    UUID id = UUID.randomUUID();
    String far = "{\"id\":\"%s\",\"category\":\"litter\",\"position\":[13.0, 59.3]%s}";
    var asked = sent("field", far.formatted(id, ""));
    assertProblem(asked, 422);
    assertThat(asked.json().path("type").asString()).isEqualTo("/problems/far-away");
    assertThat(sent("field", far.formatted(id, ",\"confirmedFar\":true")).status()).isEqualTo(201);
  }

  @Test
  default void aWrongClockIsPutRightAndTold() {
    UUID id = UUID.randomUUID();
    Instant now = Instant.now();
    Instant phone = now.plus(Duration.ofDays(1));
    String times =
        "\"observedTo\":\"%s\",\"sentAt\":\"%s\"".formatted(phone.minusSeconds(3600), phone);
    JsonNode receipt = sent("field", report(id, "graffiti", times)).json();
    assertThat(receipt.at("/warnings/0/code").asString()).isEqualTo("clock");
    var found = Instant.parse(full(id).path("observedTo").asString());
    assertThat(found).isCloseTo(now.minusSeconds(3600), within(Duration.ofSeconds(20)));
  }

  @Test
  default void anotherSightJoinsTheReportThatIsOpen() {
    UUID first = reported("graffiti", "");
    UUID second = reported("graffiti", "\"sameAs\":\"" + first + "\"");
    UUID third = reported("graffiti", "\"sameAs\":\"" + second + "\"");
    assertThat(full(third).path("status").asString()).isEqualTo("duplicate");
    assertThat(full(third).path("duplicateOf").asString()).isEqualTo(first.toString());
    assertThat(full(first).path("duplicates").size()).isEqualTo(2);
    UUID gone = UUID.randomUUID();
    UUID alone = UUID.randomUUID();
    var answer = sent("field", report(alone, "graffiti", "\"sameAs\":\"" + gone + "\""));
    assertThat(answer.json().at("/warnings/0/code").asString()).isEqualTo("same-as");
    assertThat(full(alone).path("status").asString()).isEqualTo("assigned");
  }

  @Test
  default void whatIsNearAndAlikeIsShownNearestFirst() {
    UUID id = reported("vandalism", "\"description\":\"nära\"");
    JsonNode near =
        loggedIn("field")
            .get(REPORTS + "/near?at=11.4402,58.2751&category=vandalism")
            .json()
            .path("reports");
    assertThat(near.findValuesAsString("id")).contains(id.toString());
    var distances = near.valueStream().map(each -> each.path("distanceM").asDouble()).toList();
    assertThat(distances).isSorted();
    assertThat(distances).allMatch(m -> m <= 250);
    assertThat(
            loggedIn("field")
                .get(REPORTS + "/near?at=11.4402,58.2751&category=litter")
                .json()
                .findValuesAsString("id"))
        .doesNotContain(id.toString());
    assertProblem(loggedIn("field").get(REPORTS + "/near?at=here&category=litter"), 400);
    assertProblem(loggedIn("field").get(REPORTS + "/near?at=11,58&category=dog"), 400);
  }

  @Test
  default void aPhotoIsKeptDevelopedUprightAndWithoutWhatTheCameraWrote() throws Exception {
    UUID id = reported("graffiti", "");
    byte[] photo = SamplePhoto.withExif(SamplePhoto.jpeg(640, 480));
    var kept = put(id, photo);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    assertThat(put(id, photo).status()).isEqualTo(200);
    assertThat(full(id).path("photos").size()).isEqualTo(1);
    JsonNode shown = developed(id);
    assertThat(shown.path("state").asString()).isEqualTo("ready");
    assertThat(shown.path("width").asInt()).isEqualTo(480);
    assertThat(shown.path("height").asInt()).isEqualTo(640);
    assertThat(shown.path("takenAt").asString()).isEqualTo("2026-11-23T17:30:00Z");
    byte[] image = loggedIn("field").get("/api/photos/" + shown.path("id").asString()).body();
    assertThat(new String(image, StandardCharsets.ISO_8859_1))
        .doesNotContain(SamplePhoto.MAKER)
        .doesNotContain("Exif");
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(image));
    assertThat(upright.getRGB(240, 20) >> 16 & 0xff).as("red is up").isGreaterThan(200);
    assertThat(upright.getRGB(240, 620) & 0xff).as("blue is down").isGreaterThan(200);
    JsonNode receipt = loggedIn("field").get(REPORTS + "/" + id + "/receipt").json();
    assertThat(receipt.at("/photos/0/sha256").asString()).isEqualTo(SamplePhoto.sha256(photo));
    assertThat(receipt.at("/photos/0/received").asBoolean()).isTrue();
  }

  @Test
  default void whatIsBlackenedIsGone() throws Exception {
    UUID id = reported("graffiti", "");
    put(id, SamplePhoto.jpeg(400, 300));
    String photo = "/api/photos/" + developed(id).path("id").asString();
    String half = "{\"boxes\":[[0,0,0.5,1]]}";
    assertProblem(loggedIn("housing").post(photo + "/mask", half), 404);
    assertProblem(planner().post(photo + "/mask", "{\"boxes\":[[0,0,1.5,1]]}"), 400);
    assertThat(planner().post(photo + "/mask", half).json().path("masked").asBoolean()).isTrue();
    var image = ImageIO.read(new ByteArrayInputStream(planner().get(photo).body()));
    assertThat(image.getRGB(60, 150) & 0xffffff).isLessThan(0x080808);
    assertThat(image.getRGB(340, 150) & 0xff).isGreaterThan(200);
    var small = ImageIO.read(new ByteArrayInputStream(planner().get(photo + "?size=thumb").body()));
    assertThat(small.getRGB(60, 150) & 0xffffff).isLessThan(0x080808);
  }

  @Test
  default void whatIsNoPhotoIsRefusedWithTheReason() {
    UUID id = reported("graffiti", "");
    assertProblem(put(id, "%PDF-1.7 not a photo".getBytes(StandardCharsets.UTF_8)), 415);
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    var refused = put(id, heic);
    assertProblem(refused, 415);
    assertThat(refused.json().path("detail").asString()).contains("HEIC").contains("JPEG");
    assertProblem(put(id, new byte[100]), 415);
    assertProblem(put(id, SamplePhoto.png(20, 20)), 422);
    byte[] bomb = SamplePhoto.png(64, 64);
    // a head that says 50,000 × 50,000
    System.arraycopy(new byte[] {0, 0, (byte) 0xc3, 0x50, 0, 0, (byte) 0xc3, 0x50}, 0, bomb, 16, 8);
    assertProblem(put(id, bomb), 422);
    byte[] photo = SamplePhoto.jpeg(64, 64);
    String other = SamplePhoto.sha256(SamplePhoto.jpeg(65, 64));
    var wrong = loggedIn("field").put(REPORTS + "/" + id + "/photos/" + other, photo);
    assertProblem(wrong, 422);
    assertThat(wrong.json().path("type").asString()).isEqualTo("/problems/checksum");
    assertProblem(loggedIn("field").put(REPORTS + "/" + id + "/photos/x.jpg", photo), 400);
    assertProblem(put(UUID.randomUUID(), photo), 404);
    assertThat(full(id).path("photos").size()).isZero();
  }

  @Test
  default void aPhotoThatBreaksOffIsKeptAndSaid() throws Exception {
    UUID id = reported("graffiti", "");
    byte[] whole = SamplePhoto.png(300, 300);
    byte[] broken = Arrays.copyOf(whole, 60);
    assertThat(put(id, broken).status()).isEqualTo(200);
    assertThat(developed(id).path("state").asString()).isEqualTo("unreadable");
  }

  @Test
  default void graffitiIsPhotographedAndToldThePoliceBeforeItIsRemoved() throws Exception {
    UUID id = reported("graffiti", "");
    var asked = step("field", id, UUID.randomUUID(), "clean", "");
    assertProblem(asked, 422);
    assertThat(asked.json().path("detail").asString()).contains("foto och polisanmälan");
    assertThat(full(id).path("asks").valueStream().map(JsonNode::asString))
        .containsExactly("photo", "police");
    put(id, SamplePhoto.jpeg(100, 100));
    assertThat(stepped(id, "police", "\"policeNo\":\"5000-K1-26\"").path("status").asString())
        .isEqualTo("police_reported");
    UUID once = UUID.randomUUID();
    JsonNode cleaned = step("field", id, once, "clean", "\"costSek\":1250").json();
    assertThat(cleaned.path("status").asString()).isEqualTo("cleaned");
    assertThat(cleaned.path("costSek").asDouble()).isEqualTo(1250);
    JsonNode again = step("field", id, once, "clean", "\"costSek\":1250").json();
    assertThat(again.path("version")).isEqualTo(cleaned.path("version"));
    assertProblem(step("field", id, UUID.randomUUID(), "close", ""), 403);
    assertThat(stepped(id, "close", "").path("status").asString()).isEqualTo("closed");
    var log = full(id).path("log");
    assertThat(log.valueStream().map(entry -> entry.path("status").asString()))
        .containsExactly("closed", "cleaned", "police_reported", "assigned");
    assertThat(log.valueStream().map(entry -> entry.path("by").asString()))
        .containsExactly("planner", "field", "planner", "field");
  }

  @Test
  default void whoeverLeavesTheRoutineSaysWhy() {
    UUID id = reported("graffiti", "");
    JsonNode cleaned = stepped(id, "clean", "\"reason\":\"Hakkors, togs bort genast\"");
    assertThat(cleaned.path("reason").asString()).isEqualTo("Hakkors, togs bort genast");
    assertProblem(step("planner", id, UUID.randomUUID(), "reopen", ""), 422);
    JsonNode open = stepped(id, "reopen", "\"reason\":\"Kvar under skylten\"");
    assertThat(open.path("status").asString()).isEqualTo("assigned");
    assertThat(open.path("removedAt").isNull()).isTrue();
    assertProblem(step("planner", id, UUID.randomUUID(), "close", ""), 409);
    assertProblem(step("planner", id, UUID.randomUUID(), "reject", ""), 422);
    assertThat(stepped(id, "reject", "\"reason\":\"Konstverk\"").path("status").asString())
        .isEqualTo("rejected");
  }

  @Test
  default void frostStopsTheClock() throws Exception {
    UUID id = reported("graffiti", "");
    Instant due = Instant.parse(full(id).path("dueAt").asString());
    assertProblem(step("planner", id, UUID.randomUUID(), "resume", ""), 409);
    stepped(id, "pause", "\"reason\":\"Frost\"");
    assertThat(full(id).path("steps").valueStream().map(JsonNode::asString))
        .contains("resume")
        .doesNotContain("pause");
    Thread.sleep(50);
    Instant later = Instant.parse(stepped(id, "resume", "").path("dueAt").asString());
    assertThat(Duration.between(due, later))
        .isBetween(Duration.ofMillis(50), Duration.ofMinutes(1));
  }

  @Test
  default void judgingItOffensiveShortensTheClock() {
    UUID id = reported("graffiti", "");
    Instant due = Instant.parse(full(id).path("dueAt").asString());
    JsonNode judged = stepped(id, "offensive", "\"offensive\":true");
    assertThat(Instant.parse(judged.path("dueAt").asString()))
        .isCloseTo(due.minus(Duration.ofHours(24)), within(Duration.ofSeconds(5)));
  }

  @Test
  default void eachActorSeesItsOwnAndTheCoordinatorAll() {
    UUID id = reported("litter", "");
    assertProblem(loggedIn("housing").get(REPORTS + "/" + id), 404);
    assertProblem(loggedIn("housing").get(REPORTS + "/" + UUID.randomUUID()), 404);
    assertProblem(step("housing", id, UUID.randomUUID(), "clean", ""), 404);
    String lbab = "bddb80dd-03d4-53a9-81b0-254013a123ff";
    stepped(id, "assign", "\"actor\":\"" + lbab + "\"");
    assertThat(
            loggedIn("housing").get(REPORTS + "/" + id).json().at("/responsible/name").asString())
        .isEqualTo("LysekilsBostäder AB");
    JsonNode mine = loggedIn("housing").get(REPORTS + "/mine?at=11.44,58.275").json();
    assertThat(mine.path("reports").findValuesAsString("id")).contains(id.toString());
    assertThat(step("housing", id, UUID.randomUUID(), "clean", "").status()).isEqualTo(200);
    // whoever reported it still sees it, but does not act for the housing company
    JsonNode reporters = loggedIn("field").get(REPORTS + "/" + id).json();
    assertThat(reporters.path("status").asString()).isEqualTo("cleaned");
    assertThat(reporters.path("steps").size()).isZero();
    assertProblem(
        step("planner", id, UUID.randomUUID(), "assign", "\"actor\":\"" + lbab + "\""), 409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/near?at=11.44,58.275&category=litter", "/mine?at=11.44,58.275"})
  default void readersAndStrangersSeeNoReports(String path) {
    assertProblem(anonymous().get(REPORTS + path), 401);
    assertProblem(loggedIn("viewer").get(REPORTS + path), 403);
  }

  @Test
  default void readersAndStrangersReportNothing() {
    String body = report(UUID.randomUUID(), "litter", "");
    assertProblem(sent("viewer", body), 403);
    var nobody = anonymous();
    nobody.get("/api/session");
    assertProblem(nobody.post(REPORTS, body), 401);
  }

  @Test
  default void actorsWriteToEachOther() {
    UUID id = reported("vandalism", "");
    UUID remark = UUID.randomUUID();
    String body = "{\"id\":\"%s\",\"text\":\"Glasmästare beställd\"}".formatted(remark);
    planner().post(REPORTS + "/" + id + "/remarks", body);
    planner().post(REPORTS + "/" + id + "/remarks", body);
    JsonNode remarks = full(id).path("remarks");
    assertThat(remarks.size()).isEqualTo(1);
    assertThat(remarks.at("/0/text").asString()).isEqualTo("Glasmästare beställd");
    assertThat(remarks.at("/0/by").asString()).isEqualTo("planner");
    assertThat(loggedIn("field").get(REPORTS + "/" + id).json().path("remarks")).isEqualTo(remarks);
    assertProblem(
        planner().post(REPORTS + "/" + id + "/remarks", "{\"id\":\"%s\"}".formatted(remark)), 400);
  }

  @Test
  default void theRoundIsShort() {
    List<UUID> ids =
        IntStream.of(3, 1, 2)
            .mapToObj(
                i -> {
                  UUID id = UUID.randomUUID();
                  sent(
                      "housing",
                      "{\"id\":\"%s\",\"category\":\"unsafe_place\",\"position\":[%s,58.2790]}"
                          .formatted(id, 11.45 + i * 0.001));
                  return id;
                })
            .toList();
    JsonNode mine =
        loggedIn("housing").get(REPORTS + "/mine?at=11.45,58.2790").json().path("reports");
    var order = ids.stream().map(id -> of(id, mine).path("order").asInt()).toList();
    assertThat(order.get(1)).isLessThan(order.get(2));
    assertThat(order.get(2)).isLessThan(order.get(0));
  }

  private static JsonNode of(UUID id, JsonNode reports) {
    return reports
        .valueStream()
        .filter(report -> report.path("id").asString().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void allLampsForThePhone() throws IOException {
    var answer = loggedIn("field").get("/api/field/lamps");
    JsonNode lamps = answer.json().path("lamps");
    assertThat(lamps.size()).isGreaterThan(100);
    assertThat(lamps.at("/0/2").asDouble()).isBetween(11.0, 12.0);
    String tag = answer.header("ETag").orElseThrow();
    assertThat(loggedIn("field").get("/api/field/lamps", "If-None-Match", tag).status())
        .isEqualTo(304);
  }

  private JsonNode listed(String who, String query) {
    var answer = loggedIn(who).get(REPORTS + query);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode list) {
    return list.path("reports").valueStream().map(report -> report.path("id").asString()).toList();
  }

  @Test
  default void theListIsFilteredCountedAndInOrder() {
    String mark = "lista-" + UUID.randomUUID();
    String said = "\"description\":\"" + mark + "\"";
    UUID litter = reported("litter", said);
    UUID graffiti = reported("graffiti", said + ",\"offensive\":true");
    UUID unsafe = reported("unsafe_place", said);
    step("field", litter, UUID.randomUUID(), "clean", "");
    String mine = "?q=" + mark;
    JsonNode all = listed("planner", mine);
    assertThat(all.path("matched").asInt()).isEqualTo(3);
    assertThat(all.at("/counts/assigned").asInt()).isEqualTo(2);
    assertThat(all.at("/counts/cleaned").asInt()).isEqualTo(1);
    assertThat(ids(all)).containsExactly(graffiti.toString(), litter.toString(), unsafe.toString());
    JsonNode open = listed("planner", mine + "&status=open&order=-received&limit=1");
    assertThat(open.path("matched").asInt()).isEqualTo(2);
    assertThat(open.at("/counts/cleaned").asInt()).isEqualTo(1);
    assertThat(ids(open)).containsExactly(unsafe.toString());
    assertThat(listed("planner", mine + "&category=litter,graffiti").path("matched").asInt())
        .isEqualTo(2);
    assertThat(listed("planner", mine + "&offensive=true").path("matched").asInt()).isEqualTo(1);
    assertThat(listed("planner", mine + "&to=2020-01-01").path("matched").asInt()).isZero();
    assertThat(listed("planner", mine + "&from=2020-01-01&to=2199-01-01").path("matched").asInt())
        .isEqualTo(3);
    assertThat(listed("planner", mine + "&actor=none").path("matched").asInt()).isZero();
    String actor = all.at("/reports/0/responsible/id").asString();
    assertThat(listed("planner", mine + "&actor=" + actor).path("matched").asInt()).isEqualTo(3);
    assertThat(listed("planner", mine + "&overdue=true").path("matched").asInt()).isZero();
    saved(Changes.set(Changes.patch("report", graffiti, 1, "\"due_at\":\"2026-01-01T00:00:00Z\"")));
    assertThat(ids(listed("planner", mine + "&overdue=true"))).containsExactly(graffiti.toString());
    assertThat(listed("housing", mine).path("matched").asInt()).isZero();
    assertThat(listed("field", mine).path("matched").asInt()).isEqualTo(3);
    for (String wrong :
        List.of("?status=lost", "?order=size", "?overdue=maybe", "?from=soon", "?colour=red")) {
      assertProblem(planner().get(REPORTS + wrong), 400);
    }
  }

  @Test
  default void manyAreAssignedAtOnceAndThatIsUndone() {
    UUID one = reported("litter", "");
    UUID two = reported("vandalism", "");
    UUID change = UUID.randomUUID();
    String lbab = "bddb80dd-03d4-53a9-81b0-254013a123ff";
    String body = "{\"id\":\"%s\",\"reports\":[\"%s\",\"%s\"],\"actor\":\"%s\"}";
    String both = body.formatted(change, one, two, lbab);
    assertThat(planner().post(REPORTS + "/assign", both).json().path("assigned").asInt())
        .isEqualTo(2);
    assertThat(planner().post(REPORTS + "/assign", both).status()).isEqualTo(200);
    assertThat(full(two).at("/responsible/id").asString()).isEqualTo(lbab);
    assertThat(full(two).path("version").asInt()).isEqualTo(2);
    planner()
        .post(CHANGE_SETS + "/" + change + "/undo", "{\"id\":\"%s\"}".formatted(UUID.randomUUID()));
    assertThat(full(one).at("/responsible/name").asString()).isEqualTo("Lysekils kommun");
    step("field", one, UUID.randomUUID(), "clean", "");
    assertProblem(
        planner().post(REPORTS + "/assign", body.formatted(UUID.randomUUID(), one, two, lbab)),
        409);
    assertThat(planner().post(REPORTS + "/assign", both).status())
        .as("sent again, it is done and stays undone")
        .isEqualTo(200);
    assertThat(full(two).at("/responsible/name").asString()).isEqualTo("Lysekils kommun");
    assertProblem(
        loggedIn("field")
            .post(REPORTS + "/assign", body.formatted(UUID.randomUUID(), two, two, lbab)),
        403);
  }

  @Test
  default void figuresCountWhatCameAndAreATableToo() {
    UUID id = reported("litter", "\"description\":\"siffror\"");
    step("field", id, UUID.randomUUID(), "clean", "\"costSek\":321");
    JsonNode numbers = listed("planner", "/numbers?by=week&group=category&q=siffror");
    JsonNode row = numbers.at("/rows/0");
    assertThat(row.path("period").asString()).matches("\\d{4}-W\\d{2}");
    assertThat(row.at("/name/sv").asString()).isEqualTo("Nedskräpning");
    assertThat(row.path("count").asInt()).isEqualTo(1);
    assertThat(row.path("countHigh").asDouble()).isCloseTo(5.572, within(0.001));
    assertThat(row.path("costSek").asDouble()).isEqualTo(321);
    assertThat(numbers.at("/totals/0/count").asInt()).isEqualTo(1);
    var csv = planner().get(REPORTS + "/numbers?group=actor&q=siffror&format=csv");
    assertThat(csv.text()).startsWith("\ufeffPeriod,Grupp,Antal").contains("Lysekils kommun,1,");
    var xlsx = planner().get(REPORTS + "/numbers?format=xlsx");
    assertThat(xlsx.body()).startsWith('P', 'K');
    assertProblem(planner().get(REPORTS + "/numbers?by=year"), 400);
    assertProblem(planner().get(REPORTS + "/numbers?format=pdf"), 400);
  }

  @Test
  default void theSheetForThePoliceSaysWhatTheyAskFor() throws Exception {
    UUID id =
        reported(
            "graffiti",
            "\"surface\":\"brick\",\"description\":\"Svart <tagg> & pil\","
                + "\"observedFrom\":\"2026-11-20T17:00:00Z\",\"observedTo\":\"2026-11-23T06:30:00Z\"");
    put(id, SamplePhoto.withExif(SamplePhoto.jpeg(200, 100)));
    developed(id);
    String sheet = REPORTS + "/" + id + "/police-sheet";
    String text = planner().get(sheet).text();
    assertThat(text)
        .contains("Händelse: Klotter")
        .contains("mellan 2026-11-20 18:00 och 2026-11-23 07:30")
        .contains("SWEREF 99 12 00 N 64")
        .contains("Underlag: Tegel")
        .contains("Beskrivning: Svart <tagg> & pil")
        .contains("Foton: 1, det första taget 2026-11-23 18:30")
        .contains("Skadekostnad: inte fastställd")
        .contains("Målsägande: Lysekils kommun")
        .contains("Anmälare: Lysekils kommun, Petra Planerare");
    byte[] pdf = planner().get(sheet + "?format=pdf").body();
    try (var document = Loader.loadPDF(pdf)) {
      String read = new PDFTextStripper().getText(document);
      assertThat(read).contains("Svart <tagg> & pil").contains("Klotter").contains("Foton");
    }
    assertProblem(loggedIn("housing").get(sheet), 404);
    assertProblem(planner().get(sheet + "?format=docx"), 400);
  }

  /** A cabinet and lamps 25 m apart on one circuit, in a row far from all others. */
  private List<UUID> row(double latitude, int lamps) {
    UUID cabinet = UUID.randomUUID();
    String circuit = "rad-" + cabinet;
    List<String> edits = new ArrayList<>();
    edits.add(
        Changes.create(
            "lighting_cabinet",
            cabinet,
            "{\"type\":\"Point\",\"coordinates\":[11.47,%s]}".formatted(latitude),
            "\"designation\":\"%s\",\"provenance\":\"surveyed\"".formatted(circuit)));
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(lamps).toList();
    for (int i = 0; i < lamps; i++) {
      edits.add(
          Changes.createLamp(
              ids.get(i),
              "{\"type\":\"Point\",\"coordinates\":[%s,%s]}"
                  .formatted(11.47 + i * 0.000427, latitude),
              "\"designation\":\"%s-%d\",\"cabinet\":\"%s\",\"circuit\":\"%s\""
                  .formatted(circuit, i, cabinet, circuit)));
    }
    saved(Changes.set(edits.toArray(String[]::new)));
    return ids;
  }

  private UUID dark(double latitude, UUID... lamps) {
    return dark(latitude, Instant.now().toString(), lamps);
  }

  private UUID dark(double latitude, String found, UUID... lamps) {
    UUID id = UUID.randomUUID();
    String list =
        Arrays.stream(lamps).map(lamp -> "\"" + lamp + "\"").collect(Collectors.joining(","));
    var answer =
        sent(
            "field",
            "{\"id\":\"%s\",\"category\":\"lighting_fault\",\"position\":[11.47,%s],\"observedTo\":\"%s\",\"lamps\":[%s]}"
                .formatted(id, latitude, found, list));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return id;
  }

  @Test
  default void threeDarkLampsInARowAreOneFaultAtTheCabinet() {
    List<UUID> lamps = row(58.2900, 6);
    UUID first = dark(58.2900, lamps.get(0));
    // a lit lamp stands between
    UUID third = dark(58.2900, lamps.get(2));
    UUID fourth = dark(58.2900, lamps.get(3));
    assertThat(full(fourth).path("status").asString()).isEqualTo("assigned");
    assertThat(full(third).path("group").isNull()).isTrue();
    UUID second = dark(58.2900, lamps.get(1));
    JsonNode lead = full(first);
    assertThat(lead.path("status").asString()).isEqualTo("assigned");
    assertThat(lead.at("/group/cabinet").asString()).startsWith("rad-");
    assertThat(lead.at("/group/lamps").size()).isEqualTo(4);
    for (UUID other : List.of(second, third, fourth)) {
      assertThat(full(other).path("duplicateOf").asString()).isEqualTo(first.toString());
    }
    UUID fifth = dark(58.2900, lamps.get(4));
    assertThat(full(fifth).path("duplicateOf").asString()).isEqualTo(first.toString());
    assertThat(full(first).path("lamps").size()).isEqualTo(5);
  }

  @Test
  default void oneReportOfThreeLampsInARowIsAGroupFaultToo() {
    List<UUID> lamps = row(58.2910, 4);
    UUID id = dark(58.2910, lamps.get(0), lamps.get(1), lamps.get(2));
    assertThat(full(id).at("/group/lamps").size()).isEqualTo(3);
    UUID two = dark(58.2920, row(58.2920, 3).subList(0, 2).toArray(UUID[]::new));
    assertThat(full(two).path("group").isNull()).isTrue();
  }

  @Test
  default void theLightOfThatMomentIsNoted() throws Exception {
    List<UUID> lamps = row(58.2930, 3);
    JsonNode lamp = planner().get("/api/layers/light_point/features/" + lamps.get(1)).json();
    saved(
        Changes.set(
            Changes.patch(
                "light_point",
                lamps.get(1),
                lamp.path("version").asLong(lamp.at("/properties/version").asLong(1)),
                "\"status\":\"faulty\"")));
    JsonNode night = light(58.2930, "2026-11-20T20:00:00Z");
    assertThat(night.path("dark").asBoolean()).isTrue();
    assertThat(night.path("sunElevationDeg").asDouble()).isLessThan(-20);
    assertThat(night.path("lux").asDouble()).isPositive();
    assertThat(night.path("lamps").valueStream().map(each -> each.path("state").asString()))
        .containsExactly("on", "faulty");
    assertThat(night.at("/lamps/1/distanceM").asDouble()).isCloseTo(25, within(0.5));
    JsonNode noon = light(58.2930, "2026-11-20T11:00:00Z");
    assertThat(noon.path("dark").asBoolean()).isFalse();
    assertThat(noon.path("sunAzimuthDeg").asDouble()).isCloseTo(180, within(5.0));
    assertThat(noon.path("lux").isNull()).isTrue();
    assertThat(noon.at("/lamps/0/state").asString()).isEqualTo("off_schedule");
  }

  @Test
  default void aLampCountsAsDarkWhileItsReportWasOpen() throws Exception {
    List<UUID> lamps = row(58.2940, 3);
    JsonNode before = light(58.2940, "2026-11-18T20:00:00Z");
    UUID fault = dark(58.2940, "2026-11-19T20:00:00Z", lamps.get(0));
    JsonNode reported = light(58.2940, "2026-11-20T20:00:00Z");
    assertThat(reported.at("/lamps/0/state").asString()).isEqualTo("faulty");
    assertThat(reported.path("lux").asDouble()).isLessThan(before.path("lux").asDouble() / 2);
    JsonNode earlier = light(58.2940, "2026-11-18T20:00:00Z");
    assertThat(earlier.at("/lamps/0/state").asString()).isEqualTo("on");
    stepped(fault, "reject", "\"reason\":\"Lyser\"");
    JsonNode later = light(58.2940, Instant.now().toString());
    assertThat(later.at("/lamps/0/state").asString()).isNotEqualTo("faulty");
    JsonNode sentLate = light(58.2940, "2026-11-20T20:00:00Z");
    assertThat(sentLate.at("/lamps/0/state").asString()).isEqualTo("faulty");
  }

  @Test
  default void aReportThatComesLateMeetsTheLampsAsTheyWere() throws Exception {
    List<UUID> lamps = row(58.2950, 3);
    Instant found = afterATick();
    saved(Changes.set(Changes.patch("light_point", lamps.get(0), 1, "\"status\":\"faulty\"")));
    Instant foundLater = afterATick();
    assertThat(light(58.2950, found.toString()).at("/lamps/0/state").asString())
        .isNotEqualTo("faulty");
    assertThat(light(58.2950, foundLater.toString()).at("/lamps/0/state").asString())
        .isEqualTo("faulty");
  }

  /** The store tells moments apart to the millisecond. */
  private static Instant afterATick() throws InterruptedException {
    Thread.sleep(2);
    Instant now = Instant.now();
    Thread.sleep(2);
    return now;
  }

  @Test
  default void theLightInsideAHouseIsNotKnown() throws Exception {
    row(58.2960, 3);
    saved(
        Changes.set(
            Changes.create(
                "building",
                UUID.randomUUID(),
                "{\"type\":\"Polygon\",\"coordinates\":[[[11.4699,58.29595],[11.4701,58.29595],"
                    + "[11.4701,58.29605],[11.4699,58.29605],[11.4699,58.29595]]]}",
                "\"height_m\":8,\"provenance\":\"surveyed\"")));
    JsonNode inside = light(58.2960, "2026-11-20T20:00:00Z");
    assertThat(inside.path("dark").asBoolean()).isTrue();
    assertThat(inside.path("lux").isNull()).isTrue();
  }

  private JsonNode light(double latitude, String found) throws InterruptedException {
    UUID id = UUID.randomUUID();
    sent(
        "field",
        "{\"id\":\"%s\",\"category\":\"unsafe_place\",\"position\":[11.47,%s],\"observedTo\":\"%s\"}"
            .formatted(id, latitude, found));
    for (int i = 0; i < 200; i++) {
      JsonNode light = full(id).path("light");
      if (!light.isNull()) {
        return light;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the light was not noted");
  }
}
