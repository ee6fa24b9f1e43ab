package se.lykta.server.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.lykta.server.walks.PlanWalks;
import se.lykta.store.Crs;

/** Plans as the interface gives them. */
@Component
class PlanWriter {
  /** Streets that are not computed by then are not in the sums. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Names names;
  private final PlaceFacts facts;
  private final ShownLight light;
  private final FollowUp followUp;
  private final PlanWalks walks;

  PlanWriter(Names names, PlaceFacts facts, ShownLight light, FollowUp followUp, PlanWalks walks) {
    this.names = names;
    this.facts = facts;
    this.light = light;
    this.followUp = followUp;
    this.walks = walks;
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

  /**
   * @param scenario null where it names none that is there, and for those who are not logged in
   */
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
      ShownLight.InScenario scenario,
      double[] position) {}

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
      PlaceFacts.Facts facts,
      PlanWalks.Found walks,
      Followed followUp) {}

  Listed listed(PlanOnDay plan, Reader reader) {
    Feature facts = plan.feature();
    return new Listed(
        facts.id(),
        text(facts, "name"),
        plan.status(),
        names.of(facts, "place", reader),
        names.of(facts, "owner", reader),
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
    Instant soon = Instant.now().plus(PATIENCE);
    return new Full(
        listed(plan, reader),
        facts.version(),
        text(facts, "problem"),
        text(facts, "purpose"),
        text(facts, "decided_by"),
        text(facts, "result"),
        names.of(facts, "comparison", reader),
        plan.measures().stream().map(one -> measure(one, plan, reader, soon)).toList(),
        reader.isMember() ? this.facts.of(plan, reader, soon) : null,
        reader.isMember() ? walks.of(facts.id(), plan.day(), reader) : null,
        reader.isMember() ? Followed.of(followUp.of(plan)) : null);
  }

  private Measure measure(MeasureOnDay measure, PlanOnDay plan, Reader reader, Instant soon) {
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
        names.of(facts, "responsible", reader),
        measure.date("start_on").orElse(null),
        measure.date("due_on").orElse(null),
        measure.date("done_on").orElse(null),
        measure.costSek(),
        text(facts, "funding"),
        text(facts, "expected_effect"),
        measure.date("follow_up_on").orElse(null),
        text(facts, "result"),
        reader.isMember() ? light.of(measure, plan, soon).orElse(null) : null,
        lonLat);
  }

  static Title optionTitle(String layer, String field, String value) {
    var choice = (Kind.Choice) Catalogue.getLayer(layer).getField(field).kind();
    return choice.titleOf(value);
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
