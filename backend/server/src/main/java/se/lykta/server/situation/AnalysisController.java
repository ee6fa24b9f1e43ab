package se.lykta.server.situation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lykta.server.checks.EventCategories;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.server.settings.Situation;
import se.lykta.server.statistics.Aoristic;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.NearRepeat;
import se.lykta.server.web.Parameters;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;

/** What a quarter's events say together, and whether they are enough to say it. */
@RestController
class AnalysisController {
  private static final int QUARTER_MONTHS = 3;
  private static final int PERMUTATIONS = 999;
  private static final double MS_A_DAY = 86_400_000;

  private final FeatureStore store;
  private final EventCategories categories;
  private final Situation settings;

  AnalysisController(FeatureStore store, EventCategories categories, LyktaSettings settings) {
    this.store = store;
    this.categories = categories;
    this.settings = settings.situation();
  }

  /**
   * @param fewest with fewer events nothing is computed, and what is not is null
   * @param hours by weekday, Monday first, and hour; see {@link Aoristic}
   * @param dark of events whose time is known, how many came with the sun down
   * @param darkLow of the 95 % interval of that share
   */
  record Analysis(
      LocalDate from,
      LocalDate to,
      int events,
      int fewest,
      double withinM,
      int withinDays,
      NearRepeat nearRepeat,
      double[][] hours,
      int timed,
      int dark,
      Double darkLow,
      Double darkHigh) {}

  /** {@code from} and {@code to} are days, both included; without them the last three months. */
  @GetMapping("/api/situation/analysis")
  Analysis analyse(HttpServletRequest request) {
    var given = Parameters.of(request, Set.of("from", "to"));
    LocalDate to = given.day("to").orElseGet(() -> TownTime.today().minusDays(1));
    LocalDate from = given.day("from").orElseGet(() -> to.minusMonths(QUARTER_MONTHS).plusDays(1));
    if (from.isAfter(to)) {
      throw Parameters.invalid("from", from, "en dag före to, " + to, "a day before to, " + to);
    }
    return of(from, to, events(from, to));
  }

  private List<EventRow> events(LocalDate from, LocalDate to) {
    var start = from.atStartOfDay(TownTime.ZONE).toInstant();
    var end = to.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant();
    return EventRow.list(store).stream()
        .filter(row -> !row.found().isBefore(start) && row.found().isBefore(end))
        .filter(
            row ->
                categories
                    .find(row.category())
                    .filter(known -> !known.part().equals("event"))
                    .isEmpty())
        .toList();
  }

  private Analysis of(LocalDate from, LocalDate to, List<EventRow> events) {
    boolean enough = events.size() >= NearRepeat.FEWEST;
    List<EventRow> timed = events.stream().filter(row -> row.since().equals(row.found())).toList();
    int dark = (int) timed.stream().filter(Dusk::isAfter).count();
    boolean tellsDark = timed.size() >= NearRepeat.FEWEST;
    var share = tellsDark ? Interval.ofShare(dark, timed.size()) : null;
    return new Analysis(
        from,
        to,
        events.size(),
        NearRepeat.FEWEST,
        settings.repeatM(),
        settings.repeatDays(),
        enough ? nearRepeat(events, from.toEpochDay()) : null,
        enough ? hours(events) : null,
        timed.size(),
        dark,
        share == null ? null : share.low(),
        share == null ? null : share.high());
  }

  private NearRepeat nearRepeat(List<EventRow> events, long seed) {
    return NearRepeat.of(
        events.stream().mapToDouble(EventRow::x).toArray(),
        events.stream().mapToDouble(EventRow::y).toArray(),
        events.stream().mapToDouble(row -> row.found().toEpochMilli() / MS_A_DAY).toArray(),
        settings.repeatM(),
        settings.repeatDays(),
        PERMUTATIONS,
        seed);
  }

  private static double[][] hours(List<EventRow> events) {
    var aoristic = new Aoristic(TownTime.ZONE);
    events.forEach(row -> aoristic.add(row.since(), row.found()));
    return aoristic.weights();
  }
}
