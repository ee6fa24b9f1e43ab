package se.lykta.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.incidents.Incident;
import se.lykta.server.incidents.Incidents;
import se.lykta.server.lighting.StreetsInArea;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.statistics.Interval;
import se.lykta.server.surveys.SurveyFindings;
import se.lykta.server.web.TownTime;

/** What is known of a plan's place, as the register had it on the plan's day. */
@Component
class PlaceFacts {
  /** How far back it is counted what happened. */
  private static final int COUNTED_DAYS = 365;

  private final Incidents incidents;
  private final StreetsInArea light;
  private final SurveyFindings survey;
  private final Map<String, Title> eventCategories;

  PlaceFacts(
      Incidents incidents, StreetsInArea light, SurveyFindings survey, LyktaSettings settings) {
    this.incidents = incidents;
    this.light = light;
    this.survey = survey;
    this.eventCategories =
        EventCategory.list(settings.dataDir()).stream()
            .collect(Collectors.toMap(EventCategory::code, EventCategory::title));
  }

  /**
   * @param source {@code report} or {@code event}
   * @param low of the 95 % interval of the count
   */
  record Count(String source, String category, Title title, int count, double low, double high) {}

  /**
   * @param from of the counts, the first day
   * @param to the last day
   * @param survey null where no survey asked around there
   */
  record Facts(
      LocalDate from,
      LocalDate to,
      List<Count> counts,
      StreetsInArea.Figures light,
      SurveyFindings.Findings survey) {}

  /**
   * @param by streets that are not computed then are not in the sums
   */
  Facts of(PlanOnDay plan, Reader reader, Instant by) {
    Geometry area = plan.feature().geometry();
    LocalDate from = plan.day().minusDays(COUNTED_DAYS - 1);
    return new Facts(
        from,
        plan.day(),
        counts(area, from, plan.day()),
        light.on(plan.day(), area, by),
        survey.around(area, plan.day(), reader).orElse(null));
  }

  private List<Count> counts(Geometry area, LocalDate from, LocalDate to) {
    Instant begin = from.atStartOfDay(TownTime.ZONE).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    Map<String, Map<String, Long>> counts =
        incidents.within(area, begin, end).stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.source().name().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.groupingBy(
                        Incident::category, TreeMap::new, Collectors.counting())));
    List<Count> listed = new ArrayList<>();
    counts.forEach(
        (source, categories) ->
            categories.forEach(
                (category, count) -> listed.add(count(source, category, count.intValue()))));
    listed.sort((one, other) -> Integer.compare(other.count(), one.count()));
    return listed;
  }

  private Count count(String source, String category, int count) {
    Interval interval = Interval.ofCount(count);
    Title title =
        source.equals("report")
            ? PlanWriter.optionTitle("report", "category", category)
            : eventCategories.getOrDefault(category, Title.of(category, category));
    return new Count(source, category, title, count, interval.low(), interval.high());
  }
}
