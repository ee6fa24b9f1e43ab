package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.lykta.server.http.SamplePhoto;
import tools.jackson.databind.JsonNode;

/** A safety walk on the phone: without signal, closed in the middle, sent when there is one. */
class WalkBrowserTest extends BrowserTest {
  private static final String NAME = "Provvandring utan nät";
  private static final String SHARED = "Provvandring på två sidor";
  private static final double LON = 11.4391;
  private static final double LAT = 58.2763;
  private static final double M_DEG = 1 / 111_200.0;

  private final SoftAssertions found = new SoftAssertions();

  private static Locator way(Phone phone) {
    return phone.page().getByTestId("way");
  }

  private static Locator field(Phone phone, String label) {
    return phone.page().locator(".onsite-body").getByLabel(label);
  }

  private static void stands(Phone phone, double metresNorth, double accuracyM) {
    phone
        .person()
        .context()
        .setGeolocation(new Geolocation(LAT + metresNorth * M_DEG, LON).setAccuracy(accuracyM));
  }

  /** Each step once the phone has seen the one before: the browser tells of one place at a time. */
  private static void walks(Phone phone, int fromM, int toM, int observations) {
    for (int metres = fromM; metres <= toM; metres += 10) {
      stands(phone, metres, 8);
      assertThat(way(phone)).containsText(metres + " m, " + observations + " iakttagelser.");
    }
  }

  private void look(Phone phone, String view) {
    AccessibilityBrowserTest.look(found, phone.person(), PHONE, "walk-" + view);
  }

  private static void begins(Phone phone) {
    phone.taps("Mer").taps("Trygghetsvandring");
    assertThat(field(phone, "Plats")).hasText(Pattern.compile("Norra Kronbergsgatan"));
    assertThat(field(phone, "Trygghetsplan").locator("option:checked"))
        .hasText("Norra Kronbergsgatan med omgivning");
    field(phone, "Trygghetsplan").selectOption("Ingen");
    assertThat(field(phone, "Namn"))
        .hasValue(Pattern.compile("Norra Kronbergsgatan, \\d{1,2} [a-z]+\\.? \\d{4}"));
    field(phone, "Namn").fill(NAME);
    field(phone, "Antal deltagare").fill("9");
  }

  private static List<JsonNode> sent(Phone phone) {
    return sent(phone, NAME);
  }

  private static List<JsonNode> sent(Phone phone, String name) {
    return phone
        .person()
        .json("/api/walks")
        .path("walks")
        .valueStream()
        .filter(walk -> walk.path("name").asString().equals(name))
        .toList();
  }

  @Test
  void aWalkWithoutSignalOutlivesAClosedPageAndArrivesOnce() {
    byte[] photo = SamplePhoto.withExif(SamplePhoto.grainy(320, 240, 501));
    Phone phone = Phone.at(LON, LAT, loggedIn("field", PHONE)).isReadyForNoSignal();
    phone.loses(true);
    begins(phone);
    look(phone, "begin");
    phone.taps("Börja gå");
    assertThat(way(phone)).containsText("0 m, 0 iakttagelser.");
    walks(phone, 10, 60, 0);

    phone.taps("Iakttagelse");
    assertThat(phone.button("Välj vad det gäller")).isDisabled();
    phone.taps("Belysning").taps("Betyg 2: otryggt");
    var chooser = phone.page().waitForFileChooser(() -> phone.taps("Foto"));
    chooser.setFiles(new FilePayload("image.jpg", "image/jpeg", photo));
    assertThat(phone.photos()).hasCount(1);
    field(phone, "Anteckning").fill("Mörkt vid trappan");
    look(phone, "observation");

    // closed while it is being written
    phone.page().navigate("about:blank");
    phone.opens();
    assertThat(phone.text("Vandring: " + NAME)).isVisible();
    phone.taps("Fortsätt");
    assertThat(field(phone, "Anteckning")).hasValue("Mörkt vid trappan");
    assertThat(phone.photos()).hasCount(1);
    phone.taps("Spara iakttagelsen");
    assertThat(way(phone)).containsText("60 m, 1 iakttagelser.");
    stands(phone, 100, 8);
    assertThat(way(phone)).containsText("Varav 40 m där telefonen inte såg vägen.");
    walks(phone, 110, 120, 1);
    look(phone, "going");

    phone.taps("Pausa");
    stands(phone, 160, 8);
    assertThat(way(phone)).containsText("Pausad.");
    phone.taps("Fortsätt gå");
    stands(phone, 170, 60);
    assertThat(phone.text("Positionen är osäker (60 m)")).isVisible();
    assertThat(way(phone)).containsText("120 m, 1 iakttagelser.");
    phone.taps("Iakttagelse").taps("Förvaltning");
    phone.person().seesWholeMap();
    Finger.of(phone.person()).taps(40, -30);
    assertThat(phone.text("Nålen är satt för hand")).isVisible();
    field(phone, "Anteckning").fill("Ring 070-123 45 67 om skräpet");
    phone.taps("Spara iakttagelsen");
    assertThat(phone.page().getByTestId("observation")).hasCount(2);

    phone.taps("Avsluta");
    phone.page().getByText("Belysning").first().tap();
    phone.taps("Genomgånget");
    field(phone, "Sammanfattning").fill("Mörkt och skräpigt");
    look(phone, "ended");
    phone.taps("Skicka").seesStart();
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*täckning"));

    phone.loses(false);
    assertThat(phone.waiting()).hasText(Pattern.compile("1 väntar.*på dig"));
    assertThat(sent(phone)).as("asked about, nothing kept").isEmpty();
    phone.taps(phone.waiting());
    assertThat(phone.text("telefonnummer")).isVisible();
    look(phone, "asked");
    phone.taps("Texten är rätt, skicka").seesAllSent();
    found.assertAll();
    isWhole(phone);
  }

  /** The app on the home screen and in the browser are two pages of one store. */
  @Test
  void aWalkThatTwoPagesHoldIsOneWalk() {
    Phone phone = Phone.at(LON, LAT, loggedIn("field", PHONE));
    phone.taps("Mer").taps("Trygghetsvandring");
    field(phone, "Namn").fill(SHARED);
    phone.taps("Börja gå");
    assertThat(way(phone)).containsText("0 m, 0 iakttagelser.");
    stands(phone, 20, 8);
    assertThat(way(phone)).containsText("20 m, 0 iakttagelser.");
    phone.taps("Iakttagelse").taps("Belysning").taps("Spara iakttagelsen");
    Page other = phone.person().context().newPage();
    other.navigate("/falt#/walk");
    assertThat(other.getByTestId("observation")).hasCount(1);
    phone.taps("Iakttagelse").taps("Förvaltning").taps("Spara iakttagelsen");
    assertThat(phone.page().getByTestId("observation")).hasCount(2);
    seesWhenLookedAt(other, "20 m, 2 iakttagelser.");
    other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Avsluta")).click();
    seesWhenLookedAt(phone.page(), "Skicka");
    phone.taps("Skicka").seesStart().seesAllSent();
    seesWhenLookedAt(other, "Börja gå");
    var walks = sent(phone, SHARED);
    assertThat(walks).hasSize(1);
    assertThat(walks.getFirst().path("observations").asInt()).isEqualTo(2);
  }

  /** A browser without a screen shows all its pages all the time, and none is looked at anew. */
  private static void seesWhenLookedAt(Page page, String text) {
    page.waitForFunction(
        "text => { document.dispatchEvent(new Event('visibilitychange'));"
            + " return document.querySelector('main').innerText.includes(text); }",
        text);
  }

  private static void isWhole(Phone phone) {
    var walks = sent(phone);
    assertThat(walks).hasSize(1);
    assertThat(walks.getFirst().path("participants").asInt()).isEqualTo(9);
    assertThat(walks.getFirst().path("plan").isNull()).isTrue();
    JsonNode walk = phone.person().json("/api/walks/" + walks.getFirst().path("id").asString());
    assertThat(walk.path("lengthM").asDouble()).isCloseTo(120, within(2.0));
    assertThat(walk.path("unlocatedM").asDouble()).isEqualTo(40);
    assertThat(walk.at("/checklist/0").asString()).isEqualTo("lighting");
    JsonNode first = walk.at("/observations/0");
    assertThat(first.path("rating").asInt()).isEqualTo(2);
    assertThat(first.path("accuracyM").asDouble()).isEqualTo(8);
    assertThat(first.path("photo").asString()).startsWith("/api/files/");
    JsonNode second = walk.at("/observations/1");
    assertThat(second.path("note").asString()).contains("070");
    assertThat(second.path("accuracyM").isNull()).as("set by hand").isTrue();
    assertThat(second.path("photo").isNull()).isTrue();
  }
}
