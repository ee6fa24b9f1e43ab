package se.lykta.server.situation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.document.Pdf;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.Situation.Cadence;

/**
 * The public editions for everybody: pages without log-in and without scripts, that can be linked
 * to.
 */
@RestController
class PublishedController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Editions editions;

  PublishedController(Editions editions) {
    this.editions = editions;
  }

  @GetMapping("/lagesbild")
  ResponseEntity<String> list() {
    String items =
        editions.newest().stream()
            .map(
                shown ->
                    "<li><a href=\"/lagesbild/%s/%s\">%s</a></li>"
                        .formatted(shown.cadence(), shown.from(), Pdf.escaped(shown.title().sv())))
            .collect(Collectors.joining());
    String body =
        items.isEmpty() ? "<p>Ingen lägesbild är publicerad än.</p>" : "<ul>" + items + "</ul>";
    return page("Lägesbilder", "<h1>Lägesbilder</h1>" + body);
  }

  @GetMapping("/lagesbild/{cadence}/{from}")
  ResponseEntity<String> get(@PathVariable String cadence, @PathVariable String from) {
    Editions.Shown shown = newest(cadence, from);
    var content = content(shown);
    String foot =
        "<p class=\"note\">Version %d, publicerad %s. <a href=\"/lagesbild/%s/%s/pdf\">PDF</a>. <a href=\"/lagesbild\">Alla lägesbilder</a>.</p>"
            .formatted(
                shown.version(), shown.at().toString().substring(0, 10), cadence, shown.from());
    return page(content.title(), content.open() + foot);
  }

  @GetMapping("/lagesbild/{cadence}/{from}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String cadence, @PathVariable String from) {
    Editions.Shown shown = newest(cadence, from);
    var content = content(shown);
    return SituationController.pdf(
        "lagesbild-" + shown.from() + ".pdf", content.title(), content.open());
  }

  private Editions.Shown newest(String cadence, String from) {
    return findCadence(cadence)
        .map(known -> Periods.get(known, from))
        .flatMap(period -> editions.of(period).stream().findFirst())
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemKind.NOT_FOUND,
                    "Ingen lägesbild är publicerad för " + cadence + " " + from,
                    "No situation picture is published for " + cadence + " " + from));
  }

  private static Optional<Cadence> findCadence(String word) {
    return Arrays.stream(Cadence.values())
        .filter(cadence -> cadence.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private Editions.Content content(Editions.Shown shown) {
    var period = Periods.get(findCadence(shown.cadence()).orElseThrow(), shown.from().toString());
    return editions.find(period.key(), shown.version()).orElseThrow();
  }

  private static ResponseEntity<String> page(String title, String body) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .body(
            "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>%s – Lykta</title><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/plain.css\"></head><body><main>%s</main></body></html>"
                .formatted(Pdf.escaped(title), body));
  }
}
