package se.lykta.server.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lykta.exchange.intake.HouseRules;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Severity;
import se.lykta.layers.Title;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.problems.ProblemDocument.Entry;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.TownTime;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Scenarios;

/** What the server asks of what is told, decided and done, however it comes. */
@Component
public class FeatureChecks implements HouseRules {
  private static final String EVENT = "event";
  private static final String PRESENCE = "presence";
  private static final String WALK = "safety_walk";
  private static final String OBSERVATION = "observation";
  private static final String MEASURE = "measure";
  private static final String PLAN = "plan";
  private static final String DECIDED_ON = "decided_on";

  /** Free text that is asked about. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          EVENT, List.of("note"),
          PRESENCE, List.of("note"),
          WALK, List.of("name", "summary"),
          OBSERVATION, List.of("note", "closed_reason"),
          MEASURE, List.of("title", "problem", "expected_effect", "result"),
          PLAN, List.of("problem", "purpose", "result"));

  /** An event before it is a slip of the pen; periods are compared as far back as any event. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final List<String> EVENT_TIMES = List.of("observed_from", "observed_to");

  /** Times and days that can't lie ahead: something has happened, or was decided, then. */
  private static final Map<String, List<String>> PAST =
      Map.of(
          EVENT,
          EVENT_TIMES,
          PRESENCE,
          List.of("present_from"),
          WALK,
          List.of("started_at", "ended_at"),
          OBSERVATION,
          List.of("observed_at"),
          MEASURE,
          List.of("done_on"),
          PLAN,
          List.of(DECIDED_ON),
          "camera_zone",
          List.of(DECIDED_ON, "signage_confirmed_on"),
          "guard_area",
          List.of(DECIDED_ON),
          "order_rule_area",
          List.of(DECIDED_ON));

  /** Clocks of phones differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private static final String CODE = "personal-data";
  private static final String FUTURE = "in-the-future";
  private static final Title NOT_AFTER_NOW =
      Title.of("%s är %s; väntat senast nu, %s", "%s is %s; expected now at the latest, %s");
  private static final Title NOT_AFTER_TODAY =
      Title.of("%s är %s; väntat senast i dag, %s", "%s is %s; expected today at the latest, %s");

  private final PersonalData personalData;
  private final EventCategories categories;
  private final Scenarios scenarios;
  private final Clock clock = Clock.systemUTC();

  FeatureChecks(PersonalData personalData, EventCategories categories, FeatureStore store) {
    this.personalData = personalData;
    this.categories = categories;
    this.scenarios = store.scenarios();
  }

  /**
   * All that is wrong, as errors, and what has to be confirmed, as warnings.
   *
   * @param feature may hold only some of its values
   */
  @Override
  public List<Problem> check(Feature feature) {
    List<Problem> problems = new ArrayList<>();
    switch (feature.layer()) {
      case MEASURE -> checkScenario(feature, problems);
      case EVENT -> {
        checkCategory(feature, problems);
        EVENT_TIMES.forEach(field -> checkNotTooEarly(feature, field, problems));
      }
      default -> {}
    }
    fields(PAST, feature).forEach(field -> checkPast(feature, field, problems));
    fields(TEXTS, feature).forEach(field -> checkText(feature, field, problems));
    return problems;
  }

  private static List<String> fields(Map<String, List<String>> checked, Feature feature) {
    return checked.getOrDefault(feature.layer(), List.of());
  }

  /** A category may stand by its title, in either language. */
  @Override
  public Feature read(Feature found) {
    Optional<String> code =
        Optional.of(found)
            .filter(feature -> feature.layer().equals(EVENT))
            .flatMap(feature -> feature.findText("category"))
            .flatMap(categories::findCalled)
            .map(EventCategory::code);
    return code.map(category -> with(found, category)).orElse(found);
  }

  private static Feature with(Feature event, String category) {
    var values = new LinkedHashMap<>(event.values());
    values.put("category", category);
    return new Feature(
        event.layer(), event.id(), event.version(), event.geometry(), values, null, null);
  }

  private void checkCategory(Feature feature, List<Problem> problems) {
    feature
        .findText("category")
        .filter(code -> categories.find(code).isEmpty())
        .ifPresent(
            code ->
                problems.add(
                    Problem.error("unknown-category", feature, "category", unknown(code))));
  }

  private Title unknown(String code) {
    return Title.of(
        "Slag är '" + code + "'; väntat något av " + categories.codes(),
        "Category is '" + code + "'; expected one of " + categories.codes());
  }

  private void checkScenario(Feature feature, List<Problem> problems) {
    String field = "scenario";
    feature
        .findText(field)
        .filter(id -> !isScenario(id))
        .map(
            id ->
                Title.of(
                        "%s är '%s'; väntat id för ett scenario som finns här, eller tomt",
                        "%s is '%s'; expected the id of a scenario that is here, or empty")
                    .with(title(feature, field), id))
        .ifPresent(
            message -> problems.add(Problem.error("unknown-scenario", feature, field, message)));
  }

  private boolean isScenario(String id) {
    return scenarios.list().stream().anyMatch(scenario -> scenario.id().toString().equals(id));
  }

  private void checkPast(Feature feature, String field, List<Problem> problems) {
    Instant now = clock.instant();
    Title name = title(feature, field);
    Object value = feature.values().get(field);
    if (value instanceof Instant time && time.isAfter(now.plus(CLOCKS_DIFFER))) {
      Title message = NOT_AFTER_NOW.with(name, time, now.truncatedTo(ChronoUnit.SECONDS));
      problems.add(Problem.error(FUTURE, feature, field, message));
    }
    if (value instanceof LocalDate day && day.isAfter(TownTime.day(now))) {
      Title message = NOT_AFTER_TODAY.with(name, day, TownTime.day(now));
      problems.add(Problem.error(FUTURE, feature, field, message));
    }
  }

  private static void checkNotTooEarly(Feature event, String field, List<Problem> problems) {
    if (event.values().get(field) instanceof Instant time && time.isBefore(EARLIEST)) {
      Title message =
          Title.of("%s är %s; väntat tidigast %s", "%s is %s; expected %s at the earliest")
              .with(title(event, field), time, EARLIEST);
      problems.add(Problem.error("too-early", event, field, message));
    }
  }

  private void checkText(Feature feature, String field, List<Problem> problems) {
    feature.findText(field).stream()
        .flatMap(text -> personalData.doubts(title(feature, field), text).stream())
        .forEach(doubt -> problems.add(Problem.warning(CODE, feature, field, doubt)));
  }

  private static Title title(Feature feature, String field) {
    return Catalogue.getLayer(feature.layer()).getField(field).title();
  }

  /**
   * Lets a change set pass, or says why not.
   *
   * @param confirmed whether its author has read the doubts and stands by the text
   * @throws ProblemException with all errors, or else with all that is to be confirmed
   */
  public void require(ChangeSet changes, boolean confirmed) {
    List<Entry> entries = entries(changes);
    if (entries.stream().anyMatch(FeatureChecks::isError)) {
      throw ProblemException.invalid(entries);
    }
    if (!confirmed && !entries.isEmpty()) {
      throw ProblemException.unconfirmed(entries);
    }
  }

  private static boolean isError(Entry entry) {
    return entry.severity().equals("error");
  }

  /** Each with the number of its edit. */
  public List<Entry> entries(ChangeSet changes) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < changes.edits().size(); i++) {
      int edit = i;
      written(changes.edits().get(i))
          .flatMap(feature -> check(feature).stream())
          .forEach(problem -> entries.add(Entry.of(edit, problem)));
    }
    return entries;
  }

  /** What an edit writes; nothing where it removes, or brings back what was written once. */
  private static Stream<Feature> written(Edit edit) {
    return switch (edit) {
      case Edit.Create create ->
          Stream.of(
              Feature.unsaved(create.layer(), create.id(), create.geometry(), create.values()));
      case Edit.Replace replace ->
          Stream.of(
              Feature.unsaved(replace.layer(), replace.id(), replace.geometry(), replace.values()));
      case Edit.Patch patch ->
          Stream.of(Feature.unsaved(patch.layer(), patch.id(), null, patch.values()));
      case Edit.Delete delete -> Stream.empty();
      case Edit.Restore restore -> Stream.empty();
    };
  }

  /**
   * Lets a text of no feature pass, or says why not.
   *
   * @throws ProblemException where it has to be confirmed first
   */
  public void requireText(Title field, String name, String text, boolean confirmed) {
    List<Title> doubts = confirmed ? List.of() : personalData.doubts(field, text);
    if (!doubts.isEmpty()) {
      throw ProblemException.unconfirmed(
          doubts.stream()
              .map(doubt -> new Problem(Severity.WARNING, CODE, null, null, name, doubt))
              .map(problem -> Entry.of(null, problem))
              .toList());
    }
  }
}
