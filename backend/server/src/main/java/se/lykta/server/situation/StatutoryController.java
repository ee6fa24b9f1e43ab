package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
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
import se.lykta.server.checks.FeatureChecks;
import se.lykta.server.document.Download;
import se.lykta.server.document.Pdf;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** The picture and plan that the act of 2023 asks for: compiled, written, adopted, kept. */
@RestController
@RequestMapping("/api/situation/statutory")
class StatutoryController {
  private static final Title DECISION = Title.of("Beslutet", "The decision");
  private static final LocalDate ACT = LocalDate.of(2023, 7, 1);

  private final StatutoryCompiler compiler;
  private final StatutoryVersions versions;
  private final Writing writing;
  private final FeatureChecks checks;
  private final JsonBodies bodies;

  StatutoryController(
      StatutoryCompiler compiler,
      StatutoryVersions versions,
      Writing writing,
      FeatureChecks checks,
      JsonBodies bodies) {
    this.compiler = compiler;
    this.versions = versions;
    this.writing = writing;
    this.checks = checks;
    this.bodies = bodies;
  }

  /**
   * @param versions that were adopted, the newest first
   */
  record Page(
      StatutoryPicture picture, StatutoryClock clock, List<StatutoryVersions.Adopted> versions) {}

  @GetMapping
  Page get() {
    return new Page(compiler.compile(), versions.clock(), versions.list());
  }

  /** The text of one part; a text that others changed since is not written over. */
  @PutMapping("/texts/{part}")
  Compiled.Words write(@PathVariable String part, Reader reader, HttpServletRequest request)
      throws IOException {
    var known = StatutoryPart.find(part).orElseThrow(() -> noPart(part));
    var json =
        JsonObject.of(bodies.readObject(request), Set.of("text", "version", "confirmedText"));
    return writing.write(
        StatutoryVersions.KEY, known.word(), known.title(), json, reader.getName());
  }

  private static ProblemException noPart(String part) {
    String known = String.join(", ", StatutoryPart.words());
    return Parameters.invalid("part", part, "någon av " + known, "one of " + known);
  }

  /**
   * Keeps what is written now as the version that was adopted. {@code texts} are the versions of
   * the texts that were read: where somebody has written since, nothing is kept.
   */
  @PostMapping("/versions")
  @ResponseStatus(HttpStatus.CREATED)
  StatutoryVersions.Adopted adopt(Reader reader, HttpServletRequest request) throws IOException {
    JsonNode body = bodies.readObject(request);
    var json = JsonObject.of(body, Set.of("adoptedOn", "decision", "texts", "confirmedText"));
    LocalDate on = adoptedOn(json);
    String decision =
        Writing.text(json, "decision")
            .filter(text -> !text.isBlank())
            .orElseThrow(
                () ->
                    JsonObject.missing(
                        "decision",
                        "vem som beslutade, som Kommunfullmäktige § 12",
                        "who decided, such as Kommunfullmäktige § 12"));
    checks.requireText(DECISION, "decision", decision, json.bool("confirmedText").orElse(false));
    StatutoryPicture picture = compiler.compile();
    Writing.requireSeen(picture.texts(), body.path("texts"));
    String page = StatutoryPage.of(picture, "Antagen " + on + ": " + decision + ".");
    return versions.keep(new StatutoryVersions.Content(on, decision, page), reader.getName());
  }

  private static LocalDate adoptedOn(JsonObject json) {
    LocalDate on =
        json.day("adoptedOn").orElseThrow(() -> JsonObject.missing("adoptedOn", "en dag", "a day"));
    LocalDate today = TownTime.today();
    if (on.isAfter(today) || on.isBefore(ACT)) {
      throw JsonObject.wrong(
          "adoptedOn",
          on,
          "en dag från " + ACT + " till i dag, " + today,
          "a day from " + ACT + " to today, " + today);
    }
    return on;
  }

  /** Without {@code version} as it would be now. */
  @GetMapping("/pdf")
  ResponseEntity<byte[]> pdf(HttpServletRequest request) {
    var version = Parameters.of(request, Set.of("version")).count("version");
    String body = version.map(this::adopted).orElseGet(this::draft);
    String file = "lagesbild-atgardsplan-" + version.map(n -> "v" + n).orElse("utkast");
    return Download.shown(file, Pdf.of(StatutoryPage.TITLE, body));
  }

  private String draft() {
    return StatutoryPage.of(compiler.compile(), "Utkast " + TownTime.today() + ".");
  }

  private String adopted(long version) {
    return versions
        .find((int) Math.min(version, Integer.MAX_VALUE))
        .map(StatutoryVersions.Content::body)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Version " + version + " finns inte",
                    "There is no version " + version));
  }
}
