package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.SamplePhoto;
import tools.jackson.databind.JsonNode;

/** What is seen outdoors is reported with few taps and no typing. */
class FieldBrowserTest extends BrowserTest {
  private static final int MOST_TAPS = 4;

  private Phone phone(double lon, double lat) {
    return Phone.at(lon, lat, loggedIn("field", PHONE));
  }

  @Test
  void graffitiTakesFourTapsTheCamerasTwoAmongThem() {
    Phone phone = phone(11.4301, 58.2731);
    byte[] photo = SamplePhoto.grainy(640, 480, 11);
    phone.countsTaps().photographs("Klotter", photo).taps("Skicka");
    assertThat(phone.taps()).isLessThanOrEqualTo(MOST_TAPS);
    phone.seesStart().seesAllSent();
    assertThat(phone.text("mottaget")).containsText("Klotter");
    var reports = phone.reports();
    assertThat(reports).hasSize(1);
    JsonNode report = reports.getFirst();
    assertThat(report.path("category").asString()).isEqualTo("graffiti");
    assertThat(report.at("/position/0").asDouble()).isCloseTo(11.4301, within(1e-5));
    assertThat(phone.checksums(report)).containsExactly(SamplePhoto.sha256(photo));
  }

  @Test
  void aCaseIsClosedWithAnAfterPhotoInFourTapsFromTheList() {
    Phone phone = phone(11.4321, 58.2731);
    phone.taps("Mer").photographs("Skräp", SamplePhoto.grainy(320, 240, 21)).taps("Skicka");
    phone.seesStart().seesAllSent();
    JsonNode report = phone.reports().getFirst();

    phone.taps(phone.button(Pattern.compile("Min lista")));
    var close = phone.button("Fota och avsluta " + report.path("number").asString());
    assertThat(close).isVisible();
    byte[] after = SamplePhoto.grainy(320, 240, 22);
    phone.countsTaps().photographs(close, after).taps("Klart");
    assertThat(phone.taps()).isLessThanOrEqualTo(MOST_TAPS);
    phone.seesList().seesAllSent();
    assertThat(close).isHidden();
    assertThat(phone.receipt(report).path("status").asString()).isEqualTo("cleaned");
    assertThat(phone.checksums(report)).contains(SamplePhoto.sha256(after));
  }

  @Test
  void lampsInsideALineThatAFingerDrawsAreOneReport() {
    Phone phone = phone(11.44088, 58.27634);
    phone.taps("Lampa");
    assertThat(phone.page().locator(".onsite-lamp")).not().hasCount(0);
    phone.person().seesWholeMap();
    phone.taps("Ringa in");
    Finger.of(phone.person())
        .swipes(
            new int[] {-90, -90},
            new int[] {90, -90},
            new int[] {90, 90},
            new int[] {-90, 90},
            new int[] {-90, -80});
    var send = phone.button(Pattern.compile("^Skicka \\d+ lampor$"));
    assertThat(send).isVisible();
    int lamps = Integer.parseInt(send.textContent().replaceAll("\\D", ""));
    assertThat(phone.page().locator(".onsite-lamp.on")).hasCount(lamps);
    // Chromium may take a tap so soon after a swipe for the end of its fling
    send.click();
    phone.seesStart().seesAllSent();
    var reports = phone.reports(100);
    assertThat(reports).hasSize(1);
    assertThat(reports.getFirst().path("lamps")).hasSize(lamps).hasSizeGreaterThan(1);
  }

  @Test
  void aLampIsTakenByATapAndGivenBackByAnother() {
    Phone phone = phone(11.4353, 58.2741);
    phone.taps("Lampa");
    var first = phone.page().locator(".onsite-lamp").first();
    phone.taps(first);
    assertThat(phone.button("Skicka 1 lampa")).isEnabled();
    phone.taps(first);
    assertThat(phone.button("Välj lampa")).isDisabled();
    phone.page().getByTestId("map").locator("[aria-label^='Lampa']").first().tap();
    assertThat(phone.button("Skicka 1 lampa")).isEnabled();
  }

  @Test
  void whatIsAlreadyReportedIsShownWithItsPhotoAndCanBeJoined() {
    Phone first = phone(11.4341, 58.2711);
    first.photographs("Klotter", SamplePhoto.grainy(320, 240, 31)).taps("Skicka");
    first.seesStart().seesAllSent();
    JsonNode known = first.reports().getFirst();

    Phone second = Phone.at(11.4343, 58.2711, loggedIn("planner", PHONE));
    second.photographs("Klotter", SamplePhoto.grainy(320, 240, 32));
    var hint = second.page().getByRole(AriaRole.ARTICLE);
    assertThat(hint).containsText(known.path("number").asString());
    assertThat(hint).containsText("12 m bort");
    assertThat(hint.locator("img")).hasAttribute("src", Pattern.compile("/api/photos/.+thumb"));
    second.taps("Samma").taps("Skicka som samma");
    second.seesStart().seesAllSent();
    JsonNode full = second.person().json("/api/reports/" + known.path("id").asString());
    assertThat(full.toString()).contains("duplicate");
  }

  @Test
  void thePinIsMovedByAFingerAndByArrows() {
    Phone phone = phone(11.4361, 58.2711);
    phone.taps("Otrygg plats");
    assertThat(phone.text("Platsen är rätt på 9 m")).isVisible();
    phone.person().seesWholeMap();
    Finger.of(phone.person()).taps(60, 40);
    assertThat(phone.text("Nålen är satt för hand")).isVisible();
    var pin = phone.button("Nålen, flytta med pilarna");
    pin.focus();
    phone.page().keyboard().press("Shift+ArrowUp");
    phone.page().keyboard().press("Shift+ArrowUp");
    phone.taps("Skicka").seesStart().seesAllSent();
    JsonNode report = phone.reports().getFirst();
    double perPx = 360 / (256 * Math.pow(2, 18));
    assertThat(report.at("/position/0").asDouble()).isCloseTo(11.4361 + 60 * perPx, within(2e-5));
    double north = 20 / 111_200.0 - 40 * perPx * Math.cos(Math.toRadians(58.2711));
    assertThat(report.at("/position/1").asDouble()).isCloseTo(58.2711 + north, within(2e-5));
  }

  @Test
  void withoutAPositionFromThePhoneThePinIsSetByHand() {
    Person person = loggedIn("field", PHONE);
    person.context().clearPermissions();
    person.page().navigate("/falt");
    person.button("Otrygg plats").tap();
    assertThat(person.button("Sätt nålen")).isDisabled();
    assertThat(person.page().getByText("Tryck på kartan där det är")).isVisible();
    Finger.of(person).taps(10, 10);
    assertThat(person.button("Skicka")).isEnabled();
  }

  @Test
  void aPlaceFarOutsideIsAskedAboutAndNotRefused() {
    Phone phone = phone(18.0686, 59.3293);
    phone.taps("Otrygg plats").taps("Skicka");
    assertThat(phone.text("utanför kommunen")).isVisible();
    phone.taps("Ja, skicka").seesStart().seesAllSent();
    assertThat(phone.reports()).hasSize(1);
  }

  @Test
  void whatIsToldBesidesComesAlong() {
    Phone phone = phone(11.4381, 58.2711);
    phone.photographs("Klotter", SamplePhoto.grainy(320, 240, 41)).taps("Ja");
    phone.page().getByText("Mer om det").tap();
    phone.taps("Tegel").taps("Sedan i går");
    phone.page().getByLabel("Anteckning").fill("<b>Stor</b> tagg");
    assertThat(phone.text("16 av 4000 tecken")).isVisible();
    phone.taps("Skicka").seesStart().seesAllSent();
    JsonNode report = phone.reports().getFirst();
    assertThat(report.path("offensive").asBoolean()).isTrue();
    assertThat(report.path("surface").asString()).isEqualTo("brick");
    assertThat(report.path("description").asString()).isEqualTo("<b>Stor</b> tagg");
    assertThat(report.path("observedFrom").asString()).isNotEmpty();
    phone.taps(phone.button(Pattern.compile("Min lista")));
    phone.taps(phone.page().locator(".onsite-case-open").first());
    assertThat(phone.text("<b>Stor</b> tagg")).isVisible();
  }

  @Test
  void aCaseThatAsksForAPoliceReportIsClosedWithAReasonInstead() {
    Phone phone = phone(11.4401, 58.2711);
    phone.photographs("Klotter", SamplePhoto.grainy(320, 240, 51)).taps("Skicka");
    phone.seesStart().seesAllSent();
    JsonNode report = phone.reports().getFirst();
    phone.taps(phone.button(Pattern.compile("Min lista")));
    phone.taps(phone.page().locator(".onsite-case-open").first());
    assertThat(phone.text("en polisanmälan")).isVisible();
    phone.photographs("Efterfoto", SamplePhoto.grainy(320, 240, 52));
    assertThat(phone.button("Klart")).isDisabled();
    phone.taps("För litet att anmäla").taps("Klart").seesList().seesAllSent();
    assertThat(phone.receipt(report).path("status").asString()).isEqualTo("cleaned");
  }

  @Test
  void photosAreTakenAnewAndOutAgain() {
    Phone phone = phone(11.4421, 58.2711);
    byte[] kept = SamplePhoto.grainy(320, 240, 61);
    byte[] anew = SamplePhoto.grainy(320, 240, 63);
    phone.photographs("Klotter", kept).photographs("Foto", SamplePhoto.grainy(320, 240, 62));
    phone.taps("Foto 2");
    var chooser = phone.page().waitForFileChooser(() -> phone.taps("Ta om"));
    chooser.setFiles(new FilePayload("b.jpg", "image/jpeg", anew));
    assertThat(phone.photos()).hasCount(2);
    assertThat(phone.button("Ta om")).isHidden();
    phone.photographs("Foto", SamplePhoto.grainy(320, 240, 64)).taps("Foto 3").taps("Ta bort");
    assertThat(phone.photos()).hasCount(2);
    phone.taps("Skicka").seesStart().seesAllSent();
    assertThat(phone.checksums(phone.reports().getFirst()))
        .isEqualTo(Phone.sorted(SamplePhoto.sha256(kept), SamplePhoto.sha256(anew)));
  }

  @Test
  void whatWasBegunWhenThePhoneClosedThePageIsGoneOnWith() {
    Phone phone = phone(11.4441, 58.2711);
    phone.photographs("Skadegörelse", SamplePhoto.grainy(320, 240, 71));
    phone.page().navigate("about:blank");
    phone.opens();
    assertThat(phone.text("Påbörjat: Skadegörelse, 1 foto")).isVisible();
    phone.taps("Fortsätt");
    assertThat(phone.photos()).hasCount(1);
    phone.taps("Skicka").seesStart().seesAllSent();
    assertThat(phone.reports()).hasSize(1);
  }

  @Test
  void theListGoesByDistanceOrByTheShortestWay() {
    Phone phone = phone(11.4461, 58.2751);
    for (double away : new double[] {0.0002, 0.0006, 0.0004}) {
      report(phone, 11.4461 + away, 58.2751);
    }
    phone.taps(phone.button(Pattern.compile("Min lista")));
    var orders = phone.page().locator(".onsite-case-open .onsite-number");
    phone.taps("Kortaste vägen");
    assertThat(orders.first()).hasText("1");
    assertThat(orders.nth(1)).hasText("2");
    phone.taps("Närmast först");
    assertThat(phone.page().locator(".onsite-case-open").first()).containsText("12 m");
  }

  /** Behind the screen. */
  private static void report(Phone phone, double lon, double lat) {
    String body =
        "{\"id\":\"%s\",\"category\":\"litter\",\"position\":[%s,%s]}"
            .formatted(UUID.randomUUID(), lon, lat);
    var answer =
        phone
            .person()
            .context()
            .request()
            .post(
                "/api/reports",
                RequestOptions.create()
                    .setHeader("X-XSRF-TOKEN", phone.person().csrfToken())
                    .setHeader("Content-Type", "application/json")
                    .setData(body));
    assertThat(answer.status()).isEqualTo(201);
  }
}
