package se.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lykta.server.http.Answer;
import se.lykta.server.http.Changes;
import se.lykta.server.http.Client;
import se.lykta.server.web.TownTime;

/** The public map over HTTP: what everybody may know, and not a byte of anything else. */
class PublicMapTest extends ServerTest {
  private static final String PROVENANCE = ",\"provenance\":\"surveyed\",\"visibility\":\"%s\"";
  private static final Pattern LOC = Pattern.compile("<loc>(?:https?://[^/]+)(/[^<]+)</loc>");

  private String ok(String path) {
    Answer answer = anonymous().get(path);
    assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
    return answer.text();
  }

  private String home() {
    return ok("/publik");
  }

  private UUID create(String layer, String geometry, String values, String visibility) {
    UUID id = UUID.randomUUID();
    saved(
        Changes.set(
            Changes.create(layer, id, geometry, values + PROVENANCE.formatted(visibility))));
    return id;
  }

  private static String point(double lon) {
    return "{\"type\":\"Point\",\"coordinates\":[%s,58.3305]}".formatted(lon);
  }

  private static String square(double west) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,58.3300],[%2$s,58.3300],[%2$s,58.3309],[%1$s,58.3309],[%1$s,58.3300]]]}"
        .formatted(west, west + 0.0017);
  }

  private UUID plan(String name, String status, String visibility, double west) {
    String values = "\"name\":\"%s\",\"status\":\"%s\",\"decided_on\":\"2026-01-10\"";
    return create("plan", square(west), values.formatted(name, status), visibility);
  }

  private UUID measure(String title, String more, String visibility, double west) {
    String values = "\"title\":\"%s\",\"kind\":\"other\",%s";
    return create("measure", point(west + 0.0008), values.formatted(title, more), visibility);
  }

  @Test
  void theDemoTownReadsAsLists() {
    assertThat(home())
        .contains(
            "<h1>Ljus och trygga platser</h1>",
            "Belys gångstråket mot Kronbergsvallen",
            "Släckt med avsikt till",
            "Färgaregatan/Södra Kronbergsgatan",
            "Fyrverkerier i centrala Lysekil",
            "Felanmäld",
            "påhittade demouppgifter")
        .as("proposed")
        .doesNotContain("Föreslagen")
        .as("an ended permit")
        .doesNotContain("LOV3");
  }

  @Test
  void nothingThatIsInternalIsInAnyByte() {
    String secret = "Hemligt" + UUID.randomUUID();
    UUID running = plan(secret + "plan", "running", "internal", 11.61);
    List<UUID> hidden =
        new ArrayList<>(
            List.of(
                running,
                measure(secret + "under intern plan", about("ongoing", running), "public", 11.61),
                measure(secret + "intern", "\"status\":\"ongoing\"", "internal", 11.62),
                measure(secret + "förslag", "\"status\":\"proposed\"", "public", 11.62),
                plan(secret + "utkast", "draft", "public", 11.63),
                create("place", square(11.64), place(secret), "internal"),
                create("camera_zone", square(11.65), decided(secret), "internal"),
                create("camera_zone", square(11.65), named(secret), "public"),
                create(
                    "light_point",
                    point(11.66),
                    "\"status\":\"faulty\",\"designation\":\"" + secret + "\"",
                    "restricted")));
    UUID actor = create("actor", "null", "\"kind\":\"company\"," + named(secret), "internal");
    hidden.add(actor);
    UUID shown = measure("Öppen åtgärd", responsible(actor), "public", 11.67);
    String all = everything();
    assertThat(all).contains("Öppen åtgärd", shown.toString()).doesNotContain(secret);
    assertThat(hidden).noneMatch(id -> all.contains(id.toString()));
    for (UUID id : hidden) {
      for (String slug : List.of("plan", "atgard", "plats", "kamerazon", "lampa")) {
        assertThat(anonymous().get("/publik/" + slug + "/" + id).status()).isEqualTo(404);
      }
    }
    Answer asPlanner = planner().get("/publik");
    assertThat(asPlanner.text()).as("the same for everybody").doesNotContain(secret);
  }

  private static String about(String status, UUID plan) {
    return "\"status\":\"%s\",\"plan\":\"%s\"".formatted(status, plan);
  }

  private static String responsible(UUID actor) {
    return "\"status\":\"ongoing\",\"responsible\":\"%s\"".formatted(actor);
  }

  private static String named(String name) {
    return "\"name\":\"" + name + "\"";
  }

  private static String place(String name) {
    return "\"kind\":\"park\"," + named(name);
  }

  private static String decided(String name) {
    return "\"decided_on\":\"2026-01-10\"," + named(name);
  }

  /** Every page that the sitemap names, and what the map draws. */
  private String everything() {
    var all = new StringBuilder();
    paths(ok("/sitemap.xml")).forEach(path -> all.append(ok(path)));
    return all.append(ok("/publik/karta.json")).append(ok("/sitemap.xml")).toString();
  }

  private static List<String> paths(String sitemap) {
    return LOC.matcher(sitemap).results().map(found -> group(found)).toList();
  }

  private static String group(MatchResult found) {
    return found.group(1).replace("&amp;", "&");
  }

  @Test
  void noCameraNoNoteAndNoTextOfAReportIsInAnyByte() {
    String camera =
        planner()
            .get("/api/layers/camera/features")
            .json()
            .at("/features/0/properties/designation")
            .asString();
    assertThat(camera).isNotBlank();
    String all = everything();
    assertThat(all).doesNotContain(camera, "Klotter på husgaveln mot torget", "planner", "Intern");
  }

  @Test
  void aLampThatIsReportedSaysSoUntilItIsMended() {
    UUID lamp =
        create(
            "light_point", point(11.68), "\"status\":\"ok\",\"designation\":\"PUB-1\"", "public");
    String path = "/publik/lampa/" + lamp;
    assertThat(anonymous().get(path).status()).as("it shines").isEqualTo(404);
    UUID report = UUID.randomUUID();
    Answer sent =
        loggedIn("field")
            .post(
                "/api/reports",
                "{\"id\":\"%s\",\"category\":\"lighting_fault\",\"position\":[11.6808,58.3305],\"lamps\":[\"%s\"],\"confirmedFar\":true,\"description\":\"Släckt sedan i går\"}"
                    .formatted(report, lamp));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    assertThat(ok(path))
        .contains("PUB-1", "Felanmäld " + TownTime.today() + ", åtgärdas")
        .doesNotContain("Släckt sedan");
    String number = sent.json().path("number").asString();
    assertThat(ok("/publik/arende/" + number))
        .contains(number, "Belysningsfel", "noindex")
        .doesNotContain("Släckt sedan", report.toString(), "11.68");
    saved(
        Changes.set(
            Changes.patch(
                "report", report, 1, "\"status\":\"rejected\",\"reason\":\"Den lyser\"")));
    assertThat(anonymous().get(path).status()).as("nobody waits for it any more").isEqualTo(404);
  }

  @Test
  void everyEntryHasAnAddressThatSearchEnginesCanRead() {
    List<String> paths = paths(ok("/sitemap.xml"));
    assertThat(paths)
        .contains("/publik", "/publik?lang=en", "/publik/loften", "/lagesbild")
        .noneMatch(path -> path.contains("arende"));
    assertThat(
            paths.stream().map(path -> path.split("\\?")[0].split("/")).filter(p -> p.length > 3))
        .extracting(parts -> parts[2])
        .contains("atgard", "plan", "lampa", "kamerazon", "ordning", "narvaro", "plats", "lofte");
    String promise =
        paths.stream().filter(path -> path.contains("/lofte/")).findFirst().orElseThrow();
    assertThat(ok(promise))
        .containsOnlyOnce("<h1>")
        .containsPattern("<meta name=\"description\" content=\"Löfte [^\"]{20,}\">")
        .contains("<link rel=\"canonical\" href=\"http://127.0.0.1:" + port() + promise + "\">")
        .contains("hreflang=\"en\"");
  }

  @Test
  void robotsMayReadThePublicPagesAlone() {
    assertThat(ok("/robots.txt").lines())
        .containsExactly(
            "User-agent: *",
            "Allow: /publik",
            "Allow: /lagesbild",
            "Disallow: /publik/arende/",
            "Disallow: /",
            "Sitemap: http://127.0.0.1:" + port() + "/sitemap.xml");
  }

  @ParameterizedTest
  @CsvSource({"/publik", "/publik/loften", "/publik/karta.json"})
  void whatIsUnchangedIsNotSentAgain(String path) {
    Answer first = anonymous().get(path);
    assertThat(first.header("Cache-Control")).hasValue("max-age=60, public");
    String tag = first.header("ETag").orElseThrow();
    assertThat(anonymous().get(path, "If-None-Match", tag).status()).isEqualTo(304);
    measure("Ny åtgärd " + path, "\"status\":\"decided\"", "public", 11.69);
    Answer changed = anonymous().get("/publik/karta.json", "If-None-Match", tag);
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void englishPagesSayWhatIsWrittenInSwedish() {
    assertThat(ok("/publik?lang=en"))
        .contains("<html lang=\"en\">", "<h1>Light and safe places</h1>", "Off on purpose until")
        .contains("<span lang=\"sv\">Färgaregatan/Södra Kronbergsgatan</span>");
    UUID measure =
        measure("Bänk", "\"status\":\"decided\",\"expected_effect\":\"Fler ser\"", "public", 11.78);
    assertThat(ok("/publik/atgard/" + measure + "?lang=en"))
        .contains("<dd>Decided</dd>", "<dd><span lang=\"sv\">Fler ser</span></dd>");
  }

  @ParameterizedTest
  @CsvSource({
    "/publik?lang=de, 400",
    "/publik/plats/inget, 404",
    "/publik/okant/4b13ff9d-c6ed-5f8c-9da4-84317c2e13d3, 404",
    "/publik/arende/FINNS-INTE, 404",
    "/publik/lampa/00000000-0000-0000-0000-000000000000?lang=en, 404"
  })
  void whatIsNotThereIsSaid(String path, int status) {
    Answer answer = anonymous().get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).containsPattern("sv eller en|Finns inte|Not found");
  }

  @Test
  void aZoneThatBeginsLaterSaysWhen() {
    LocalDate begin = TownTime.today().plusDays(30);
    UUID zone =
        create(
            "camera_zone",
            square(11.70),
            decided("Planerad zon") + ",\"valid_from\":\"%s\"".formatted(begin),
            "public");
    assertThat(ok("/publik/kamerazon/" + zone)).contains("från " + begin + " tills vidare");
  }

  @Test
  void aCaseNamesWhoActsOnItOnlyWhereTheyArePublic() {
    String name = "Hemligt bolag " + UUID.randomUUID();
    UUID actor = create("actor", "null", "\"kind\":\"company\"," + named(name), "internal");
    UUID report = UUID.randomUUID();
    Answer sent =
        planner()
            .post(
                "/api/reports",
                "{\"id\":\"%s\",\"category\":\"litter\",\"position\":[11.4372,58.2745]}"
                    .formatted(report));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    String path = "/publik/arende/" + sent.json().path("number").asString();
    assertThat(ok(path)).contains("<dt>Ansvarig</dt>");
    long version =
        planner().get("/api/layers/report/features/" + report).json().path("version").asLong();
    saved(
        Changes.set(
            Changes.patch("report", report, (int) version, "\"responsible\":\"" + actor + "\"")));
    assertThat(ok(path)).doesNotContain(name, "<dt>Ansvarig</dt>");
  }

  @ParameterizedTest
  @CsvSource({"/publik", "/publik/karta.json", "/publik/loften", "/sitemap.xml", "/robots.txt"})
  void whatAnybodyMayKeepSetsNobodysCookie(String path) {
    var viewer = Client.of(port(), "viewer");
    viewer.forgetCookie("XSRF-TOKEN");
    Answer answer = viewer.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void anEntryLeadsToWhatItHasToDoWith() {
    String zone =
        "/publik/kamerazon/" + create("camera_zone", square(11.73), decided("Zon 73"), "public");
    UUID plan = plan("Plan 73", "running", "public", 11.74);
    String measure =
        "/publik/atgard/" + measure("Åtgärd 73", about("ongoing", plan), "public", 11.74);
    String promised =
        "\"title\":\"Löfte 73\",\"focus_area\":\"places\",\"period\":\"2021–2022\",\"status\":\"planned\",\"zones\":[\"zon 73\"],\"plan\":\"%s\"";
    String promise =
        "/publik/lofte/" + create("promise", "null", promised.formatted(plan), "public");
    assertThat(ok(promise))
        .contains(to(zone), to("/publik/plan/" + plan))
        .doesNotContain(to(measure));
    assertThat(ok(zone)).contains(to(promise));
    assertThat(ok("/publik/plan/" + plan)).contains(to(measure), to(promise));
    assertThat(ok(measure + "?lang=en")).contains(to("/publik/plan/" + plan + "?lang=en"));
    String place = "/publik/plats/" + create("place", square(11.74), place("Park 74"), "public");
    assertThat(ok(place)).contains(to(measure)).doesNotContain(to(zone));
    assertThat(ok(measure)).contains(to(place));
  }

  private static String to(String path) {
    return "<a href=\"" + path + "\">";
  }

  @Test
  void whatHasEndedIsNotShownAnyMore() {
    LocalDate yearAgo = TownTime.today().minusDays(365);
    Instant now = Instant.now();
    String off = "/publik/lampa/" + lampOff(11.75, now.plus(1, ChronoUnit.HOURS));
    assertThat(ok(off)).contains("Släckt med avsikt till");
    String on = "/publik/lampa/" + lampOff(11.76, now.minus(1, ChronoUnit.MINUTES));
    assertThat(anonymous().get(on).status()).as("it shines again").isEqualTo(404);
    String done = "\"status\":\"done\",\"done_on\":\"%s\"";
    UUID recent = measure("Nyss", done.formatted(yearAgo), "public", 11.77);
    UUID old = measure("Längesedan", done.formatted(yearAgo.minusDays(1)), "public", 11.77);
    assertThat(ok("/publik")).contains(recent.toString()).doesNotContain(old.toString());
  }

  private UUID lampOff(double lon, Instant until) {
    String values =
        "\"status\":\"ok\",\"deliberately_off_reason\":\"Sparläge\",\"deliberately_off_from\":\"%s\",\"deliberately_off_to\":\"%s\"";
    Instant from = Instant.now().minus(2, ChronoUnit.DAYS);
    return create("light_point", point(lon), values.formatted(from, until), "public");
  }

  @Test
  void textIsTextAndNeverMarkup() {
    UUID id = measure("<b>fet</b> & 'fin'", "\"status\":\"decided\"", "public", 11.71);
    assertThat(ok("/publik/atgard/" + id))
        .contains("&lt;b&gt;fet&lt;/b&gt; &amp;")
        .doesNotContain("<b>fet");
  }
}
