package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
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
import se.lykta.server.document.Download;
import se.lykta.server.document.OpenPage;
import se.lykta.server.document.PageLanguage;
import se.lykta.server.document.Pdf;
import se.lykta.server.problems.ProblemException;
import se.lykta.server.problems.ProblemKind;
import se.lykta.server.settings.Situation.Cadence;
import se.lykta.server.web.Addresses;
import se.lykta.server.web.TownTime;

/**
 * The public editions for everybody: pages without log-in and without scripts, that can be linked
 * to.
 */
@RestController
class PublishedController {
  private static final String DESCRIPTION =
      "Vad som hänt i kommunens trygghetsarbete, vecka för vecka: närvaro, aktiviteter, händelser och åtgärder.";
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Editions editions;
  private final Published published;
  private final Addresses addresses;

  PublishedController(Editions editions, Published published, Addresses addresses) {
    this.editions = editions;
    this.published = published;
    this.addresses = addresses;
  }

  @GetMapping(Published.HOME)
  ResponseEntity<String> list(HttpServletRequest request) {
    String items =
        published.list().stream()
            .map(
                page ->
                    "<li><a href=\"%s\">%s</a></li>"
                        .formatted(page.path(), OpenPage.escaped(page.title())))
            .collect(Collectors.joining());
    String body =
        items.isEmpty() ? "<p>Ingen lägesbild är publicerad än.</p>" : "<ul>" + items + "</ul>";
    return page(request, "Lägesbilder", "<h1>Lägesbilder</h1>" + body);
  }

  @GetMapping(Published.HOME + "/{cadence}/{from}")
  ResponseEntity<String> get(
      @PathVariable String cadence, @PathVariable String from, HttpServletRequest request) {
    Editions.Shown shown = newest(cadence, from);
    var content = content(shown);
    String foot =
        "<p class=\"note\">Version %d, publicerad %s. <a href=\"/lagesbild/%s/%s/pdf\">PDF</a>. <a href=\"/lagesbild\">Alla lägesbilder</a>.</p>"
            .formatted(shown.version(), TownTime.day(shown.at()), cadence, shown.from());
    return page(request, content.title(), content.open() + foot);
  }

  @GetMapping(Published.HOME + "/{cadence}/{from}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String cadence, @PathVariable String from) {
    Editions.Shown shown = newest(cadence, from);
    var content = content(shown);
    return Download.shown("lagesbild-" + shown.from(), Pdf.of(content.title(), content.open()));
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

  private ResponseEntity<String> page(HttpServletRequest request, String title, String body) {
    var page =
        new OpenPage(
            PageLanguage.SV,
            title,
            DESCRIPTION,
            new OpenPage.Place(addresses.base(request), request.getServletPath(), false),
            true,
            "",
            body);
    return ResponseEntity.ok().contentType(HTML).body(page.html());
  }
}
