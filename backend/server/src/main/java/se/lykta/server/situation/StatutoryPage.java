package se.lykta.server.situation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.lykta.server.document.Body;
import se.lykta.server.situation.StatutoryPicture.Measure;
import se.lykta.server.surveys.SurveyFindings;

/** The statutory picture and plan as a document, in Swedish: the register's facts and the texts. */
final class StatutoryPage {
  static final String TITLE = "Lägesbild och åtgärdsplan för brottsförebyggande arbete";

  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final String NOT_TOLD = "visas inte";

  private final StatutoryPicture picture;
  private final Body body = new Body();

  private StatutoryPage(StatutoryPicture picture) {
    this.picture = picture;
  }

  /**
   * @param adoption by whom and when it was adopted, or that it is a draft
   */
  static String of(StatutoryPicture picture, String adoption) {
    return new StatutoryPage(picture).page(adoption);
  }

  private String page(String adoption) {
    body.title(TITLE);
    body.note(
        "%s Enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete. Uppgifter från %s till %s."
            .formatted(adoption, picture.from(), picture.to()));
    if (picture.isInvented()) {
      body.note("Innehåller påhittade demouppgifter.");
    }
    for (StatutoryPart part : StatutoryPart.values()) {
      body.heading(part.title().sv());
      body.paragraphs(picture.texts().get(part.word()).text());
      facts(part);
    }
    return body.toString();
  }

  private void facts(StatutoryPart part) {
    switch (part) {
      case MAPPING -> mapping();
      case PICTURE, STANCE -> requireText(part);
      case ACTIONS -> actions();
      case COORDINATION -> promises();
      case FOLLOW_UP -> followUp();
    }
  }

  /** What only people can say is missing until they have. */
  private void requireText(StatutoryPart part) {
    if (picture.texts().get(part.word()).text().isBlank()) {
      body.paragraph("Texten är inte skriven än.");
    }
  }

  private void mapping() {
    body.table(
        List.of("Tolv månader", "Anmälningar och händelser", "95 %"),
        List.of(year(picture.firstYear()), year(picture.secondYear())));
    body.paragraph(picture.change().sv());
    body.subheading("Efter slag");
    body.table(
        List.of("Slag", "Källa", "Antal"),
        picture.counts().stream()
            .map(
                one ->
                    List.of(
                        one.category().sv(),
                        one.source().sv(),
                        one.count() == null ? NOT_TOLD : one.count().toString()))
            .toList());
    body.subheading("Platser med flest");
    body.table(
        List.of("Plats", "Antal", "95 %"),
        picture.places().stream()
            .map(
                place ->
                    List.of(
                        place.name(),
                        String.valueOf(place.count()),
                        interval(place.low(), place.high())))
            .toList());
    if (picture.survey() != null) {
      survey(picture.survey());
    }
    body.note(
        "Antal som anmälts till kommunen eller berättats i lägesbilden, utan dubbletter och"
            + " avvisade; polisens statistik ingår inte. Samma händelse kan stå på båda ställena."
            + " Intervallen är exakta för oberoende händelser (Poisson).");
  }

  private static List<String> year(StatutoryPicture.Year year) {
    return List.of(
        year.from() + " till " + year.to(),
        String.valueOf(year.count()),
        interval(year.low(), year.high()));
  }

  private static String interval(double low, double high) {
    return String.format(SWEDISH, "%.0f–%.0f", low, high);
  }

  private void survey(SurveyFindings.Findings survey) {
    body.subheading(
        "Trygghetsmätningen %d (%d svar)".formatted(survey.year(), survey.respondents()));
    body.table(SurveyFindings.Findings.COLUMNS, survey.rows());
  }

  private void actions() {
    body.subheading("Trygghetsplaner");
    body.table(
        List.of("Plan", "Status", "Syfte"),
        picture.plans().stream()
            .map(plan -> List.of(plan.name(), plan.status().sv(), orDash(plan.purpose())))
            .toList());
    body.subheading("Åtgärder");
    body.table(
        List.of("Åtgärd", "Slag", "Status", "Ansvarig", "Klar senast"),
        picture.measures().stream().filter(one -> !one.isDone()).map(StatutoryPage::row).toList());
  }

  private static List<String> row(Measure measure) {
    return List.of(
        measure.title(),
        measure.kind().sv(),
        measure.status().sv(),
        orDash(measure.responsible()),
        orDash(measure.due()));
  }

  private void promises() {
    body.subheading("Medborgarlöften");
    body.table(
        List.of("Löfte", "Period", "Status"),
        picture.promises().stream()
            .map(promise -> List.of(promise.title(), promise.period(), promise.status().sv()))
            .toList());
  }

  private void followUp() {
    body.subheading("Åtgärder som blivit klara under året");
    body.table(
        List.of("Åtgärd", "Slag", "Status", "Ansvarig", "Klar senast"),
        picture.measures().stream().filter(Measure::isDone).map(StatutoryPage::row).toList());
    body.note("Planen följs upp och ses över minst vartannat år.");
  }

  private static String orDash(Object value) {
    return Objects.toString(value, "–");
  }
}
