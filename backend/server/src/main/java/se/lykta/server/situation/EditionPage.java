package se.lykta.server.situation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lykta.server.document.Body;
import se.lykta.server.print.MapMark;
import se.lykta.server.print.MapPictures;
import se.lykta.server.situation.Compiled.Decided;
import se.lykta.server.situation.Compiled.Present;
import se.lykta.server.situation.Compiled.Step;
import se.lykta.server.situation.Compiled.Told;
import se.lykta.server.web.TownTime;
import se.lykta.server.zones.ComingZones.Coming;
import se.lykta.store.Crs;

/**
 * A compiled period as a document, in Swedish, the language in which it is sent out: XHTML that
 * stands both on the published page and in the PDF. The public edition has no notes, no decisions,
 * no hours of events, no places that are not public, and none of the {@link SmallNumbers}.
 */
final class EditionPage {
  static final DateTimeFormatter TIME = format("EEE d MMM HH.mm");
  static final String NO_PLACE = "Ingen namngiven plats";

  private static final DateTimeFormatter HOUR = format("HH.mm");
  private static final DateTimeFormatter DAY = format("EEE d MMM");
  private static final Crs CRS84 = Crs.of("CRS84");

  private final Compiled compiled;
  private final MapPictures maps;
  private final Body html = new Body();

  private EditionPage(Compiled compiled, MapPictures maps) {
    this.compiled = compiled;
    this.maps = maps;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of("sv", "SE")).withZone(TownTime.ZONE);
  }

  /** Everything. */
  static String internal(Compiled compiled, MapPictures maps) {
    return new EditionPage(compiled, maps).internal();
  }

  static String open(Compiled compiled, SmallNumbers small, MapPictures maps) {
    return new EditionPage(compiled, maps).open(small);
  }

  static String title(Compiled compiled) {
    return "Lägesbild " + compiled.title().sv().toLowerCase(Locale.of("sv"));
  }

  private String internal() {
    head(". Intern utgåva.");
    new EditionNumbers(compiled, SmallNumbers.ALL_TOLD).writeTo(html);
    heading(Part.PRESENT);
    presence(Present::place);
    heading(Part.ACTIVITIES);
    html.table(
        List.of("Aktivitet", "Plats", "Dag", "Om"),
        compiled.activities().stream()
            .map(one -> List.of(kind(one), orDash(one.place()), day(one), orDash(one.note())))
            .toList());
    heading(Part.EVENTS);
    new InternalPlaces(compiled.places()).writeTo(html, maps);
    sayWhereNothingHappened();
    steps(compiled.steps(), Step::responsible);
    endings();
    heading(Part.DECISIONS);
    decisions();
    return html.toString();
  }

  private String open(SmallNumbers small) {
    head("");
    new EditionNumbers(compiled, small).writeTo(html);
    heading(Part.PRESENT);
    presence(one -> one.isPlacePublic() ? one.place() : null);
    heading(Part.ACTIVITIES);
    html.table(
        List.of("Aktivitet", "Plats", "Dag"),
        compiled.activities().stream()
            .map(one -> List.of(kind(one), one.isPlacePublic() ? one.place() : "–", day(one)))
            .toList());
    heading(Part.EVENTS);
    OpenPlaces.of(compiled.places(), small).writeTo(html, maps);
    sayWhereNothingHappened();
    steps(
        compiled.steps().stream().filter(Step::isPublic).toList(),
        step -> step.isResponsiblePublic() ? step.responsible() : null);
    return html.toString();
  }

  private void head(String edition) {
    html.title(title(compiled));
    html.note(compiled.from() + " till " + compiled.to() + edition);
    if (compiled.isInvented()) {
      html.note("Innehåller påhittade demouppgifter.");
    }
  }

  private void heading(Part part) {
    html.heading(part.title().sv());
    html.paragraphs(compiled.texts().get(part.word()).text());
  }

  /**
   * @param place what is told of where somebody was; null for nothing
   */
  private void presence(Function<Present, String> place) {
    html.table(
        List.of("Vilka", "Plats", "När", "Antal"),
        compiled.presence().stream()
            .map(
                one ->
                    List.of(
                        one.role().sv(),
                        orDash(place.apply(one)),
                        TIME.format(one.from()) + "–" + HOUR.format(one.to()),
                        orDash(one.persons())))
            .toList());
  }

  private static String kind(Told activity) {
    return activity.category().sv();
  }

  private static String day(Told activity) {
    return DAY.format(activity.found());
  }

  private void sayWhereNothingHappened() {
    if (compiled.places().isEmpty()) {
      html.paragraph("Inget är rapporterat.");
    }
  }

  /**
   * @param lonLat longitude and latitude
   */
  static MapMark mark(List<Double> lonLat, int number) {
    double[] at = {lonLat.get(0), lonLat.get(1)};
    CRS84.toStored(at);
    return new MapMark.Spot(at[0], at[1], String.valueOf(number));
  }

  /**
   * @param responsible who is told of a step; null for nobody
   */
  private void steps(List<Step> steps, Function<Step, String> responsible) {
    if (!steps.isEmpty()) {
      html.subheading("Åtgärder i trygghetsplanerna");
      html.table(
          List.of("Dag", "Åtgärd", "Vad", "Ansvarig"),
          steps.stream()
              .map(
                  step ->
                      List.of(
                          step.day().toString(),
                          step.title(),
                          step.what().sv() + (step.isLate() ? ", försenad" : ""),
                          orDash(responsible.apply(step))))
              .toList());
    }
  }

  private void endings() {
    html.paragraph(
        "Återkommande: %d händelser på samma ställe som nyligen. Upphört: %d händelser från perioden före, utan nya på samma ställe."
            .formatted(compiled.repeated(), compiled.ended().size()));
    var cases = compiled.cases();
    html.paragraph(
        "Anmälningar: %d inkomna, %d åtgärdade; öppna nu %d, varav %d försenade."
            .formatted(cases.received(), cases.removed(), cases.open(), cases.overdue()));
  }

  private void decisions() {
    decisions("Beslut", compiled.decisions());
    decisions("Uppföljning av tidigare beslut", compiled.followUp());
    html.subheading("Kommer i nästa period");
    html.table(
        List.of("Dag", "Namn", "Slag", "Vad"),
        compiled.coming().stream().map(EditionPage::cells).toList());
  }

  private void decisions(String title, List<Decided> decisions) {
    html.subheading(title);
    html.table(
        List.of("Beslut", "Ansvarig", "Senast", "Utfall"),
        decisions.stream().map(EditionPage::cells).toList());
  }

  private static List<String> cells(Decided decided) {
    return Stream.of(decided.text(), decided.responsibleName(), decided.dueOn(), decided.outcome())
        .map(EditionPage::orDash)
        .toList();
  }

  private static List<String> cells(Coming coming) {
    return List.of(coming.day().toString(), coming.name(), coming.kind().sv(), coming.what().sv());
  }

  private static String orDash(Object value) {
    return Objects.toString(value, "–");
  }
}
