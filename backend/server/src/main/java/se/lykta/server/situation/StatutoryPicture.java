package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lykta.layers.Title;
import se.lykta.server.surveys.SurveyFindings;

/**
 * What the register says for the statutory picture and plan: only what everybody may know, since
 * the document is one for everybody.
 *
 * @param from first day of the two years that it covers
 * @param to last day
 * @param isInvented whether some of it belongs to the demo town
 * @param firstYear reports and events of the first twelve months
 * @param secondYear of the last twelve
 * @param change what can be said of the two
 * @param counts by category, the most first; null where it is one of the {@link SmallNumbers}
 * @param places with most reports and events; those with fewer than are told are left out
 * @param survey null where there is none
 * @param measures of decided plans
 * @param texts by part; see {@link StatutoryPart}
 */
record StatutoryPicture(
    LocalDate from,
    LocalDate to,
    boolean isInvented,
    Year firstYear,
    Year secondYear,
    Title change,
    List<Counted> counts,
    List<AtPlace> places,
    SurveyFindings.Findings survey,
    List<Planned> plans,
    List<Measure> measures,
    List<Promised> promises,
    Map<String, Compiled.Words> texts) {

  /** With the 95 % interval. */
  record Year(LocalDate from, LocalDate to, int count, double low, double high) {}

  /**
   * @param source a report, or an event of the situation picture
   */
  record Counted(Title category, Title source, Integer count) {}

  record AtPlace(String name, int count, double low, double high) {}

  record Planned(String name, Title status, String purpose) {}

  /**
   * @param due null where no day is named
   */
  record Measure(
      String title, Title kind, Title status, boolean isDone, String responsible, LocalDate due) {}

  record Promised(String title, String period, Title status, String followUp) {}
}
