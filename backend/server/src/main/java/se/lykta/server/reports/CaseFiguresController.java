package se.lykta.server.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Download;
import se.lykta.server.document.Sheet;
import se.lykta.server.web.Parameters;
import se.lykta.store.FeatureStore;

/** Figures of cases, and the sheet for the police. */
@RestController
@RequestMapping("/api/reports")
class CaseFiguresController {
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
  private static final List<String> COLUMNS =
      List.of(
          "Period",
          "Grupp",
          "Antal",
          "Antal, lägst (95 %)",
          "Antal, högst (95 %)",
          "Åtgärdade",
          "Timmar, median",
          "Median, lägst (95 %)",
          "Median, högst (95 %)",
          "Timmar, 90 %",
          "90 %, lägst (95 %)",
          "90 %, högst (95 %)",
          "Med klocka",
          "I tid",
          "Andel i tid",
          "Andel, lägst (95 %)",
          "Andel, högst (95 %)",
          "Kostnad, kr");
  private static final Set<String> KNOWN = known();

  private final FeatureStore store;
  private final Sight sight;
  private final Actors actors;
  private final PoliceSheet policeSheet;

  CaseFiguresController(FeatureStore store, Sight sight, Actors actors, PoliceSheet policeSheet) {
    this.store = store;
    this.sight = sight;
    this.actors = actors;
    this.policeSheet = policeSheet;
  }

  private static Set<String> known() {
    var names = new HashSet<>(CaseFilter.PARAMETERS);
    names.addAll(Set.of("by", "group", "format"));
    return Set.copyOf(names);
  }

  /**
   * @param period such as 2026-W48 or 2026-11; null in totals
   * @param key of the group; null where cases have none
   * @param name of the group; null without one
   */
  record Row(String period, String key, Title name, @JsonUnwrapped CaseFigures.Figures figures) {}

  record Numbers(String by, String group, List<Row> rows, List<Row> totals) {}

  @GetMapping("/numbers")
  Object numbers(Reader reader, HttpServletRequest request) {
    var given = Parameters.of(request, KNOWN);
    var filter = CaseFilter.of(given);
    var period = word("by", given, CaseFigures.Period.values(), CaseFigures.Period.MONTH);
    var group = word("group", given, CaseFigures.Group.values(), CaseFigures.Group.NONE);
    Instant now = Instant.now();
    var seen = sight.rowsOf(reader);
    List<CaseRow> rows =
        CaseRow.list(store).stream()
            .filter(row -> filter.holds(row, now) && filter.statuses().contains(row.status()))
            .filter(seen)
            .toList();
    var numbers =
        new Numbers(
            period.name().toLowerCase(Locale.ROOT),
            group.name().toLowerCase(Locale.ROOT),
            named(CaseFigures.byPeriod(rows, period, group, now), group),
            named(CaseFigures.totals(rows, group, now), group));
    String format = given.find("format").orElse("json");
    return switch (format) {
      case "json" -> numbers;
      case "csv" -> Download.csv("anmalningar", sheet(numbers).csv());
      case "xlsx" -> Download.xlsx("anmalningar", sheet(numbers).xlsx());
      default -> throw Parameters.invalid("format", format, "json, csv, xlsx", "json, csv, xlsx");
    };
  }

  private static <E extends Enum<E>> E word(String name, Parameters given, E[] values, E usual) {
    String text = given.find(name).orElse(usual.name());
    return CaseFigures.find(values, text)
        .orElseThrow(
            () -> {
              String words = Arrays.toString(values).toLowerCase(Locale.ROOT);
              return Parameters.invalid(name, text, "något av " + words, "one of " + words);
            });
  }

  private List<Row> named(List<CaseFigures.Part> parts, CaseFigures.Group group) {
    return parts.stream()
        .map(part -> new Row(part.period(), part.key(), name(part.key(), group), part.figures()))
        .toList();
  }

  private Title name(String key, CaseFigures.Group group) {
    return switch (group) {
      case NONE -> null;
      case CATEGORY -> category(key);
      case ACTOR ->
          key == null
              ? Title.of("Ingen ansvarig", "Nobody responsible")
              : same(actors.name(UUID.fromString(key)));
      case PLACE ->
          key == null
              ? Title.of("Ingen namngiven plats", "No named place")
              : same(
                  store
                      .find("place", UUID.fromString(key))
                      .flatMap(place -> place.findText("name"))
                      .orElse(key));
    };
  }

  private static Title same(String name) {
    return Title.of(name, name);
  }

  private static Title category(String key) {
    var kind = (Kind.Choice) Catalogue.getLayer(Case.LAYER).getField(Case.CATEGORY).kind();
    return kind.options().stream()
        .filter(option -> option.value().equals(key))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private static Sheet sheet(Numbers numbers) {
    var rows = Stream.concat(numbers.rows().stream(), numbers.totals().stream());
    return new Sheet("Anmälningar", COLUMNS, rows.map(CaseFiguresController::cells).toList());
  }

  private static List<Object> cells(Row row) {
    var figures = row.figures();
    return Arrays.asList(
        row.period() == null ? "Hela perioden" : row.period(),
        row.name() == null ? null : row.name().sv(),
        figures.count(),
        rounded(figures.countLow()),
        rounded(figures.countHigh()),
        figures.cleaned(),
        rounded(figures.medianHours()),
        rounded(figures.medianLow()),
        rounded(figures.medianHigh()),
        rounded(figures.p90Hours()),
        rounded(figures.p90Low()),
        rounded(figures.p90High()),
        figures.withClock(),
        figures.withinClock(),
        rounded(figures.share()),
        rounded(figures.shareLow()),
        rounded(figures.shareHigh()),
        rounded(figures.costSek()));
  }

  private static Double rounded(Double value) {
    return value == null ? null : Math.round(value * 100) / 100.0;
  }

  /** To paste ({@code format=text}) or to send ({@code format=pdf}). */
  @GetMapping("/{id}/police-sheet")
  ResponseEntity<byte[]> policeSheet(
      @PathVariable String id, Reader reader, HttpServletRequest request) {
    String format = Parameters.of(request, Set.of("format")).find("format").orElse("text");
    Case report = sight.get(Parameters.id("id", id), reader);
    return switch (format) {
      case "text" ->
          ResponseEntity.ok()
              .contentType(TEXT)
              .body(policeSheet.text(report, reader).getBytes(StandardCharsets.UTF_8));
      case "pdf" -> Download.pdf("polisblad-" + report.number(), policeSheet.pdf(report, reader));
      default -> throw Parameters.invalid("format", format, "text eller pdf", "text or pdf");
    };
  }
}
