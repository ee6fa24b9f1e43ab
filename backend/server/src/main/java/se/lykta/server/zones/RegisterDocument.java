package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.document.Download;
import se.lykta.server.document.Pdf;
import se.lykta.server.document.Sheet;
import se.lykta.server.web.Parameters;

/** The register to print and to hand out, in Swedish: what is missing stands first. */
@Component
class RegisterDocument {
  private static final List<String> COLUMNS =
      List.of(
          "Register",
          "Namn",
          "Slag",
          "Läge",
          "Saknas",
          "Gäller från",
          "Till och med",
          "Omprövas",
          "Ansvarig",
          "Handlingar bevaras till",
          "Överlappar",
          "Härkomst");

  /** Columns, in the order in which the printed register tells them. */
  private static final Integer[] SAYS_FIRST = {4, 3, 5, 6, 7, 8, 9, 10};

  /** Fields of the record that those columns tell. */
  private static final Set<String> SAID_BEFORE =
      Set.of("name", "review_on", "controller", "permit_holder", "organisation");

  private final ZoneWords words;

  RegisterDocument(ZoneWords words) {
    this.words = words;
  }

  /**
   * @param format csv, xlsx or pdf
   * @param zones in the order of the rows
   */
  ResponseEntity<byte[]> of(String format, List<Zone> zones, List<ZoneRow> rows, LocalDate on) {
    return switch (format) {
      case "csv" -> Download.csv("register", sheet(rows).csv());
      case "xlsx" -> Download.xlsx("register", sheet(rows).xlsx());
      case "pdf" -> Download.pdf("register", pdf(zones, rows, on));
      default ->
          throw Parameters.invalid(
              "format", format, "json, csv, xlsx eller pdf", "json, csv, xlsx or pdf");
    };
  }

  private static Sheet sheet(List<ZoneRow> rows) {
    return new Sheet("Register", COLUMNS, rows.stream().map(RegisterDocument::cells).toList());
  }

  private static List<Object> cells(ZoneRow row) {
    return Arrays.asList(
        registerOf(row).sv(),
        row.name(),
        row.sort() == null ? null : row.sort().sv(),
        state(row),
        missing(row),
        row.from(),
        row.end() == null ? "tills vidare" : row.end(),
        row.review(),
        row.responsible(),
        row.documentsUntil(),
        overlaps(row),
        row.invented() ? "Illustrativ" : null);
  }

  private static Title registerOf(ZoneRow row) {
    return ZoneKind.find(row.layer()).orElseThrow().layer().title();
  }

  private static String state(ZoneRow row) {
    return State.valueOf(row.state().toUpperCase(Locale.ROOT)).title().sv();
  }

  private static String missing(ZoneRow row) {
    return row.missing().stream().map(lack -> lack.title().sv()).collect(Collectors.joining(", "));
  }

  private static String overlaps(ZoneRow row) {
    return row.overlaps().stream().map(Overlaps.Overlap::name).collect(Collectors.joining(", "));
  }

  private byte[] pdf(List<Zone> zones, List<ZoneRow> rows, LocalDate on) {
    var body = new StringBuilder("<h1>Register över zoner</h1>");
    body.append("<p class=\"note\">Läget den ").append(on).append('.');
    if (rows.stream().anyMatch(ZoneRow::invented)) {
      body.append(" Innehåller illustrativa (påhittade) uppgifter, märkta i texten.");
    }
    body.append("</p>");
    for (ZoneKind kind : ZoneKind.values()) {
      List<Integer> own =
          IntStream.range(0, rows.size()).filter(i -> zones.get(i).kind() == kind).boxed().toList();
      if (!own.isEmpty()) {
        body.append("<h2>").append(kind.layer().title().sv()).append("</h2>");
        own.forEach(i -> body.append(entry(zones.get(i), rows.get(i))));
      }
    }
    return Pdf.of("Register över zoner " + on, body.toString());
  }

  private String entry(Zone zone, ZoneRow row) {
    String label = row.invented() ? " (illustrativ)" : "";
    var text = new StringBuilder("<h3>");
    text.append(Pdf.escaped(row.name() + label)).append("</h3><table>");
    lines(row).forEach(text::append);
    words.record(zone).stream()
        .filter(fact -> !SAID_BEFORE.contains(fact.field()))
        .forEach(fact -> text.append(line(Pdf.escaped(fact.title().sv()), fact.value().sv())));
    return text.append("</table>").toString();
  }

  /** What is missing and how it stands; then the days. */
  private static List<String> lines(ZoneRow row) {
    List<Object> cells = cells(row);
    return Stream.of(SAYS_FIRST)
        .filter(i -> cells.get(i) != null && !cells.get(i).toString().isEmpty())
        .map(i -> line(COLUMNS.get(i), cells.get(i).toString()))
        .toList();
  }

  private static String line(String label, String value) {
    return "<tr><th>" + label + "</th><td>" + Pdf.escaped(value) + "</td></tr>";
  }
}
