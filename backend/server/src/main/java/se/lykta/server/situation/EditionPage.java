package se.lykta.server.situation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lykta.server.document.Body;
import se.lykta.server.document.Chart;
import se.lykta.server.print.MapMark;
import se.lykta.server.print.MapPictures;
import se.lykta.server.situation.Compiled.AtPlace;
import se.lykta.server.situation.Compiled.Decided;
import se.lykta.server.situation.Compiled.Present;
import se.lykta.server.situation.Compiled.Told;
import se.lykta.server.web.TownTime;
import se.lykta.server.zones.ComingZones.Coming;
import se.lykta.store.Crs;

/**
 * A compiled period as a document, in Swedish, the language in which it is sent out: XHTML that
 * stands both on the published page and in the PDF. The public edition has no notes, no decisions,
 * no hours of events, and tells small numbers as a few.
 */
final class EditionPage {
  private static final DateTimeFormatter HOUR = format("HH.mm");
  private static final DateTimeFormatter DAY = format("EEE d MMM");
  private static final DateTimeFormatter TIME = format("EEE d MMM HH.mm");
  private static final Crs CRS84 = Crs.of("CRS84");
  private static final String FEW = "enstaka";

  private final Compiled compiled;
  private final boolean isPublic;
  private final int fewest;
  private final MapPictures maps;
  private final Body html = new Body();

  private EditionPage(Compiled compiled, boolean isPublic, int fewest, MapPictures maps) {
    this.compiled = compiled;
    this.isPublic = isPublic;
    this.fewest = fewest;
    this.maps = maps;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of("sv", "SE")).withZone(TownTime.ZONE);
  }

  /** Everything. */
  static String internal(Compiled compiled, MapPictures maps) {
    return new EditionPage(compiled, false, 0, maps).page();
  }

  /**
   * @param fewest smaller numbers of events are told as a few
   */
  static String open(Compiled compiled, int fewest, MapPictures maps) {
    return new EditionPage(compiled, true, fewest, maps).page();
  }

  static String title(Compiled compiled) {
    return "Lägesbild " + compiled.title().sv().toLowerCase(Locale.of("sv"));
  }

  private String page() {
    html.title(title(compiled));
    html.note(compiled.from() + " till " + compiled.to() + (isPublic ? "" : ". Intern utgåva."));
    if (compiled.isInvented()) {
      html.note("Innehåller påhittade demouppgifter.");
    }
    numbers();
    present();
    activities();
    places();
    if (!isPublic) {
      decisions();
    }
    return html.toString();
  }

  private void numbers() {
    var total = compiled.total();
    html.paragraph(
        "Händelser: %s. Perioden före: %s. Medel av de %d perioderna före: %s. %s"
            .formatted(
                counted(total.count(), total.low(), total.high()),
                counted(total.previous(), total.previousLow(), total.previousHigh()),
                Comparison.MEAN_OF,
                mean(total),
                total.sentence().sv()));
    if (total.lastYear() != null) {
      html.paragraph(
          "Samma period förra året: "
              + counted(total.lastYear(), total.lastYearLow(), total.lastYearHigh())
              + ".");
    }
    html.note(
        "Inom parentes det spann där det sanna värdet ligger i 95 fall av 100, om händelser kommer"
            + " slumpvis.");
    html.raw(Chart.of(bars(), "Händelser per period med intervall"));
    html.table(
        List.of("Slag", "Antal", "Perioden före"),
        compiled.categories().stream()
            .map(
                one ->
                    List.of(
                        one.title().sv(),
                        few(one.comparison().count()),
                        few(one.comparison().previous())))
            .toList());
  }

  private List<Chart.Bar> bars() {
    return compiled.series().stream()
        .map(
            one ->
                new Chart.Bar(
                    one.name().sv(),
                    few(one.count()).equals(FEW) ? null : one.count(),
                    one.low(),
                    one.high()))
        .toList();
  }

  /** A mean of few is as telling as the few. */
  private String mean(Comparison total) {
    double all = total.meanBefore() * Comparison.MEAN_OF;
    return isPublic && all > 0 && all < fewest ? FEW : decimal(total.meanBefore());
  }

  private String counted(int count, double low, double high) {
    return few(count).equals(FEW) ? FEW : count + " (" + decimal(low) + "–" + decimal(high) + ")";
  }

  /** Small numbers of an open edition could tell who is meant. */
  private String few(int count) {
    return isPublic && count > 0 && count < fewest ? FEW : String.valueOf(count);
  }

  private static String decimal(double number) {
    return String.format(Locale.of("sv", "SE"), "%.1f", number);
  }

  private void present() {
    heading(Part.PRESENT);
    html.table(
        List.of("Vilka", "Plats", "När", "Antal"),
        compiled.presence().stream().map(EditionPage::cells).toList());
  }

  private static List<String> cells(Present present) {
    return List.of(
        present.role().sv(),
        orDash(present.place()),
        TIME.format(present.from()) + "–" + HOUR.format(present.to()),
        present.persons() == null ? "–" : present.persons().toString());
  }

  private void activities() {
    heading(Part.ACTIVITIES);
    html.table(
        isPublic
            ? List.of("Aktivitet", "Plats", "Dag")
            : List.of("Aktivitet", "Plats", "Dag", "Om"),
        compiled.activities().stream().map(this::activity).toList());
  }

  private List<String> activity(Told told) {
    var cells = List.of(told.category().sv(), orDash(told.place()), DAY.format(told.found()));
    return isPublic
        ? cells
        : Stream.concat(cells.stream(), Stream.of(orDash(told.note()))).toList();
  }

  private void places() {
    heading(Part.EVENTS);
    map();
    for (AtPlace place : compiled.places()) {
      html.subheading(
          (isPublic && place.middle() != null ? number(place) + ". " : "") + named(place.name()));
      if (isPublic) {
        openPlace(place);
      } else {
        told(Stream.concat(place.events().stream(), place.measures().stream()).toList());
      }
      if (place.cases() > 0) {
        html.paragraph("Anmälningar som kom in: " + few(place.cases()) + ".");
      }
    }
    if (compiled.places().isEmpty()) {
      html.paragraph("Inget är rapporterat.");
    }
    endings();
  }

  private int number(AtPlace place) {
    return compiled.places().indexOf(place) + 1;
  }

  private void told(List<Told> told) {
    if (!told.isEmpty()) {
      html.table(List.of("När", "Slag", "Om"), told.stream().map(this::cells).toList());
    }
  }

  /**
   * Inside by event, for everybody by place: where exactly something happened could tell of whom.
   */
  private void map() {
    List<MapMark> marks = isPublic ? places(compiled.places()) : events(numbered());
    if (!marks.isEmpty()) {
      html.picture(
          maps.png(marks),
          isPublic
              ? "Karta över platserna, numrerade som i texten"
              : "Karta över händelser och åtgärder, numrerade som i tabellerna");
    }
  }

  private List<MapMark> places(List<AtPlace> places) {
    return places.stream()
        .filter(place -> place.middle() != null)
        .map(place -> mark(place.middle(), number(place)))
        .toList();
  }

  private static List<MapMark> events(List<Told> told) {
    return IntStream.range(0, told.size())
        .mapToObj(i -> mark(told.get(i).position(), i + 1))
        .toList();
  }

  private static MapMark mark(List<Double> lonLat, int number) {
    double[] at = {lonLat.get(0), lonLat.get(1)};
    CRS84.toStored(at);
    return new MapMark.Spot(at[0], at[1], String.valueOf(number));
  }

  /** Events and measures in the order of the page. */
  private List<Told> numbered() {
    return compiled.places().stream()
        .flatMap(place -> Stream.concat(place.events().stream(), place.measures().stream()))
        .toList();
  }

  /** Categories only where the place has enough of them together. */
  private void openPlace(AtPlace place) {
    int count = place.events().size();
    if (count > 0) {
      String kinds = count < fewest ? "" : " (" + kinds(place.events()) + ")";
      html.paragraph("Händelser: " + few(count) + kinds + ".");
    }
    if (!place.measures().isEmpty()) {
      html.paragraph("Åtgärder: " + kinds(place.measures()) + ".");
    }
  }

  private static String kinds(List<Told> told) {
    return told.stream()
        .map(one -> one.category().sv().toLowerCase(Locale.of("sv")))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void steps() {
    var steps = compiled.steps().stream().filter(step -> !isPublic || step.isPublic()).toList();
    if (!steps.isEmpty()) {
      html.subheading("Åtgärder i trygghetsplanerna");
      html.table(
          List.of("Dag", "Åtgärd", "Vad", "Ansvarig"),
          steps.stream().map(EditionPage::cells).toList());
    }
  }

  private static List<String> cells(Compiled.Step step) {
    return List.of(
        step.day().toString(),
        step.title(),
        step.what().sv() + (step.isLate() ? ", försenad" : ""),
        orDash(step.responsible()));
  }

  private void endings() {
    steps();
    if (isPublic) {
      return;
    }
    html.paragraph(
        "Återkommande: %d händelser på samma ställe som nyligen. Upphört: %d ställen från perioden före utan nya händelser."
            .formatted(compiled.repeated(), compiled.ended().size()));
    var cases = compiled.cases();
    html.paragraph(
        "Anmälningar: %d inkomna, %d åtgärdade; öppna nu %d, varav %d försenade."
            .formatted(cases.received(), cases.removed(), cases.open(), cases.overdue()));
  }

  private List<String> cells(Told told) {
    String state =
        told.part().equals("measure") ? "åtgärd" : told.repeats() > 0 ? "återkommande" : "ny";
    String faults =
        told.faults().isEmpty()
            ? ""
            : " Släckt belysning intill: " + String.join(", ", told.faults()) + ".";
    return List.of(
        numbered().indexOf(told) + 1 + ". " + span(told.since(), told.found()),
        told.category().sv() + ", " + state,
        (told.note() == null ? "" : told.note()) + faults);
  }

  private static String span(Instant since, Instant found) {
    return since.equals(found)
        ? TIME.format(found)
        : TIME.format(since) + " till " + TIME.format(found);
  }

  private void decisions() {
    heading(Part.DECISIONS);
    Map<String, List<Decided>> lists = new LinkedHashMap<>();
    lists.put("Beslut", compiled.decisions());
    lists.put("Uppföljning av tidigare beslut", compiled.followUp());
    lists.forEach(
        (title, decisions) -> {
          html.subheading(title);
          html.table(
              List.of("Beslut", "Ansvarig", "Senast", "Utfall"),
              decisions.stream().map(EditionPage::cells).toList());
        });
    html.subheading("Kommer i nästa period");
    html.table(
        List.of("Dag", "Namn", "Slag", "Vad"),
        compiled.coming().stream().map(EditionPage::cells).toList());
  }

  private static List<String> cells(Coming coming) {
    return List.of(coming.day().toString(), coming.name(), coming.kind().sv(), coming.what().sv());
  }

  private static List<String> cells(Decided decided) {
    return Stream.of(decided.text(), decided.responsibleName(), decided.dueOn(), decided.outcome())
        .map(value -> value == null ? "–" : value.toString())
        .toList();
  }

  private void heading(Part part) {
    html.heading(part.title().sv());
    html.paragraphs(compiled.texts().get(part.word()).text());
  }

  private static String named(String name) {
    return name == null ? "Ingen namngiven plats" : name;
  }

  private static String orDash(String text) {
    return text == null ? "–" : text;
  }
}
