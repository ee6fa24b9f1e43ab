package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.situation.Compiled.OfCategory;
import se.lykta.server.situation.Compiled.OfPeriod;
import se.lykta.server.statistics.Interval;
import se.lykta.server.web.TownTime;

/**
 * How many events a period had, beside other periods.
 *
 * @param happened all that are events, the oldest first
 */
record EventCounts(Period period, List<EventRow> happened, EventCategories categories) {

  Comparison total() {
    return comparison(row -> true);
  }

  private Comparison comparison(Predicate<EventRow> which) {
    List<EventRow> counted = happened.stream().filter(which).toList();
    return Comparison.of(period, some -> EventRow.within(some, counted).size(), known());
  }

  /** Since when the register tells of anything; null of an empty one. */
  private LocalDate known() {
    return happened.isEmpty() ? null : TownTime.day(happened.getFirst().found());
  }

  /** Of the periods before and of this one, the oldest first. */
  List<OfPeriod> series() {
    return IntStream.rangeClosed(-Comparison.MEAN_OF, 0)
        .mapToObj(period::plus)
        .map(this::ofPeriod)
        .toList();
  }

  private OfPeriod ofPeriod(Period some) {
    int count = EventRow.within(some, happened).size();
    var interval = Interval.ofCount(count);
    return new OfPeriod(some.from(), some.shortName(), count, interval.low(), interval.high());
  }

  /** Of each category that happened in it or in the one before, those with most first. */
  List<OfCategory> byCategory() {
    return codes()
        .map(this::ofCategory)
        .filter(one -> one.comparison().count() + one.comparison().previous() > 0)
        .sorted(Comparator.comparing(one -> -one.comparison().count()))
        .toList();
  }

  /** Those of the list, and others that it no longer knows: together all that happened. */
  private Stream<String> codes() {
    return Stream.concat(
            categories.list().stream().map(EventCategory::code).filter(categories::isEvent),
            happened.stream().map(EventRow::category))
        .distinct();
  }

  private OfCategory ofCategory(String code) {
    return new OfCategory(
        code, categories.titleOf(code), comparison(row -> row.category().equals(code)));
  }
}
