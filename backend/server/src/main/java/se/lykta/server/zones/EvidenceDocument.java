package se.lykta.server.zones;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Field;
import se.lykta.server.document.Pdf;
import se.lykta.server.statistics.Interval;

/** A zone's record and what happened in it, to lay before those who decide; in Swedish. */
@Component
class EvidenceDocument {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ZoneWords words;
  private final Register register;

  EvidenceDocument(ZoneWords words, Register register) {
    this.words = words;
    this.register = register;
  }

  byte[] pdf(Zone zone, Evidence evidence) {
    String title = "Underlag för " + zone.name();
    var body = new StringBuilder();
    body.append("<h1>").append(Pdf.escaped(title)).append("</h1>");
    body.append(paragraph("Läget den " + zone.on() + ": " + state(zone)));
    if (zone.isInvented()) {
      body.append(paragraph("Illustrativa uppgifter: påhittade för att visa hur det fungerar."));
    }
    body.append(missing(zone)).append("<h2>Register</h2>").append(record(zone));
    body.append("<h2>Anmälningar och händelser under tolv månader</h2>").append(counts(evidence));
    body.append("<h2>Före och efter</h2>").append(change(evidence));
    body.append(
        note(
            "Intervallen är 95 % och exakta för oberoende händelser (Poisson). Det som anmälts och"
                + " det som står i lägesbilden kan vara samma händelse. Siffrorna säger vad som"
                + " räknats, inte vad som orsakat det."));
    return Pdf.of(title, body.toString());
  }

  private String state(Zone zone) {
    return zone.state(register.endingDays()).title().sv().toLowerCase(SWEDISH);
  }

  private static String paragraph(String text) {
    return "<p>" + Pdf.escaped(text) + "</p>";
  }

  private static String note(String text) {
    return "<p class=\"note\">" + Pdf.escaped(text) + "</p>";
  }

  private static String row(String label, String value) {
    return "<tr><th>" + Pdf.escaped(label) + "</th><td>" + Pdf.escaped(value) + "</td></tr>";
  }

  private static String missing(Zone zone) {
    List<Field> missing = zone.missing();
    return missing.isEmpty()
        ? ""
        : paragraph(
            "Saknas: "
                + missing.stream()
                    .map(field -> field.title().sv())
                    .collect(Collectors.joining(", ")));
  }

  private String record(Zone zone) {
    var rows = new StringBuilder("<table>");
    words.record(zone).forEach(fact -> rows.append(row(fact.title().sv(), fact.value().sv())));
    zone.from().ifPresent(day -> rows.append(row("Gäller från", day.toString())));
    rows.append(row("Till och med", zone.end().map(Object::toString).orElse("tills vidare")));
    zone.documentsUntil(register.documentYears())
        .ifPresent(day -> rows.append(row("Handlingar bevaras till", day.toString())));
    return rows.append("</table>").toString();
  }

  private static String counts(Evidence evidence) {
    var text = new StringBuilder();
    text.append(
        paragraph(
            "%s till %s: %d (%s), varav %d anmälningar och %d händelser."
                .formatted(
                    evidence.from(),
                    evidence.until(),
                    evidence.count(),
                    interval(evidence.interval()),
                    evidence.reports(),
                    evidence.events())));
    text.append(paragraph(evidence.trend().sv())).append("<table>");
    evidence
        .months()
        .forEach(
            month ->
                text.append(
                    row(
                        month.month(),
                        "%d (%s)".formatted(month.count(), interval(month.interval())))));
    text.append("</table><h3>Efter slag</h3><table>");
    evidence
        .categories()
        .forEach(
            kind ->
                text.append(
                    row(
                        kind.title().sv(),
                        kind.count()
                            + (kind.source().equals("report") ? " anmälda" : " i lägesbilden"))));
    return text.append("</table>").toString();
  }

  private static String interval(Interval interval) {
    return String.format(SWEDISH, "95 %%: %.1f–%.1f", interval.low(), interval.high());
  }

  private static String change(Evidence evidence) {
    Evidence.Change change = evidence.change();
    if (change == null) {
      return paragraph(evidence.about().sv());
    }
    return paragraph(change.sentence().sv())
        + paragraph(evidence.about().sv())
        + "<table>"
        + row("Före", period(change.before()))
        + row("Efter", period(change.after()))
        + row("Zonens förändring", ratio(change.own()))
        + row("Jämförelseområdets", ratio(change.other()))
        + row("Kvoten dem emellan", ratio(change.net()))
        + "</table>";
  }

  private static String period(Evidence.Period period) {
    return "%s till %s, %d dagar".formatted(period.from(), period.to(), period.days());
  }

  private static String ratio(Evidence.Ratio ratio) {
    return ratio.ratio() == null
        ? "går inte att säga"
        : String.format(
            SWEDISH,
            "%.2f gånger så ofta (95 %%: %.2f–%s)",
            ratio.ratio(),
            ratio.low(),
            ratio.high() == null ? "∞" : String.format(SWEDISH, "%.2f", ratio.high()));
  }
}
