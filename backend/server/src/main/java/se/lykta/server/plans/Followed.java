package se.lykta.server.plans;

import java.util.Locale;
import se.lykta.layers.Title;
import se.lykta.server.statistics.RateRatio;

/**
 * What became of a plan's place, as the interface gives it.
 *
 * @param before null with all but the sentence where there is nothing to compare
 * @param verdict {@code too_few}, {@code alike}, {@code fewer}, {@code more}
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
    Title sentence) {

  /** Counts of one area; what has no value is null. */
  record Change(int before, int after, Double ratio, Double low, Double high) {
    static Change of(int before, int after, RateRatio ratio) {
      return new Change(
          before,
          after,
          finite(ratio.ratio()),
          finite(ratio.interval().low()),
          finite(ratio.interval().high()));
    }
  }

  static Followed of(FollowUp.Answer answer) {
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
        finite(change.net().ratio()),
        finite(change.net().interval().low()),
        finite(change.net().interval().high()),
        answer.sentence());
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
