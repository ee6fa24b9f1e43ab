package se.lykta.server.zones;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;
import se.lykta.layers.Catalogue;
import se.lykta.layers.Feature;
import se.lykta.layers.Kind;
import se.lykta.layers.Title;
import se.lykta.server.incidents.EventCategory;
import se.lykta.server.incidents.Incident;
import se.lykta.server.incidents.Incidents;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.statistics.BeforeAfter;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.RateRatio;
import se.lykta.server.web.TownTime;

/** Counts what happened in a zone, month by month and before and after it began. */
@Component
class EvidenceMaker {
  private static final int MONTHS = 12;
  private static final int LONGEST_DAYS = 365;

  /** A shorter time says more of its weather than of the zone. */
  private static final int SHORTEST_DAYS = 30;

  /** What moves round the corner is neither the zone's nor the comparison's. */
  private static final double CLEAR_OF_M = 100;

  private static final double AROUND_M = 2000;

  private final Incidents incidents;
  private final Map<String, Title> events = new HashMap<>();

  EvidenceMaker(Incidents incidents, LyktaSettings settings) {
    this.incidents = incidents;
    EventCategory.list(settings.dataDir())
        .forEach(category -> events.put(category.code(), category.title()));
  }

  /**
   * @param comparison a place to compare with; empty: all else around
   */
  Evidence of(Zone zone, Optional<Feature> comparison) {
    LocalDate until = zone.on();
    LocalDate from = YearMonth.from(until).minusMonths(MONTHS - 1).atDay(1);
    List<Incident> found = within(zone.area(), period(from, until));
    List<Evidence.Month> months = months(found, from, until);
    Result result = compared(zone, comparison);
    int reports =
        (int) found.stream().filter(one -> one.source() == Incident.Source.REPORT).count();
    return new Evidence(
        from,
        until,
        found.size(),
        Interval.ofCount(found.size()),
        reports,
        found.size() - reports,
        months,
        categories(found),
        trend(months),
        result.change(),
        result.about());
  }

  private List<Incident> within(Geometry area, Evidence.Period period) {
    return incidents.within(area, start(period.from()), start(period.to().plusDays(1)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(TownTime.ZONE).toInstant();
  }

  private static Evidence.Period period(LocalDate from, LocalDate to) {
    return new Evidence.Period(from, to, ChronoUnit.DAYS.between(from, to) + 1);
  }

  private static List<Evidence.Month> months(
      List<Incident> found, LocalDate from, LocalDate until) {
    List<Evidence.Month> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(YearMonth.from(until));
        month = month.plusMonths(1)) {
      YearMonth own = month;
      int count =
          (int) found.stream().filter(one -> own.equals(YearMonth.from(dayOf(one)))).count();
      int days = own.equals(YearMonth.from(until)) ? until.getDayOfMonth() : own.lengthOfMonth();
      months.add(new Evidence.Month(own.toString(), days, count, Interval.ofCount(count)));
    }
    return months;
  }

  private static LocalDate dayOf(Incident incident) {
    return TownTime.day(incident.at());
  }

  private List<Evidence.Category> categories(List<Incident> found) {
    record Key(Incident.Source source, String category) {}
    Map<Key, Integer> counts = new HashMap<>();
    found.forEach(one -> counts.merge(new Key(one.source(), one.category()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Evidence.Category(
                    entry.getKey().source().name().toLowerCase(Locale.ROOT),
                    entry.getKey().category(),
                    title(entry.getKey().source(), entry.getKey().category()),
                    entry.getValue()))
        .sorted(
            Comparator.comparingInt(Evidence.Category::count)
                .reversed()
                .thenComparing(Evidence.Category::source)
                .thenComparing(Evidence.Category::category))
        .toList();
  }

  private Title title(Incident.Source source, String category) {
    return switch (source) {
      case REPORT ->
          ((Kind.Choice) Catalogue.getLayer("report").getField("category").kind())
              .titleOf(category);
      case EVENT -> events.getOrDefault(category, Title.of(category, category));
    };
  }

  /** The second half of the year against the first. */
  private static Title trend(List<Evidence.Month> months) {
    int half = months.size() / 2;
    var first = months.subList(0, half);
    var second = months.subList(half, months.size());
    int before = count(first);
    int after = count(second);
    Title start =
        before + after < BeforeAfter.FEWEST
            ? Title.of(
                "För få händelser för att säga något om utvecklingen",
                "Too few events to say anything of the trend")
            : trend(RateRatio.of(after, days(second), before, days(first)));
    return Title.of(
            "%s: %s under de första sex månaderna och %s under de senaste sex.",
            "%s: %s in the first six months and %s in the last six.")
        .with(start, before, after);
  }

  private static Title trend(RateRatio ratio) {
    if (ratio.isLess()) {
      return Title.of("Färre än tidigare", "Fewer than before");
    }
    return ratio.isMore()
        ? Title.of("Fler än tidigare", "More than before")
        : Title.of("Ingen säker förändring", "No certain change");
  }

  private static int count(List<Evidence.Month> months) {
    return months.stream().mapToInt(Evidence.Month::count).sum();
  }

  private static int days(List<Evidence.Month> months) {
    return months.stream().mapToInt(Evidence.Month::days).sum();
  }

  private record Result(Evidence.Change change, Title about) {
    static Result none(String sv, String en) {
      return new Result(null, Title.of(sv, en));
    }
  }

  private Result compared(Zone zone, Optional<Feature> place) {
    LocalDate start = zone.from().orElse(zone.on());
    if (!start.isBefore(zone.on())) {
      return Result.none(
          "Zonen har inte börjat gälla; före och efter går inte att jämföra.",
          "The zone has not begun; before and after can't be compared.");
    }
    LocalDate known = incidents.first().map(TownTime::day).orElse(zone.on());
    var before = period(later(start.minusDays(LONGEST_DAYS), known), start.minusDays(1));
    var after = period(start, earlier(lastDay(zone), start.plusDays(LONGEST_DAYS - 1)));
    if (before.days() < SHORTEST_DAYS || after.days() < SHORTEST_DAYS) {
      return Result.none(
          "För kort tid: registret har %d dagar före zonens start och %d efter; väntat minst %d av båda."
              .formatted(Math.max(0, before.days()), Math.max(0, after.days()), SHORTEST_DAYS),
          "Too short a time: the register has %d days before the zone's start and %d after; expected at least %d of both."
              .formatted(Math.max(0, before.days()), Math.max(0, after.days()), SHORTEST_DAYS));
    }
    Geometry other = comparison(zone.area(), place);
    return new Result(change(zone.area(), other, before, after), about(place));
  }

  private static LocalDate lastDay(Zone zone) {
    return zone.end().filter(zone.on()::isAfter).orElse(zone.on());
  }

  private static Geometry comparison(Geometry zone, Optional<Feature> place) {
    Geometry all = place.map(Feature::geometry).orElseGet(() -> zone.buffer(AROUND_M));
    return OverlayNGRobust.overlay(all, zone.buffer(CLEAR_OF_M), OverlayNG.DIFFERENCE);
  }

  private static Title about(Optional<Feature> place) {
    String clear = "%.0f m".formatted(CLEAR_OF_M);
    return place
        .flatMap(found -> found.findText("name"))
        .map(
            name ->
                Title.of(
                        "Jämfört med %s, utan det som ligger närmare zonen än %s.",
                        "Compared with %s, without what lies nearer to the zone than %s.")
                    .with(name, clear))
        .orElseGet(
            () ->
                Title.of(
                        "Jämfört med allt annat inom %s km, utan det som ligger närmare zonen än %s.",
                        "Compared with all else within %s km, without what lies nearer to the zone than %s.")
                    .with("%.0f".formatted(AROUND_M / 1000), clear));
  }

  private Evidence.Change change(
      Geometry area, Geometry other, Evidence.Period before, Evidence.Period after) {
    var result =
        BeforeAfter.of(
            counts(area, before, after), counts(other, before, after), before.days(), after.days());
    return new Evidence.Change(
        before,
        after,
        result.area(),
        result.comparison(),
        Evidence.Ratio.of(result.change()),
        Evidence.Ratio.of(result.otherChange()),
        Evidence.Ratio.of(result.net()),
        result.verdict().name().toLowerCase(Locale.ROOT),
        result.sentence());
  }

  private BeforeAfter.Counts counts(Geometry area, Evidence.Period before, Evidence.Period after) {
    return new BeforeAfter.Counts(within(area, before).size(), within(area, after).size());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
