package se.lykta.server.reports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.document.Pdf;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Photo;

/**
 * What the police ask for in a report of damage, to paste or to send; in Swedish, the language in
 * which it is received.
 */
@Component
class PoliceSheet {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(TownTime.ZONE);
  private static final int MOST_PHOTOS = 6;

  private final FeatureStore store;
  private final Actors actors;
  private final CaseWords words;

  PoliceSheet(FeatureStore store, Actors actors, CaseWords words) {
    this.words = words;
    this.store = store;
    this.actors = actors;
  }

  private record Line(String label, String value) {}

  /**
   * @param reader who reports it
   */
  String text(Case report, Reader reader) {
    return lines(report, reader).stream()
        .map(line -> line.label() + ": " + line.value())
        .collect(Collectors.joining("\n", title(report) + "\n\n", "\n"));
  }

  byte[] pdf(Case report, Reader reader) {
    var body = new StringBuilder();
    body.append("<h1>").append(Pdf.escaped(title(report))).append("</h1><table>");
    for (Line line : lines(report, reader)) {
      body.append("<tr><th>")
          .append(Pdf.escaped(line.label()))
          .append("</th><td>")
          .append(Pdf.escaped(line.value()).replace("\n", "<br/>"))
          .append("</td></tr>");
    }
    body.append("</table>").append(photos(report));
    return Pdf.of(title(report), body.toString());
  }

  private static String title(Case report) {
    return "Underlag för polisanmälan, ärende " + report.number();
  }

  private List<Line> lines(Case report, Reader reader) {
    var facts = report.feature();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Händelse", event(report)));
    lines.add(new Line("Plats", words.place(report)));
    lines.add(new Line("Koordinater", coordinates(report)));
    lines.add(new Line("Tid", time(report)));
    lines.add(new Line("Beskrivning", facts.findText(Case.DESCRIPTION).orElse("–")));
    lines.add(new Line("Underlag", words.surface(report)));
    lines.add(new Line("Foton", photoCount(report)));
    lines.add(new Line("Skadekostnad", cost(report)));
    lines.add(new Line("Målsägande", owner(report)));
    lines.add(new Line("Anmälare", actors.municipalityName() + ", " + nameOf(reader)));
    return lines;
  }

  private static String nameOf(Reader reader) {
    return reader instanceof Reader.Member(var account) ? account.displayName() : reader.getName();
  }

  private String event(Case report) {
    String kind = words.category(report);
    return report.isOffensive() ? kind + ", kränkande innehåll" : kind;
  }

  private static String coordinates(Case report) {
    List<Double> lonLat = CaseWriter.lonLat(report);
    return String.format(
        Locale.ROOT,
        "SWEREF 99 12 00 N %.1f E %.1f; WGS 84 %.6f, %.6f",
        report.position().getY(),
        report.position().getX(),
        lonLat.get(1),
        lonLat.get(0));
  }

  private static String time(Case report) {
    String found = TIME.format(report.foundAt());
    return report
        .time(Case.OBSERVED_FROM)
        .map(from -> "mellan " + TIME.format(from) + " och " + found)
        .orElse("upptäckt " + found);
  }

  private String photoCount(Case report) {
    List<Photo> photos = store.photos().list(List.of(report.id()));
    String taken =
        photos.stream()
            .flatMap(photo -> photo.development().flatMap(Photo.Development::takenAt).stream())
            .min(Instant::compareTo)
            .map(at -> ", det första taget " + TIME.format(at))
            .orElse("");
    return photos.isEmpty() ? "inga" : photos.size() + taken;
  }

  private static String cost(Case report) {
    return report
        .cost()
        .map(sek -> String.format(Locale.ROOT, "%.0f kr", sek))
        .orElse("inte fastställd");
  }

  private String owner(Case report) {
    return report
        .id(Case.RESPONSIBLE)
        .flatMap(actors::find)
        .map(PoliceSheet::reachable)
        .orElse(CaseWords.UNKNOWN);
  }

  private static String reachable(Feature actor) {
    String name = actor.findText("name").orElse(CaseWords.UNKNOWN);
    return actor.findText("contact").map(contact -> name + ", " + contact).orElse(name);
  }

  private String photos(Case report) {
    List<UUID> ready =
        store.photos().list(List.of(report.id())).stream()
            .filter(photo -> photo.state() == Photo.State.READY)
            .filter(photo -> photo.kind() == Photo.Kind.BEFORE)
            .map(Photo::id)
            .limit(MOST_PHOTOS)
            .toList();
    String pictures =
        ready.stream()
            .flatMap(id -> store.photos().image(id).stream())
            .map(PoliceSheet::picture)
            .collect(Collectors.joining());
    return pictures.isEmpty() ? "" : "<h2>Foton</h2>" + pictures;
  }

  private static String picture(byte[] jpeg) {
    String content = Base64.getEncoder().encodeToString(jpeg);
    return "<div class=\"photo\"><img alt=\"\" src=\"data:image/jpeg;base64,"
        + content
        + "\"/></div>";
  }
}
