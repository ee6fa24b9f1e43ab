package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;
import se.lykta.store.Situations;

/** Takes in what the team writes and decides. */
@RestController
@RequestMapping("/api/situation")
class WritingController {
  private static final Title TEXT = Title.of("Texten", "The text");
  private static final Title OUTCOME = Title.of("Utfallet", "The outcome");

  private final FeatureStore store;
  private final Periods periods;
  private final Writing writing;
  private final FeatureChecks checks;
  private final JsonBodies bodies;

  WritingController(
      FeatureStore store,
      Periods periods,
      Writing writing,
      FeatureChecks checks,
      JsonBodies bodies) {
    this.store = store;
    this.periods = periods;
    this.writing = writing;
    this.checks = checks;
    this.bodies = bodies;
  }

  record Made(UUID id) {}

  /** The text of one part; a text that others changed since is not written over. */
  @PutMapping("/periods/{period}/texts/{part}")
  Compiled.Words write(
      @PathVariable String period,
      @PathVariable String part,
      Reader reader,
      HttpServletRequest request)
      throws IOException {
    Period asked = periods.get(period);
    Part known = Part.find(part).orElseThrow(() -> noPart(part));
    var json =
        JsonObject.of(bodies.readObject(request), Set.of("text", "version", "confirmedText"));
    return writing.write(asked.key(), known.word(), known.title(), json, reader.getName());
  }

  private static ProblemException noPart(String part) {
    return Parameters.invalid(
        "part",
        part,
        "present, activities, events eller decisions",
        "present, activities, events or decisions");
  }

  /** A decision, new ({@code version} 0) or changed, such as by its outcome. */
  @PutMapping("/decisions/{id}")
  Made decide(@PathVariable String id, Reader reader, HttpServletRequest request)
      throws IOException {
    var json =
        JsonObject.of(
            bodies.readObject(request),
            Set.of(
                "decidedOn",
                "text",
                "responsible",
                "dueOn",
                "outcome",
                "version",
                "confirmedText"));
    var decision = decision(Parameters.id("id", id), json);
    boolean confirmed = json.bool("confirmedText").orElse(false);
    checks.requireText(TEXT, "text", decision.text(), confirmed);
    checks.requireText(
        OUTCOME, "outcome", Optional.ofNullable(decision.outcome()).orElse(""), confirmed);
    if (!store.situations().saveDecision(decision, reader.getName())) {
      throw Writing.changed();
    }
    return new Made(decision.id());
  }

  private Situations.Decision decision(UUID id, JsonObject json) {
    LocalDate decidedOn = decidedOn(json);
    Optional<LocalDate> dueOn = json.day("dueOn");
    dueOn
        .filter(due -> due.isBefore(decidedOn))
        .ifPresent(
            due -> {
              throw JsonObject.wrong(
                  "dueOn",
                  due,
                  "tidigast beslutets dag, " + decidedOn,
                  "no earlier than the decision's day, " + decidedOn);
            });
    return new Situations.Decision(
        id,
        decidedOn,
        Writing.text(json, "text").orElseThrow(() -> JsonObject.missing("text", "text", "text")),
        json.id("responsible").map(this::actor).orElse(null),
        dueOn.orElse(null),
        Writing.text(json, "outcome").orElse(null),
        Writing.version(json),
        null,
        null);
  }

  /** At the latest in the present period: what is decided later would be told in none for long. */
  private LocalDate decidedOn(JsonObject json) {
    LocalDate day =
        json.day("decidedOn").orElseThrow(() -> JsonObject.missing("decidedOn", "en dag", "a day"));
    LocalDate latest = periods.get("now").to();
    if (day.isAfter(latest)) {
      throw JsonObject.wrong(
          "decidedOn",
          day,
          "senast periodens sista dag, " + latest,
          "the period's last day at the latest, " + latest);
    }
    return day;
  }

  private UUID actor(UUID id) {
    return store
        .find("actor", id)
        .orElseThrow(
            () -> JsonObject.wrong("responsible", id, "id för en aktör", "the id of an actor"))
        .id();
  }
}
