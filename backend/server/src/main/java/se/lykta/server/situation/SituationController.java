package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.document.Pdf;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.store.ChangeSet;
import se.lykta.store.Edit;
import se.lykta.store.FeatureStore;
import se.lykta.store.Outcome;
import se.lykta.store.Situations;
import tools.jackson.databind.JsonNode;

/** The situation picture for those who report, review, compile and publish it. */
@RestController
@RequestMapping("/api/situation")
class SituationController {
  private static final int LONGEST_TEXT = 20_000;
  private static final Title TEXT = Title.of("Texten", "The text");
  private static final Title OUTCOME = Title.of("Utfallet", "The outcome");

  private final FeatureStore store;
  private final Periods periods;
  private final Compiler compiler;
  private final Editions editions;
  private final Entries entries;
  private final Writing writing;
  private final EventCategories categories;
  private final FeatureChecks checks;
  private final JsonBodies bodies;

  SituationController(
      FeatureStore store,
      Periods periods,
      Compiler compiler,
      Editions editions,
      Entries entries,
      Writing writing,
      EventCategories categories,
      FeatureChecks checks,
      JsonBodies bodies) {
    this.store = store;
    this.periods = periods;
    this.compiler = compiler;
    this.editions = editions;
    this.entries = entries;
    this.writing = writing;
    this.categories = categories;
    this.checks = checks;
    this.bodies = bodies;
  }

  /**
   * @param before the first day of the period before
   * @param after the first day of the one after
   * @param editions that were published of it, the newest first
   */
  record Page(
      Compiled compiled, LocalDate before, LocalDate after, List<Editions.Shown> editions) {}

  record Made(UUID id) {}

  record Reviewed(int events) {}

  @GetMapping("/categories")
  List<EventCategory> categories() {
    return categories.list();
  }

  @GetMapping("/editions")
  List<Editions.Shown> editions() {
    return editions.list();
  }

  @PostMapping("/events")
  @ResponseStatus(HttpStatus.CREATED)
  Made addEvent(Reader reader, HttpServletRequest request) throws IOException {
    return new Made(entries.addEvent(bodies.readObject(request), reader));
  }

  @PostMapping("/presence")
  @ResponseStatus(HttpStatus.CREATED)
  Made addPresence(Reader reader, HttpServletRequest request) throws IOException {
    return new Made(entries.addPresence(bodies.readObject(request), reader));
  }

  @GetMapping("/periods/{period}")
  Page get(@PathVariable String period) {
    Period asked = periods.get(period);
    return new Page(
        compiler.compile(asked), asked.plus(-1).from(), asked.plus(1).from(), editions.of(asked));
  }

  /** What nobody has reviewed yet in a period is reviewed. */
  @PostMapping("/periods/{period}/review")
  Reviewed review(@PathVariable String period, Reader reader, HttpServletRequest request)
      throws IOException {
    UUID id = JsonObject.of(bodies.readObject(request), Set.of("id")).getId("id");
    Period asked = periods.get(period);
    List<Edit> edits =
        EventRow.list(store).stream()
            .filter(row -> asked.holds(row.found()) && !row.reviewed())
            .map(SituationController::reviewed)
            .toList();
    if (edits.isEmpty()) {
      return new Reviewed(0);
    }
    return switch (store.apply(new ChangeSet(id, reader.getName(), null, edits))) {
      case Outcome.Saved saved -> new Reviewed(saved.features().size());
      case Outcome.Conflicts conflicts -> throw changed();
      case Outcome.Invalid invalid ->
          throw ProblemException.invalid(invalid.problems().getFirst().problem());
    };
  }

  private static Edit reviewed(EventRow row) {
    return new Edit.Patch(
        EventRow.LAYER, row.id(), row.version(), Optional.empty(), Map.of("reviewed", true));
  }

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

  static int version(JsonObject json) {
    return json.number("version", 0, Integer.MAX_VALUE)
        .orElseThrow(() -> JsonObject.missing("version", "ett heltal från 0", "a whole number"))
        .intValue();
  }

  static Optional<String> text(JsonObject json, String name) {
    Optional<String> text = json.text(name);
    text.filter(given -> given.length() > LONGEST_TEXT)
        .ifPresent(
            given -> {
              throw JsonObject.wrong(
                  name, given, "högst 20 000 tecken", "20,000 characters at most");
            });
    return text;
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
      throw changed();
    }
    return new Made(decision.id());
  }

  private Situations.Decision decision(UUID id, JsonObject json) {
    return new Situations.Decision(
        id,
        day(json, "decidedOn")
            .orElseThrow(() -> JsonObject.missing("decidedOn", "en dag", "a day")),
        text(json, "text").orElseThrow(() -> JsonObject.missing("text", "text", "text")),
        json.id("responsible").map(this::actor).orElse(null),
        day(json, "dueOn").orElse(null),
        text(json, "outcome").orElse(null),
        version(json),
        null,
        null);
  }

  private UUID actor(UUID id) {
    return store
        .find("actor", id)
        .orElseThrow(
            () -> JsonObject.wrong("responsible", id, "id för en aktör", "the id of an actor"))
        .id();
  }

  static Optional<LocalDate> day(JsonObject json, String name) {
    return json.text(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                throw JsonObject.wrong(
                    name, text, "ett datum som 2026-11-24", "a date such as 2026-11-24");
              }
            });
  }

  /**
   * Keeps both editions as the next version. {@code texts} are the versions of the texts that were
   * read, by part: where somebody has written since, nothing is published.
   */
  @PostMapping("/periods/{period}/editions")
  @ResponseStatus(HttpStatus.CREATED)
  Editions.Shown publish(@PathVariable String period, Reader reader, HttpServletRequest request)
      throws IOException {
    Period asked = periods.get(period);
    JsonNode body = bodies.readObject(request);
    JsonObject.of(body, Set.of("texts"));
    Compiled compiled = compiler.compile(asked);
    requireSeen(compiled.texts(), body.path("texts"));
    return editions.publish(asked, compiled, reader.getName());
  }

  /**
   * @param seen versions of the texts by part, as they were read
   * @throws ProblemException where somebody has written since
   */
  static void requireSeen(Map<String, Compiled.Words> texts, JsonNode seen) {
    texts.forEach(
        (part, words) -> {
          if (seen.path(part).asInt(-1) != words.version()) {
            throw changed();
          }
        });
  }

  static ProblemException changed() {
    return ProblemException.of(
        ProblemKind.CONFLICT,
        "Någon annan har skrivit under tiden. Inget av ditt är sparat; läs det nya och försök igen.",
        "Somebody else has written meanwhile. Nothing of yours was saved; read what is new and try"
            + " again.");
  }

  /** {@code edition} is internal or public; without {@code version} as it would be now. */
  @GetMapping("/periods/{period}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String period, HttpServletRequest request) {
    Period asked = periods.get(period);
    var given = Parameters.of(request, Set.of("edition", "version"));
    var content =
        given
            .count("version")
            .map(version -> published(asked, version))
            .orElseGet(() -> editions.draft(compiler.compile(asked)));
    String edition = given.find("edition").orElse("internal");
    String body =
        switch (edition) {
          case "internal" -> content.internal();
          case "public" -> content.open();
          default ->
              throw Parameters.invalid(
                  "edition", edition, "internal eller public", "internal or public");
        };
    return pdf("lagesbild-" + asked.from() + "-" + edition + ".pdf", content.title(), body);
  }

  private Editions.Content published(Period period, long version) {
    return editions
        .find(period.key(), (int) Math.min(version, Integer.MAX_VALUE))
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Version " + version + " av perioden finns inte",
                    "There is no version " + version + " of the period"));
  }

  static ResponseEntity<byte[]> pdf(String file, String title, String body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            "Content-Disposition", ContentDisposition.inline().filename(file).build().toString())
        .body(Pdf.of(title, body));
  }
}
