package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.layers.Visibility;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.incidents.Incident;
import se.lykta.server.incidents.Incidents;
import se.lykta.server.plans.PublicPlans;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.RateRatio;
import se.lykta.server.surveys.SurveyFindings;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Puts together what the register says for the statutory picture and plan. */
@Component
class StatutoryCompiler {
  private static final int YEARS = 2;
  private static final int MOST_PLACES = 10;

  private final FeatureStore store;
  private final Incidents incidents;
  private final PublicPlans plans;
  private final SurveyFindings surveys;
  private final EventCategories categories;
  private final Writing writing;
  private final SmallNumbers small;

  StatutoryCompiler(
      FeatureStore store,
      Incidents incidents,
      PublicPlans plans,
      SurveyFindings surveys,
      EventCategories categories,
      Writing writing,
      LyktaSettings settings) {
    this.store = store;
    this.incidents = incidents;
    this.plans = plans;
    this.surveys = surveys;
    this.categories = categories;
    this.writing = writing;
    this.small = new SmallNumbers(settings.situation().fewest());
  }

  /** Of the two years up to the end of the last whole month. */
  StatutoryPicture compile() {
    LocalDate today = TownTime.today();
    LocalDate to = today.withDayOfMonth(1).minusDays(1);
    LocalDate from = to.plusDays(1).minusYears(YEARS);
    LocalDate middle = from.plusYears(1);
    List<Incident> all = between(from, to);
    var first = year(all, from, middle.minusDays(1));
    var second = year(all, middle, to);
    var names = new Names(store);
    var survey = surveys.ofAll(today);
    var shown = plans.measures(today);
    return new StatutoryPicture(
        from,
        to,
        survey.filter(SurveyFindings.Findings::isInvented).isPresent()
            || shown.stream().anyMatch(one -> isInvented(one.feature())),
        first,
        second,
        change(first, second, incidents.first().map(TownTime::day).orElse(to)),
        counts(all),
        places(from, to),
        survey.orElse(null),
        plans.plans(today).stream().map(StatutoryCompiler::planned).toList(),
        shown.stream().map(one -> measure(one, names)).toList(),
        plans.promises(today).stream().map(StatutoryCompiler::promised).toList(),
        writing.texts(StatutoryVersions.KEY, StatutoryPart.words()));
  }

  private List<Incident> between(LocalDate from, LocalDate to) {
    return incidents.between(
        from.atStartOfDay(TownTime.ZONE).toInstant(),
        to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant());
  }

  private static StatutoryPicture.Year year(List<Incident> all, LocalDate from, LocalDate to) {
    int count =
        (int)
            all.stream()
                .map(one -> TownTime.day(one.at()))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count();
    var interval = Interval.ofCount(count);
    return new StatutoryPicture.Year(from, to, count, interval.low(), interval.high());
  }

  /**
   * @param known since when the register tells of anything: a year of which it knows a part only is
   *     no year to compare with
   */
  static Title change(StatutoryPicture.Year first, StatutoryPicture.Year second, LocalDate known) {
    if (known.isAfter(first.from())) {
      return Title.of(
              "Registret börjar %s: åren går inte att jämföra.",
              "The register begins on %s: the years can't be compared.")
          .with(known);
    }
    if (first.count() + second.count() < Comparison.FEWEST) {
      return Title.of("För få händelser för att säga något.", "Too few events to say anything.");
    }
    var ratio = RateRatio.of(second.count(), days(second), first.count(), days(first));
    if (ratio.isMore()) {
      return Title.of("Fler under det andra året.", "More in the second year.");
    }
    return ratio.isLess()
        ? Title.of("Färre under det andra året.", "Fewer in the second year.")
        : Title.of("Ingen säker skillnad mellan åren.", "No certain difference between the years.");
  }

  private static double days(StatutoryPicture.Year year) {
    return year.to().toEpochDay() - year.from().toEpochDay() + 1.0;
  }

  /** The sum of all of them stands above: both years. */
  private List<StatutoryPicture.Counted> counts(List<Incident> all) {
    record Key(Incident.Source source, String category) {}
    Map<Key, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Key(one.source(), one.category()), Collectors.counting()));
    List<Map.Entry<Key, Long>> falling =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Key, Long>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().category()))
            .toList();
    boolean[] told =
        small.told(falling.stream().mapToInt(entry -> entry.getValue().intValue()).toArray());
    return IntStream.range(0, told.length)
        .mapToObj(
            i -> {
              var key = falling.get(i).getKey();
              return new StatutoryPicture.Counted(
                  title(key.source(), key.category()),
                  source(key.source()),
                  told[i] ? falling.get(i).getValue().intValue() : null);
            })
        .toList();
  }

  private Title title(Incident.Source source, String category) {
    return switch (source) {
      case REPORT -> option("report", "category", category);
      case EVENT -> categories.titleOf(category);
    };
  }

  private static Title source(Incident.Source source) {
    return switch (source) {
      case REPORT -> Title.of("anmälan", "report");
      case EVENT -> Title.of("lägesbilden", "situation picture");
    };
  }

  private List<StatutoryPicture.AtPlace> places(LocalDate from, LocalDate to) {
    var start = from.atStartOfDay(TownTime.ZONE).toInstant();
    var end = to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    return store.list(Query.of("place").visibleTo(Set.of(Visibility.PUBLIC))).stream()
        .filter(place -> place.findText("kind").filter("municipality"::equals).isEmpty())
        .map(
            place -> {
              int count = incidents.within(place.geometry(), start, end).size();
              var interval = Interval.ofCount(count);
              return new StatutoryPicture.AtPlace(
                  place.findText("name").orElse(""), count, interval.low(), interval.high());
            })
        .filter(place -> place.count() >= small.fewest())
        .sorted(
            Comparator.comparingInt(StatutoryPicture.AtPlace::count)
                .reversed()
                .thenComparing(StatutoryPicture.AtPlace::name))
        .limit(MOST_PLACES)
        .toList();
  }

  private static boolean isInvented(Feature feature) {
    return feature.findText("provenance").filter("illustrative"::equals).isPresent();
  }

  private static StatutoryPicture.Planned planned(PublicPlans.Shown plan) {
    return new StatutoryPicture.Planned(
        plan.feature().findText("name").orElse(""),
        option("plan", "status", plan.status()),
        plan.feature().findText("purpose").orElse(null));
  }

  private static StatutoryPicture.Measure measure(PublicPlans.Shown measure, Names names) {
    Feature feature = measure.feature();
    return new StatutoryPicture.Measure(
        feature.findText("title").orElse(""),
        option("measure", "kind", feature.findText("kind").orElseThrow()),
        option("measure", "status", measure.status()),
        measure.status().equals("done"),
        names.ofPublic((UUID) feature.values().get("responsible")),
        (LocalDate) feature.values().get("due_on"));
  }

  private static StatutoryPicture.Promised promised(Feature promise) {
    return new StatutoryPicture.Promised(
        promise.findText("title").orElse(""),
        promise.findText("period").orElse(""),
        option("promise", "status", promise.findText("status").orElseThrow()),
        promise.findText("follow_up").orElse(null));
  }

  private static Title option(String layer, String field, String value) {
    return ((Kind.Choice) Catalogue.getLayer(layer).getField(field).kind()).titleOf(value);
  }
}
