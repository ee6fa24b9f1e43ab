package se.lykta.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two people at their browsers edit the same lamps at random: both see in the end what is kept. */
class RandomEditsBrowserTest extends BrowserTest {
  private static final long SEED = 20261124;
  private static final int EDITS = 100;
  private static final List<String> LAMPS = List.of("SK-001", "SK-002", "SK-003", "SK-004");

  /** Less to paint, and the same to edit. */
  private static final Screen SMALL = new Screen("small", 800, 600);

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void aHundredRandomEditsAreKeptListedAndSeenByBoth() {
    System.out.printf("seed %d, %d edits in two browsers%n", SEED, EDITS);
    var people = List.of(loggedIn("planner", SMALL), loggedIn("admin", SMALL));
    people.forEach(person -> person.opensLamp(LAMPS.getFirst()));
    List<JsonNode> lamps = LAMPS.stream().map(people.getFirst()::lamp).toList();
    for (int i = 0; i < EDITS; i++) {
      Person person = people.get(random.nextInt(people.size()));
      edit(person, lamps.get(random.nextInt(lamps.size())), i);
      everythingIsSaved(person);
    }
    var versions = new ArrayList<Long>();
    for (JsonNode lamp : lamps) {
      people.forEach(person -> sees(person.selects(lamp), lamp));
      versions.addAll(versionsOf(people.getFirst(), lamp));
    }
    assertThat(versions.size()).isGreaterThan(EDITS / 2);
  }

  private void edit(Person person, JsonNode lamp, int number) {
    switch (random.nextInt(6)) {
      case 0 -> presses(person, "Control+z");
      case 1 -> presses(person, "Control+y");
      case 2, 3 -> presses(person.selects(lamp), "ArrowRight");
      default -> {
        person.selects(lamp).field("Slinga").fill("R-" + number);
        person.button("Spara").click();
      }
    }
  }

  private static void presses(Person person, String key) {
    person.map().focus();
    person.page().keyboard().press(key);
  }

  /** Waits in the page, where an assertion would ask again only every now and then. */
  private static void everythingIsSaved(Person person) {
    person.saveState().filter(new Locator.FilterOptions().setHasText("Allt sparat")).waitFor();
  }

  private static void sees(Person person, JsonNode lamp) {
    var name = lamp.at("/properties/designation").asString();
    var circuit = person.lamp(name).at("/properties/circuit").asString("");
    assertThat(person.field("Slinga")).hasValue(circuit);
    assertThat(person.conflict()).isHidden();
  }

  private static List<Long> versionsOf(Person person, JsonNode lamp) {
    var numbers =
        person.history(lamp).stream()
            .map((JsonNode version) -> version.get("version").asLong())
            .toList();
    long newest = numbers.getFirst();
    assertThat(numbers.reversed()).isEqualTo(LongStream.rangeClosed(1, newest).boxed().toList());
    return numbers;
  }
}
