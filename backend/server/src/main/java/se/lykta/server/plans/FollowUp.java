package se.lykta.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.incidents.Incidents;
import se.lykta.server.statistics.BeforeAfter;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/**
 * Whether a place changed otherwise than a comparison place: the year before the first measure
 * began, as far as the register reaches back, against the time since the last one that is done.
 */
@Component
class FollowUp {
  private static final int LONGEST_DAYS = 365;

  /** A shorter time says more of its weather than of the measures. */
  private static final int SHORTEST_DAYS = 30;

  private final FeatureStore store;
  private final Incidents incidents;

  FollowUp(FeatureStore store, Incidents incidents) {
    this.store = store;
    this.incidents = incidents;
  }

  /** From its first day to its last one. */
  record Period(LocalDate from, LocalDate to) {
    long days() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private Instant begin() {
      return from.atStartOfDay(TownTime.ZONE).toInstant();
    }

    private Instant end() {
      return to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    }
  }

  /**
   * @param before null where there is nothing to compare
   * @param after null where there is nothing to compare
   * @param change null where there is nothing to compare
   * @param sentence what it says, or what is missing
   */
  record Answer(Period before, Period after, BeforeAfter change, Title sentence) {
    private static Answer missing(String sv, String en) {
      return new Answer(null, null, null, Title.of(sv, en));
    }
  }

  Answer of(PlanOnDay plan) {
    Optional<Feature> comparison =
        plan.feature().find("comparison").flatMap(id -> store.find("place", (UUID) id));
    if (comparison.isEmpty()) {
      return Answer.missing(
          "Planen har ingen jämförelseplats; utan den går det inte att säga om något ändrats.",
          "The plan has no comparison place; without one it can't be said whether anything changed.");
    }
    Geometry other = comparison.get().geometry();
    if (other.intersects(plan.feature().geometry())) {
      return Answer.missing(
          "Jämförelseplatsen överlappar planens område; välj en annan.",
          "The comparison place overlaps the area of the plan; choose another one.");
    }
    if (plan.begun().isEmpty() || plan.done().isEmpty()) {
      return Answer.missing(
          "Ingen åtgärd är klar; uppföljningen börjar när den första är det.",
          "No measure is done; the follow-up begins when the first one is.");
    }
    return compared(plan, other);
  }

  private Answer compared(PlanOnDay plan, Geometry other) {
    LocalDate begun = plan.begun().orElseThrow();
    var before = new Period(later(begun.minusDays(LONGEST_DAYS), firstKnown()), begun.minusDays(1));
    LocalDate done = plan.done().orElseThrow();
    var after =
        new Period(later(done.plusDays(1), plan.day().minusDays(LONGEST_DAYS - 1)), plan.day());
    if (before.days() < SHORTEST_DAYS || after.days() < SHORTEST_DAYS) {
      return Answer.missing(
          "För kort tid: %d dagar före och %d efter; väntat minst %d av båda."
              .formatted(Math.max(0, before.days()), Math.max(0, after.days()), SHORTEST_DAYS),
          "Too short a time: %d days before and %d after; expected at least %d of both."
              .formatted(Math.max(0, before.days()), Math.max(0, after.days()), SHORTEST_DAYS));
    }
    var change =
        BeforeAfter.of(
            counts(plan.feature().geometry(), before, after),
            counts(other, before, after),
            before.days(),
            after.days());
    return new Answer(before, after, change, change.sentence());
  }

  private LocalDate firstKnown() {
    return incidents.first().map(TownTime::day).orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private BeforeAfter.Counts counts(Geometry area, Period before, Period after) {
    return new BeforeAfter.Counts(count(area, before), count(area, after));
  }

  private int count(Geometry area, Period period) {
    return incidents.within(area, period.begin(), period.end()).size();
  }
}
