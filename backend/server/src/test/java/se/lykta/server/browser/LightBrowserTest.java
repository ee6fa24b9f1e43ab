package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The view Ljus: the picture of light, and how it follows a lamp. */
class LightBrowserTest extends BrowserTest {
  /** A number that differs where pixels of the picture of light differ. */
  private static final String PRINT =
      """
      canvas => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
        let print = 7
        for (let i = 0; i < data.length; i += 4) print = (print * 31 + data[i] + 3 * data[i + 1]) | 0
        return print
      }
      """;

  private static void seesLight(Person person) {
    assertThat(person.region("Ljus")).hasAttribute("aria-busy", "false");
  }

  private static int print(Person person) {
    return print(person, "light");
  }

  private static Person opensLight(Person person, String designation) {
    JsonNode lamp = person.lamp(designation);
    JsonNode at = lamp.at("/geometry/coordinates");
    person.opens(
        "/#/ljus?z=19&c=%s,%s&s=light_point/%s"
            .formatted(at.get(1).asDouble(), at.get(0).asDouble(), lamp.get("id").asString()));
    assertThat(person.form("Ljuspunkt " + designation)).isVisible();
    seesLight(person);
    return person;
  }

  @Test
  void aVisitorSeesTheTownByNightAndTheLightUnderThePointer() {
    var visitor = visitor();
    visitor.opensTown();
    visitor.page().locator("lk-rail").getByText("Ljus").click();
    seesLight(visitor);
    assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "night");
    assertThat(visitor.page().getByText("armaturer har antagna värden")).isVisible();
    visitor.clicksMap(0, 0);
    assertThat(visitor.page().locator(".tip")).containsText("lx");
    visitor.map().press("l");
    assertThat(visitor.notice()).containsText("Mitt i kartan: ");
  }

  @Test
  void thePictureFollowsALampThatIsDraggedAndStaysWhenItIsSaved() {
    var planner = opensLight(loggedIn("planner"), "NK-013");
    int before = print(planner);
    List<Request> tried = new CopyOnWriteArrayList<>();
    planner
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/api/light/preview")) {
                tried.add(request);
              }
            });
    var answered =
        planner
            .page()
            .waitForResponse("**/api/light/preview**", () -> planner.dragsOnMap(0, 0, 60, 40));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(planner.notice()).containsText("Flyttad");
    seesLight(planner);
    assertThat(tried).isNotEmpty();
    assertThat(print(planner)).isNotEqualTo(before);

    planner.page().keyboard().press("Control+z");
    planner.page().waitForCondition(() -> print(planner) == before);
  }

  @Test
  void thePictureFollowsWhatIsTypedBeforeItIsSaved() {
    var planner = opensLight(loggedIn("planner"), "NK-012");
    int before = print(planner);
    Locator height = planner.luminaires().getByLabel("Ljuspunktshöjd");
    height.fill("14");
    planner.page().waitForCondition(() -> print(planner) != before);
    height.fill("812");
    assertThat(planner.luminaires()).containsText("Ska vara mellan");
  }

  @Test
  void otherLightIsAnotherPicture() {
    var visitor = opensLight(visitor(), "NK-012");
    int ground = print(visitor);
    visitor.page().getByLabel("Ansikte").check();
    visitor.page().waitForCondition(() -> print(visitor) != ground);
    seesLight(visitor);
    int worst = print(visitor);
    visitor.page().getByLabel("Sett från").selectOption("best");
    visitor.page().waitForCondition(() -> print(visitor) != worst);
    visitor.page().getByLabel("Mark").check();
    visitor.page().waitForCondition(() -> print(visitor) == ground);
    visitor.page().getByLabel("Med nattsänkning").check();
    visitor.page().waitForCondition(() -> print(visitor) != ground);
  }

  @Test
  void anotherScaleAndOtherLimitsAskForNothing() {
    var visitor = opensLight(visitor(), "NK-012");
    int before = print(visitor);
    List<String> asked = new CopyOnWriteArrayList<>();
    visitor
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/api/light/tiles/")) {
                asked.add(request.url());
              }
            });
    visitor.page().getByLabel("Skalans ljusa ände").selectOption("100");
    visitor.page().waitForCondition(() -> print(visitor) != before);
    int wider = print(visitor);
    visitor.region("Ljus").getByText("P1").click();
    visitor.page().waitForCondition(() -> print(visitor) != wider);
    seesLight(visitor);
    assertThat(asked).isEmpty();
  }

  @Test
  void facesAreSeenAlongTheStreet() {
    var visitor = opensLight(visitor(), "NK-012");
    visitor.page().getByLabel("Ansikte").check();
    seesLight(visitor);
    int worst = print(visitor);
    Request asked =
        visitor
            .page()
            .waitForRequest(
                request -> request.url().contains("side=along"),
                () -> visitor.page().getByLabel("Sett från").selectOption("along"));
    assertThat(asked.url()).contains("/api/light/tiles/").contains("quantity=semicylindrical");
    visitor.page().waitForCondition(() -> print(visitor) != worst);
    assertThat(visitor.region("Ljus")).containsText("närmaste gatas två riktningar");
    visitor.page().getByLabel("Sett från").selectOption("worst");
    visitor.page().waitForCondition(() -> print(visitor) == worst);
  }

  @Test
  void lampsWithAssumedValuesAreListedChosenAndOpenedByKeyboard() {
    var planner = loggedIn("planner");
    planner.opens("/#/ljus");
    seesLight(planner);
    Locator count = planner.page().getByText("armaturer har antagna värden");
    count.focus();
    planner.page().keyboard().press("Enter");
    Locator list = planner.region("Antagna värden");
    assertThat(list).hasAttribute("aria-busy", "false");
    int all = list.getByRole(AriaRole.LISTITEM).count();
    assertThat(all).isPositive();

    list.getByLabel("Vad som är antaget").selectOption("photometry");
    assertThat(list.getByRole(AriaRole.LISTITEM).first()).containsText("ljusfördelning");
    Locator first = list.getByRole(AriaRole.LISTITEM).first().getByRole(AriaRole.BUTTON);
    first.focus();
    planner.page().keyboard().press("Enter");
    assertThat(planner.page().locator("lk-panel")).containsText("Ljuspunkt");
    planner.button("Stäng panelen").click();

    list.getByText("Visa i tabellen").click();
    assertThat(planner.page().locator("lk-chosen-bar input")).isChecked();
    assertThat(planner.page().locator("lk-bulk")).containsText("ljuspunkter");
  }

  private static int print(Person person, String painter) {
    Locator canvas = person.page().locator("[data-painter=%s]".formatted(painter));
    return ((Number) canvas.evaluate(PRINT)).intValue();
  }

  private static boolean isClear(Person person, String painter) {
    Locator canvas = person.page().locator("[data-painter=%s]".formatted(painter));
    return (boolean)
        canvas.evaluate(
            "canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)"
                + ".data.every((part) => part === 0)");
  }

  @Test
  void theLightOfTheChosenLampAloneFollowsTheHandAndTheForm() {
    var planner = opensLight(loggedIn("planner"), "NK-016");
    planner.page().waitForCondition(() -> !isClear(planner, "beam"));
    int before = print(planner, "beam");
    planner.holdsOnMap(0, 0, 60, 40);
    planner.page().waitForCondition(() -> print(planner, "beam") != before);
    planner.page().keyboard().press("Escape");
    planner.page().mouse().up();
    planner.page().waitForCondition(() -> print(planner, "beam") == before);

    planner.luminaires().getByLabel("Ljuspunktshöjd").fill("11");
    planner.page().waitForCondition(() -> print(planner, "beam") != before);
    planner.page().getByLabel("Visa armaturens ljus på kartan").uncheck();
    planner.page().waitForCondition(() -> isClear(planner, "beam"));
  }
}
