package se.lykta.server.statistics;

import se.lykta.layers.Title;

/**
 * Whether something changed in an area otherwise than in a comparison area: where a camera zone
 * began, a street was lit, a measure was carried out.
 *
 * <p>Count the same kind of events over the same two periods in both areas, and ask
 *
 * <pre>{@code
 * var change = BeforeAfter.of(new Counts(31, 14), new Counts(120, 118), 365, 365);
 * change.verdict();            // FEWER
 * change.net().interval();     // of the area's change against the other's, 95 %
 * change.sentence();           // in both languages, for the page
 * }</pre>
 *
 * The comparison area is as alike as can be, does not overlap the area, and got no measure of its
 * own. An area that got a measure because of one bad year has fewer afterwards by chance alone: the
 * sentence therefore says what was counted, never what caused it.
 *
 * @param change of the area itself, after to before
 * @param otherChange of the comparison area
 * @param net the first divided by the second: 1 where both changed alike
 */
public record BeforeAfter(
    Counts area,
    Counts comparison,
    RateRatio change,
    RateRatio otherChange,
    RateRatio net,
    Verdict verdict) {

  /** With fewer in an area, only that nearly all of them went away could be told from chance. */
  public static final int FEWEST = 10;

  /** Each from 0. */
  public record Counts(int before, int after) {
    int all() {
      return before + after;
    }
  }

  /** What the counts allow to say. */
  public enum Verdict {
    /** Fewer than {@link #FEWEST} in one of the areas. */
    TOO_FEW,
    /** Changed as the comparison area, as far as can be told. */
    ALIKE,
    /** Fewer than by the change of the comparison area. */
    FEWER,
    /** More than by the change of the comparison area. */
    MORE
  }

  /**
   * @param daysBefore length of the first period, above 0, alike for both areas
   * @param daysAfter length of the second one
   */
  public static BeforeAfter of(
      Counts area, Counts comparison, double daysBefore, double daysAfter) {
    var net =
        RateRatio.ofRatios(area.after(), area.before(), comparison.after(), comparison.before());
    return new BeforeAfter(
        area,
        comparison,
        RateRatio.of(area.after(), daysAfter, area.before(), daysBefore),
        RateRatio.of(comparison.after(), daysAfter, comparison.before(), daysBefore),
        net,
        verdict(area, comparison, net));
  }

  private static Verdict verdict(Counts area, Counts comparison, RateRatio net) {
    if (Math.min(area.all(), comparison.all()) < FEWEST) {
      return Verdict.TOO_FEW;
    }
    if (net.isLess()) {
      return Verdict.FEWER;
    }
    return net.isMore() ? Verdict.MORE : Verdict.ALIKE;
  }

  /** One plain sentence for those who read no intervals. */
  public Title sentence() {
    Title start =
        switch (verdict) {
          case TOO_FEW ->
              Title.of("För få händelser för att säga något", "Too few events to say anything");
          case ALIKE ->
              Title.of(
                  "Förändringen går inte att skilja från den i jämförelseområdet",
                  "The change can't be told from that in the comparison area");
          case FEWER ->
              Title.of(
                  "Färre än vad förändringen i jämförelseområdet låter vänta",
                  "Fewer than the change in the comparison area lets one expect");
          case MORE ->
              Title.of(
                  "Fler än vad förändringen i jämförelseområdet låter vänta",
                  "More than the change in the comparison area lets one expect");
        };
    return Title.of(
            "%s: %s före och %s efter, i jämförelseområdet %s före och %s efter.",
            "%s: %s before and %s after, in the comparison area %s before and %s after.")
        .with(start, area.before(), area.after(), comparison.before(), comparison.after());
  }
}
