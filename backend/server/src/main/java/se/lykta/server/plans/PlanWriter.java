package se.lykta.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.incidents.Incident;
import se.lykta.server.incidents.Incidents;
import se.lykta.server.lighting.StreetsInArea;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.RateRatio;
import se.lykta.server.walks.PlanWalks;
import se.lykta.server.web.TownTime;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;

/** Plans as the interface gives them. */
@Component
class PlanWriter {
  /** How far back the page counts what happened. */
  private static final int COUNTED_DAYS = 365;

  private final FeatureStore store;
  private final Incidents incidents;
  private final StreetsInArea light;
  private final FollowUp followUp;
  private final PlanWalks walks;
  private final Map<String, Title> eventCategories;

  PlanWriter(
      FeatureStore store,
      Incidents incidents,
      StreetsInArea light,
      FollowUp followUp,
      PlanWalks walks,
      LyktaSettings settings) {
    this.store = store;
    this.incidents = incidents;
    this.light = light;
    this.followUp = followUp;
    this.walks = walks;
    this.eventCategories =
        EventCategory.list(settings.dataDir()).stream()
            .collect(Collectors.toMap(EventCategory::code, EventCategory::title));
  }

  /** Another feature by its name. */
  record Named(UUID id, String name) {}

  /**
   * @param late how many should be done by now
   */
  record Progress(int all, int begun, int done, int late) {}

  /**
   * What measures cost, SEK.
   *
   * @param planned proposed, without a decision
   * @param committed decided or under way
   * @param done carried out
   */
  record Costs(double planned, double committed, double done) {}

  /**
   * @param box west, south, east, north, degrees
   * @param isInvented whether it belongs to the demo town
   */
  record Listed(
      UUID id,
      String name,
      String status,
      Named place,
      Named owner,
      LocalDate decidedOn,
      Double budgetSek,
      LocalDate followUpOn,
      Progress measures,
      Costs costs,
      double[] box,
      boolean isInvented) {}

  record Measure(
      UUID id,
      String title,
      String kind,
      String aspect,
      String status,
      boolean late,
      String problem,
      Named responsible,
      LocalDate startOn,
      LocalDate dueOn,
      LocalDate doneOn,
      double costSek,
      String funding,
      String expectedEffect,
      LocalDate followUpOn,
      String result,
      String scenario,
      double[] position) {}

  /**
   * @param source {@code report} or {@code event}
   * @param low of the 95 % interval of the count
   */
  record Count(String source, String category, Title title, int count, double low, double high) {}

  /** What is known of the place: counts from {@code from} to {@code to}, and today's light. */
  record Facts(LocalDate from, LocalDate to, List<Count> counts, StreetsInArea.Figures light) {}

  /** Counts of one area. */
  record Change(int before, int after, Double ratio, Double low, Double high) {
    static Change of(int before, int after, RateRatio ratio) {
      return new Change(
          before,
          after,
          finite(ratio.ratio()),
          finite(ratio.interval().low()),
          finite(ratio.interval().high()));
    }

    private static Double finite(double value) {
      return Double.isFinite(value) ? value : null;
    }
  }

  /**
   * @param verdict {@code too_few}, {@code alike}, {@code fewer}, {@code more}; null where there is
   *     nothing to compare
   * @param ratio of the area's change to that of the comparison place; null where it has no value
   */
  record Followed(
      FollowUp.Period before,
      FollowUp.Period after,
      Change area,
      Change comparison,
      String verdict,
      Double ratio,
      Double low,
      Double high,
      Title sentence) {}

  /**
   * @param facts null for those who don't belong to the safety work
   * @param walks null for those who don't belong to the safety work
   * @param followUp null for those who don't belong to the safety work
   */
  record Full(
      Listed plan,
      long version,
      String problem,
      String purpose,
      String decidedBy,
      String result,
      Named comparison,
      List<Measure> measures,
      Facts facts,
      PlanWalks.Found walks,
      Followed followUp) {}

  Listed listed(PlanOnDay plan) {
    Feature facts = plan.feature();
    return new Listed(
        facts.id(),
        text(facts, "name"),
        plan.status(),
        named(facts, "place"),
        named(facts, "owner"),
        plan.date("decided_on").orElse(null),
        number(facts, "budget_sek"),
        plan.date("follow_up_on").orElse(null),
        progress(plan.measures()),
        costs(plan.measures()),
        box(facts),
        facts.findText(Common.PROVENANCE).filter("illustrative"::equals).isPresent());
  }

  private static Progress progress(List<MeasureOnDay> measures) {
    return new Progress(
        (int) measures.stream().filter(one -> !one.status().equals("dropped")).count(),
        (int) measures.stream().filter(MeasureOnDay::hasBegun).count(),
        (int) measures.stream().filter(one -> one.status().equals("done")).count(),
        (int) measures.stream().filter(MeasureOnDay::isLate).count());
  }

  private static Costs costs(List<MeasureOnDay> measures) {
    Map<String, Double> sums =
        measures.stream()
            .collect(
                Collectors.groupingBy(
                    MeasureOnDay::status, Collectors.summingDouble(MeasureOnDay::costSek)));
    return new Costs(
        sums.getOrDefault("proposed", 0.0),
        sums.getOrDefault("decided", 0.0) + sums.getOrDefault("ongoing", 0.0),
        sums.getOrDefault("done", 0.0));
  }

  Full full(PlanOnDay plan, Reader reader) {
    Feature facts = plan.feature();
    return new Full(
        listed(plan),
        facts.version(),
        text(facts, "problem"),
        text(facts, "purpose"),
        text(facts, "decided_by"),
        text(facts, "result"),
        named(facts, "comparison"),
        plan.measures().stream().map(this::measure).toList(),
        reader.isMember() ? facts(plan) : null,
        reader.isMember() ? walks.of(facts.id(), plan.day(), reader) : null,
        reader.isMember() ? followed(followUp.of(plan)) : null);
  }

  private Measure measure(MeasureOnDay measure) {
    Feature facts = measure.feature();
    var point = facts.geometry().getCoordinate();
    double[] lonLat = {point.x, point.y};
    Crs.of("CRS84").fromStored(lonLat);
    return new Measure(
        facts.id(),
        text(facts, "title"),
        text(facts, "kind"),
        text(facts, "aspect"),
        measure.status(),
        measure.isLate(),
        text(facts, "problem"),
        named(facts, "responsible"),
        measure.date("start_on").orElse(null),
        measure.date("due_on").orElse(null),
        measure.date("done_on").orElse(null),
        measure.costSek(),
        text(facts, "funding"),
        text(facts, "expected_effect"),
        measure.date("follow_up_on").orElse(null),
        text(facts, "result"),
        text(facts, "scenario"),
        lonLat);
  }

  private Facts facts(PlanOnDay plan) {
    LocalDate from = plan.day().minusDays(COUNTED_DAYS - 1);
    Instant begin = from.atStartOfDay(TownTime.ZONE).toInstant();
    Instant end = plan.day().plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    Map<String, Map<String, Long>> counts =
        incidents.within(plan.feature().geometry(), begin, end).stream()
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
    return new Facts(from, plan.day(), listed, light.of(plan.feature().geometry()));
  }

  private Count count(String source, String category, int count) {
    Interval interval = Interval.ofCount(count);
    Title title =
        source.equals("report")
            ? optionTitle("report", "category", category)
            : eventCategories.getOrDefault(category, Title.of(category, category));
    return new Count(source, category, title, count, interval.low(), interval.high());
  }

  static Title optionTitle(String layer, String field, String value) {
    var choice = (Kind.Choice) Catalogue.getLayer(layer).getField(field).kind();
    return choice.titleOf(value);
  }

  private static Followed followed(FollowUp.Answer answer) {
    var change = answer.change();
    if (change == null) {
      return new Followed(null, null, null, null, null, null, null, null, answer.sentence());
    }
    return new Followed(
        answer.before(),
        answer.after(),
        Change.of(change.area().before(), change.area().after(), change.change()),
        Change.of(change.comparison().before(), change.comparison().after(), change.otherChange()),
        change.verdict().name().toLowerCase(Locale.ROOT),
        Change.finite(change.net().ratio()),
        Change.finite(change.net().interval().low()),
        Change.finite(change.net().interval().high()),
        answer.sentence());
  }

  /** What another feature is called; null where the field is empty. */
  Named named(Feature feature, String field) {
    var kind = (Kind.Reference) Catalogue.getLayer(feature.layer()).getField(field).kind();
    return feature
        .find(field)
        .flatMap(id -> store.find(kind.layer(), (UUID) id))
        .map(other -> new Named(other.id(), text(other, "name")))
        .orElse(null);
  }

  static String text(Feature feature, String field) {
    return feature.findText(field).orElse(null);
  }

  private static Double number(Feature feature, String field) {
    return feature.find(field).map(Double.class::cast).orElse(null);
  }

  private static double[] box(Feature feature) {
    Envelope box = feature.geometry().getEnvelopeInternal();
    double[] corners = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
    Crs.of("CRS84").fromStored(corners);
    return corners;
  }
}
