package se.lykta.server.situation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import se.lykta.layers.Title;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.RateRatio;

/**
 * A period's count beside those of other periods, with what can be said of numbers so small.
 *
 * @param low of the 95 % interval of {@code count} (Poisson, exact)
 * @param meanBefore of the {@value #MEAN_OF} periods before, per period of this one's length
 * @param lastYear of the same period last year; null where nothing was registered so early
 * @param lastYearLow null too
 */
record Comparison(
    int count,
    double low,
    double high,
    int previous,
    double previousLow,
    double previousHigh,
    double meanBefore,
    double meanLow,
    double meanHigh,
    Integer lastYear,
    Double lastYearLow,
    Double lastYearHigh,
    Verdict verdict,
    Title sentence) {
  static final int MEAN_OF = 8;

  /** With fewer in all of these periods nothing can be told from chance. */
  static final int FEWEST = 10;

  enum Verdict {
    TOO_FEW,
    /** The register does not know all of the periods before. */
    TOO_NEW,
    USUAL,
    MORE,
    FEWER
  }

  /**
   * @param counts how many there were in a period
   * @param known since when the register tells of anything; null of an empty one
   */
  static Comparison of(Period period, ToIntFunction<Period> counts, LocalDate known) {
    int count = counts.applyAsInt(period);
    int previous = counts.applyAsInt(period.plus(-1));
    int[] before = new int[MEAN_OF];
    double days = 0;
    for (int i = 0; i < MEAN_OF; i++) {
      before[i] = counts.applyAsInt(period.plus(-1 - i));
      days += period.plus(-1 - i).days();
    }
    int sum = Arrays.stream(before).sum();
    double share = period.days() / days;
    Verdict verdict =
        knows(known, period.plus(-MEAN_OF)) || count + sum < FEWEST
            ? verdict(count, period.days(), sum, days)
            : Verdict.TOO_NEW;
    var own = Interval.ofCount(count);
    var last = Interval.ofCount(previous);
    var mean = Interval.ofCount(sum);
    Integer year = knows(known, period.lastYear()) ? counts.applyAsInt(period.lastYear()) : null;
    var ofYear = year == null ? null : Interval.ofCount(year);
    return new Comparison(
        count,
        own.low(),
        own.high(),
        previous,
        last.low(),
        last.high(),
        sum * share,
        mean.low() * share,
        mean.high() * share,
        year,
        ofYear == null ? null : ofYear.low(),
        ofYear == null ? null : ofYear.high(),
        verdict,
        sentence(verdict, known));
  }

  private static boolean knows(LocalDate known, Period period) {
    return known != null && !known.isAfter(period.from());
  }

  private static Verdict verdict(int count, double days, int before, double daysBefore) {
    if (count + before < FEWEST) {
      return Verdict.TOO_FEW;
    }
    var ratio = RateRatio.of(count, days, before, daysBefore);
    return ratio.isMore() ? Verdict.MORE : ratio.isLess() ? Verdict.FEWER : Verdict.USUAL;
  }

  private static Title sentence(Verdict verdict, LocalDate known) {
    return switch (verdict) {
      case TOO_FEW ->
          Title.of("För få händelser för att säga något.", "Too few events to say anything.");
      case TOO_NEW ->
          Title.of(
                  "Registret börjar %s: för nytt för att jämföra.",
                  "The register begins on %s: too new to compare.")
              .with(known);
      case USUAL ->
          Title.of(
              "Inte fler eller färre än slumpen ger.", "No more and no fewer than chance gives.");
      case MORE ->
          Title.of(
              "Fler än under de åtta perioderna före.", "More than in the eight periods before.");
      case FEWER ->
          Title.of(
              "Färre än under de åtta perioderna före.", "Fewer than in the eight periods before.");
    };
  }
}
