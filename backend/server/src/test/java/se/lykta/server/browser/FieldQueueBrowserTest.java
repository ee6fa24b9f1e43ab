package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.SamplePhoto;
import tools.jackson.databind.JsonNode;

/** No signal, no log-in, no room, no battery: what was reported arrives, and once. */
class FieldQueueBrowserTest extends BrowserTest {
  private static final int MANY = 50;
  private static final int CUTS = 3;

  /** For fifty on a busy machine. */
  private static final double LONG_MS = 120_000;

  private Phone phone(double lon, double lat) {
    return Phone.at(lon, lat, loggedIn("field", PHONE));
  }

  private BrowserContext battery(Path profile) {
    return chromium()
        .open(
            profile,
            new LaunchPersistentContextOptions()
                .setBaseURL(address())
                .setViewportSize(PHONE.width(), PHONE.height())
                .setHasTouch(true)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  @Test
  void aReportWithTwoPhotosOutlivesADeadBatteryAndArrivesOnce() throws IOException {
    Path profile =
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target", "chromium").toAbsolutePath()), "phone");
    byte[] one = SamplePhoto.grainy(800, 600, 101);
    byte[] two = SamplePhoto.withExif(SamplePhoto.grainy(640, 480, 102));
    Person before = visitor(battery(profile));
    before.logInBehindTheScreen("field");
    Phone.at(11.4302, 58.2761, before)
        .isReadyForNoSignal()
        .loses(true)
        .photographs("Klotter", one)
        .photographs("Foto", two)
        .taps("Skicka")
        .seesStart();
    assertThat(before.page().getByTestId("waiting")).hasText(Pattern.compile("1 väntar.*täckning"));

    Chromium.kill(profile);
    Phone after = Phone.at(11.4302, 58.2761, visitor(battery(profile)));
    // whether the log-in outlives it, the browser decides
    assertThat(after.waiting()).hasText(Pattern.compile("1 väntar.*på inloggning|Allt skickat"));
    if (after.waiting().textContent().contains("väntar")) {
      after.logsIn();
    }
    after.seesAllSent();
    var reports = after.reports();
    assertThat(reports).hasSize(1);
    assertThat(after.checksums(reports.getFirst()))
        .isEqualTo(Phone.sorted(SamplePhoto.sha256(one), SamplePhoto.sha256(two)));
  }

  @Test
  void fiftyReportsWhoseSendingIsCutThriceAreFifty() {
    Phone phone = phone(11.4322, 58.2761).isReadyForNoSignal().loses(true);
    for (int i = 0; i < MANY; i++) {
      phone.photographs("Skadegörelse", SamplePhoto.grainy(64, 48, 200 + i)).taps("Skicka");
      phone.seesStart();
    }
    assertThat(phone.waiting()).containsText(MANY + " väntar");
    var random = new Random(3);
    for (int cut = 0; cut < CUTS; cut++) {
      phone.loses(false).page().waitForTimeout(100 + random.nextInt(150));
      phone.loses(true).page().waitForTimeout(100);
    }
    assertThat(phone.waiting()).containsText("väntar");
    phone.loses(false);
    assertThat(phone.waiting()).hasText("Allt skickat", new HasTextOptions().setTimeout(LONG_MS));
    var reports = phone.reports();
    assertThat(reports).hasSize(MANY);
    assertThat(reports.stream().map(report -> report.path("number").asString()))
        .doesNotHaveDuplicates();
    assertThat(reports).allMatch(report -> phone.checksums(report).size() == 1);
  }

  @Test
  void fromTheSecondVisitTheAppAndItsMapAreThereWithoutSignal() {
    Phone phone = phone(11.44088, 58.27634).isReadyForNoSignal().loses(true).opens();
    phone.taps("Lampa");
    assertThat(phone.page().locator(".onsite-lamp").first()).containsText("NK-0");
    phone.person().seesWholeMap();
    phone.opens().taps("Otrygg plats");
    assertThat(phone.text(Pattern.compile("Utan nät|senast hade nät"))).isVisible();
    phone.person().seesWholeMap();
    phone.opens().taps(phone.button(Pattern.compile("Min lista")));
    assertThat(phone.text("Utan nät. Listan är från")).isVisible();
  }

  @Test
  void whatTheServerSaidLastIsShownWithoutSignal() {
    Phone phone = phone(11.4342, 58.2761).isReadyForNoSignal();
    phone.photographs("Klotter", SamplePhoto.grainy(320, 240, 301)).taps("Skicka");
    phone.seesStart().seesAllSent();
    JsonNode known = phone.reports().getFirst();
    phone.taps(phone.button(Pattern.compile("Min lista")));
    assertThat(phone.page().locator(".onsite-case-open").first()).containsText("0 m");
    phone.opens().loses(true).photographs("Klotter", SamplePhoto.grainy(320, 240, 302));
    assertThat(phone.text("när telefonen senast hade nät")).isVisible();
    assertThat(phone.text(known.path("number").asString())).isVisible();
  }

  @Test
  void anEndedLogInKeepsAllAndGoesOnOnTheSamePage() {
    Phone phone = phone(11.4362, 58.2761);
    phone.photographs("Klotter", SamplePhoto.grainy(320, 240, 401));
    phone.person().context().clearCookies();
    phone.taps("Skicka").seesStart();
    assertThat(phone.text("Inloggningen har gått ut")).isVisible();
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*på inloggning"));
    phone.logsIn().seesAllSent();
    assertThat(phone.text("Inloggningen har gått ut")).isHidden();
    assertThat(phone.reports()).hasSize(1);
  }

  @Test
  void aPhotoThatTheServerRefusesIsToldTakenOutAndTheRestIsThere() {
    Phone phone = phone(11.4382, 58.2761);
    byte[] good = SamplePhoto.grainy(320, 240, 501);
    phone.photographs("Klotter", good);
    var chooser = phone.page().waitForFileChooser(() -> phone.taps("Foto"));
    chooser.setFiles(
        new FilePayload("faktura.jpg", "image/jpeg", "%PDF-1.7 not a photo".repeat(40).getBytes()));
    assertThat(phone.button("Foto 2")).isVisible();
    phone.taps("Skicka").seesStart();
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*på dig"));
    phone.taps(phone.waiting());
    assertThat(phone.entries()).containsText("Servern tog inte emot ett foto");
    phone.page().reload();
    assertThat(phone.entries()).containsText("Filen är inget foto");
    var saved = phone.page().waitForDownload(() -> phone.taps("Spara fotona"));
    assertThat(saved.suggestedFilename()).contains("Klotter");
    phone.taps("Rätta").taps("Foto 2, inte mottaget").taps("Ta bort").taps("Skicka");
    phone.seesStart().seesAllSent();
    assertThat(phone.checksums(phone.reports().getFirst()))
        .containsExactly(SamplePhoto.sha256(good));
  }

  @Test
  void aFullPhoneIsToldBeforeThePhotoIsTaken() {
    Person person = loggedIn("field", PHONE);
    person
        .context()
        .addInitScript(
            "StorageManager.prototype.estimate = async () => ({ quota: 1e9, usage: 0.99e9 })");
    Phone phone = Phone.at(11.4452, 58.2751, person);
    phone.taps("Klotter");
    assertThat(phone.text("Telefonens minne är nästan fullt")).isVisible();
    assertThat(phone.text("10 MB kvar")).isVisible();
    phone.photographs("Fota ändå", SamplePhoto.grainy(320, 240, 601)).taps("Skicka");
    phone.seesStart().seesAllSent();
    assertThat(phone.reports()).hasSize(1);
  }

  @Test
  void aPhotoWithoutRoomIsHeldUntilItIsSavedElsewhere() {
    Person person = loggedIn("field", PHONE);
    person
        .context()
        .addInitScript(
            """
            const put = IDBObjectStore.prototype.put
            globalThis.roomForPhotos = false
            IDBObjectStore.prototype.put = function (...given) {
              if (this.name === 'photos' && !globalThis.roomForPhotos)
                throw new DOMException('full', 'QuotaExceededError')
              return put.apply(this, given)
            }
            """);
    Phone phone = Phone.at(11.4422, 58.2761, person);
    byte[] photo = SamplePhoto.grainy(320, 240, 701);
    var chooser = phone.page().waitForFileChooser(() -> phone.taps("Klotter"));
    chooser.setFiles(new FilePayload("a.jpg", "image/jpeg", photo));
    assertThat(phone.text("fick inte plats i appen")).isVisible();
    assertThat(phone.button("Spara fotot först")).isDisabled();
    phone.page().goBack();
    phone.seesStart().page().goForward();
    var saved = phone.page().waitForDownload(() -> phone.taps("Spara"));
    assertThat(saved.suggestedFilename()).endsWith(".jpg");
    assertThat(phone.button("Skicka")).isEnabled();
    phone.page().evaluate("globalThis.roomForPhotos = true");
    phone.taps("Försök igen");
    assertThat(phone.photos()).hasCount(1);
    phone.taps("Skicka").seesStart().seesAllSent();
    assertThat(phone.checksums(phone.reports().getFirst()))
        .containsExactly(SamplePhoto.sha256(photo));
  }

  @Test
  void aClockThatIsWrongIsToldWithWhatArrived() {
    Person person = loggedIn("field", PHONE);
    person.page().clock().install();
    Phone phone = Phone.at(11.4472, 58.2731, person);
    person.page().clock().setFixedTime(System.currentTimeMillis() + 86_400_000);
    phone.photographs("Klotter", SamplePhoto.grainy(320, 240, 801)).taps("Skicka");
    person.page().clock().runFor(1000);
    phone.seesStart().seesAllSent().taps(phone.waiting());
    assertThat(phone.text("Telefonens klocka går")).isVisible();
  }
}
