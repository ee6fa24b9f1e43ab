package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Somebody outdoors with the field app, who knows where they are and how often they have tapped.
 */
final class Phone {
  /** The camera's own: the shutter, and that the picture is good. */
  private static final int CAMERA_TAPS = 2;

  private static final double ACCURACY_M = 9;
  private static final double HERE_M = 30;

  private final Person person;
  private final double lon;
  private final double lat;
  private int taps;

  private Phone(Person person, double lon, double lat) {
    this.person = person;
    this.lon = lon;
    this.lat = lat;
  }

  static Phone at(double lon, double lat, Person person) {
    person.context().grantPermissions(List.of("geolocation"));
    person.context().setGeolocation(new Geolocation(lat, lon).setAccuracy(ACCURACY_M));
    return new Phone(person, lon, lat).opens();
  }

  Phone opens() {
    page().navigate("/falt");
    return seesStart();
  }

  Phone seesStart() {
    assertThat(button("Klotter")).isVisible();
    return this;
  }

  Phone seesList() {
    assertThat(person.heading("Min lista")).isVisible();
    return this;
  }

  /** The second visit: the worker looks after the page, and all that it needs lies in the phone. */
  Phone isReadyForNoSignal() {
    page().waitForFunction("() => navigator.serviceWorker.controller !== null");
    opens();
    button("Mer").tap();
    assertThat(page().getByTestId("ready")).containsText("finns i telefonen");
    return opens();
  }

  Phone loses(boolean signal) {
    person.context().setOffline(signal);
    return this;
  }

  // what they see

  Page page() {
    return person.page();
  }

  Person person() {
    return person;
  }

  Locator button(String name) {
    return person.button(name);
  }

  Locator button(Pattern name) {
    return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  /** "3 väntar på täckning". */
  Locator waiting() {
    return page().getByTestId("waiting");
  }

  Locator text(String text) {
    return page().getByText(text);
  }

  Locator text(Pattern text) {
    return page().getByText(text);
  }

  Locator photos() {
    return page().locator(".onsite-photo img");
  }

  Locator entries() {
    return page().getByTestId("entry");
  }

  /** Nothing waits any more. */
  Phone seesAllSent() {
    assertThat(waiting()).hasText("Allt skickat");
    return this;
  }

  // what they do

  Phone taps(String name) {
    return taps(button(name));
  }

  Phone taps(Locator target) {
    taps++;
    target.tap();
    return this;
  }

  /** A tap that opens the camera, and the picture that is taken there. */
  Phone photographs(String name, byte[] picture) {
    return photographs(button(name), picture);
  }

  Phone photographs(Locator target, byte[] picture) {
    int before = photos().count();
    var chooser = page().waitForFileChooser(() -> taps(target));
    taps += CAMERA_TAPS;
    chooser.setFiles(new FilePayload("image.jpg", "image/jpeg", picture));
    assertThat(photos()).hasCount(before + 1);
    return this;
  }

  Phone countsTaps() {
    taps = 0;
    return this;
  }

  int taps() {
    return taps;
  }

  /** In the app itself, with the demo's log-in. */
  Phone logsIn() {
    button("Logga in").first().tap();
    page().getByRole(AriaRole.DIALOG).getByText("fältpersonal").first().tap();
    assertThat(page().getByRole(AriaRole.DIALOG)).isHidden();
    return this;
  }

  // what the server says to this person

  /** Their open reports here, which is no other test's place. */
  List<JsonNode> reports() {
    return reports(HERE_M);
  }

  /** Their open reports within so many metres. */
  List<JsonNode> reports(double withinM) {
    return person
        .json("/api/reports/mine?at=%s,%s".formatted(lon, lat))
        .path("reports")
        .valueStream()
        .filter(report -> report.path("distanceM").asDouble() < withinM)
        .toList();
  }

  JsonNode receipt(JsonNode report) {
    return person.json("/api/reports/" + report.path("id").asString() + "/receipt");
  }

  /** Of what the server has of a report, sorted. */
  List<String> checksums(JsonNode report) {
    return receipt(report)
        .path("photos")
        .valueStream()
        .filter(photo -> photo.path("received").asBoolean())
        .map(photo -> photo.path("sha256").asString())
        .sorted()
        .toList();
  }

  static List<String> sorted(String... texts) {
    return Arrays.stream(texts).sorted().toList();
  }
}
