package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Download;
import se.lykta.server.document.Pdf;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.web.JsonBodies;
import se.lykta.server.web.JsonObject;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import tools.jackson.databind.JsonNode;

/** Publishes a period, and prints what is published or would be. */
@RestController
@RequestMapping("/api/situation/periods/{period}")
class EditionController {
  private final Periods periods;
  private final Compiler compiler;
  private final Editions editions;
  private final JsonBodies bodies;

  EditionController(Periods periods, Compiler compiler, Editions editions, JsonBodies bodies) {
    this.periods = periods;
    this.compiler = compiler;
    this.editions = editions;
    this.bodies = bodies;
  }

  /**
   * Keeps both editions as the next version. {@code texts} are the versions of the texts that were
   * read, by part: where somebody has written since, nothing is published.
   */
  @PostMapping("/editions")
  @ResponseStatus(HttpStatus.CREATED)
  Editions.Shown publish(@PathVariable String period, Reader reader, HttpServletRequest request)
      throws IOException {
    Period asked = begun(periods.get(period));
    JsonNode body = bodies.readObject(request);
    JsonObject.of(body, Set.of("texts"));
    Compiled compiled = compiler.compile(asked);
    Writing.requireSeen(compiled.texts(), body.path("texts"));
    return editions.publish(asked, compiled, reader.getName());
  }

  private static Period begun(Period period) {
    if (period.from().isAfter(TownTime.today())) {
      throw Parameters.invalid(
          "period", period.from(), "en period som har börjat", "a period that has begun");
    }
    return period;
  }

  /** {@code edition} is internal or public; without {@code version} as it would be now. */
  @GetMapping("/pdf")
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
    return Download.shown(
        "lagesbild-" + asked.from() + "-" + edition, Pdf.of(content.title(), body));
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
}
