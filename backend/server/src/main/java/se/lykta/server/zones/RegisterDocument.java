package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

  /**
   * @param format csv, xlsx or pdf
   */
  ResponseEntity<byte[]> of(String format, List<ZoneRow> rows, LocalDate on) {
    return switch (format) {
      case "csv" -> Download.csv("register", sheet(rows).csv());
      case "xlsx" -> Download.xlsx("register", sheet(rows).xlsx());
      case "pdf" -> Download.pdf("register", pdf(rows, on));
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

  private static byte[] pdf(List<ZoneRow> rows, LocalDate on) {
    var body = new StringBuilder("<h1>Register över zoner</h1>");
    body.append("<p class=\"note\">Läget den ").append(on).append('.');
    if (rows.stream().anyMatch(ZoneRow::invented)) {
      body.append(" Innehåller illustrativa (påhittade) uppgifter, märkta i texten.");
    }
    body.append("</p>");
    for (ZoneKind kind : ZoneKind.values()) {
      List<ZoneRow> own =
          rows.stream().filter(row -> row.layer().equals(kind.layerName())).toList();
      if (!own.isEmpty()) {
        body.append("<h2>").append(kind.layer().title().sv()).append("</h2>");
        own.forEach(row -> body.append(entry(row)));
      }
    }
    return Pdf.of("Register över zoner " + on, body.toString());
  }

  private static String entry(ZoneRow row) {
    String label = row.invented() ? " (illustrativ)" : "";
    var text = new StringBuilder("<h3>");
    text.append(Pdf.escaped(row.name() + label)).append("</h3><table>");
    lines(row).forEach(line -> text.append(line));
    return text.append("</table>").toString();
  }

  private static List<String> lines(ZoneRow row) {
    List<Object> cells = cells(row);
    List<String> lines = new ArrayList<>();
    Stream.of(4, 3, 2, 5, 6, 7, 8, 9, 10)
        .filter(i -> cells.get(i) != null && !cells.get(i).toString().isEmpty())
        .forEach(i -> lines.add(line(COLUMNS.get(i), cells.get(i).toString())));
    return lines;
  }

  private static String line(String label, String value) {
    return "<tr><th>" + label + "</th><td>" + Pdf.escaped(value) + "</td></tr>";
  }
}
