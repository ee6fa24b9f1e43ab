package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.List;
import se.lykta.layers.Title;
import se.lykta.server.statistics.BeforeAfter;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.RateRatio;

/**
 * What was reported and told of in a zone over twelve months.
 *
 * @param from first of the first month
 * @param until the last day, included
 * @param months the oldest first; the last one may not be over
 * @param categories the most frequent first
 * @param trend in a plain sentence
 * @param change before and after the zone's start; null where it can't be told
 * @param about what was compared, or why nothing could be
 */
record Evidence(
    LocalDate from,
    LocalDate until,
    int count,
    Interval interval,
    int reports,
    int events,
    List<Month> months,
    List<Category> categories,
    Title trend,
    Change change,
    Title about) {

  /**
   * @param month such as 2026-11
   * @param days of it that are counted
   */
  record Month(String month, int days, int count, Interval interval) {}

  /**
   * @param source {@code report} or {@code event}
   */
  record Category(String source, String category, Title title, int count) {}

  /** From its first day to its last one. */
  record Period(LocalDate from, LocalDate to, long days) {}

  /**
   * How many times as often; null where no number says it: nothing to divide by, or no limit.
   *
   * @param low of the 95 % interval
   */
  record Ratio(Double ratio, Double low, Double high) {
    static Ratio of(RateRatio exact) {
      return new Ratio(
          finite(exact.ratio()), finite(exact.interval().low()), finite(exact.interval().high()));
    }

    private static Double finite(double value) {
      return Double.isFinite(value) ? value : null;
    }
  }

  /**
   * The time before the zone began against the time since.
   *
   * @param net the zone's change against that of the comparison area
   */
  record Change(
      Period before,
      Period after,
      BeforeAfter.Counts zone,
      BeforeAfter.Counts comparison,
      Ratio own,
      Ratio other,
      Ratio net,
      String verdict,
      Title sentence) {}
}
