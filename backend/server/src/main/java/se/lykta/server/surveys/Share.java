package se.lykta.server.surveys;

import java.util.Optional;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.Proportion;

/**
 * How many of those who answered said so, in per cent.
 *
 * @param low 95 % interval of all who might have been asked
 * @param change null where the survey before has no such share
 */
record Share(double value, double low, double high, Change change) {
  private static final double PER_CENT = 100;

  /**
   * @param before in per cent
   * @param points how much more it is now, in percentage points, with its 95 % interval
   * @param certain whether the interval leaves out none at all
   */
  record Change(double before, double points, double low, double high, boolean certain) {}

  /**
   * @param before empty where there is nothing to compare with
   */
  static Share of(Answers now, Optional<Answers> before) {
    Interval interval = now.proportion().interval();
    return new Share(
        now.percent(),
        interval.low() * PER_CENT,
        interval.high() * PER_CENT,
        before.map(earlier -> change(earlier, now)).orElse(null));
  }

  private static Change change(Answers before, Answers now) {
    Interval points = Proportion.difference(before.proportion(), now.proportion());
    return new Change(
        before.percent(),
        now.percent() - before.percent(),
        points.low() * PER_CENT,
        points.high() * PER_CENT,
        points.low() > 0 || points.high() < 0);
  }

  /**
   * @param percent as the survey gives it
   * @param of how many answered
   */
  record Answers(double percent, int of) {
    /** The count is what the rounded share came from. */
    Proportion proportion() {
      return new Proportion((int) Math.round(percent * of / PER_CENT), of);
    }
  }
}
