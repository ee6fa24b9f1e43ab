package se.lykta.server.situation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import se.lykta.layers.Title;
import se.lykta.server.statistics.Interval;
import se.lykta.server.statistics.NearRepeat;

/**
 * What an analysis says, in sentences for those who read no tables.
 *
 * @param events in all
 * @param timed of those, how many have a known time
 */
record AnalysisWords(int events, int timed) {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final double LEVEL = 0.05;
  private static final int QUARTER_MONTHS = 3;

  /** As quarter 3, 2026, or by its days where it is none. */
  static Title title(LocalDate from, LocalDate to) {
    boolean isQuarter =
        from.equals(from.with(IsoFields.DAY_OF_QUARTER, 1))
            && to.equals(from.plusMonths(QUARTER_MONTHS).minusDays(1));
    int quarter = from.get(IsoFields.QUARTER_OF_YEAR);
    return isQuarter
        ? Title.of(
            "Kvartal " + quarter + ", " + from.getYear(),
            "Quarter " + quarter + ", " + from.getYear())
        : Title.of(from + " till " + to, from + " to " + to);
  }

  private static Title said(String sv, String en, Object... values) {
    return Title.of(String.format(SWEDISH, sv, values), String.format(Locale.UK, en, values));
  }

  private static Title tooFew(int count, int fewest) {
    return said(
        "För få händelser för att säga något: %d, väntat minst %d.",
        "Too few events to say anything: %d, expected at least %d.", count, fewest);
  }

  /**
   * @param found null where there are too few
   */
  Title repeats(NearRepeat found, double withinM, int withinDays) {
    if (found == null) {
      return tooFew(events, NearRepeat.FEWEST);
    }
    Title start =
        found.p() <= LEVEL
            ? Title.of(
                "Det som händer kommer tillbaka på samma ställe oftare än slumpen ger",
                "What happens comes back to the same place more often than chance gives")
            : Title.of(
                "Inget tyder på att det som händer kommer tillbaka oftare än slumpen ger",
                "Nothing says that what happens comes back more often than chance gives");
    return start(
        start,
        said(
            "%d par inom %.0f m och %d dagar, väntat %.1f (p = %.3f, %d händelser).",
            "%d pairs within %.0f m and %d days, expected %.1f (p = %.3f, %d events).",
            found.pairs(),
            withinM,
            withinDays,
            found.expected(),
            found.p(),
            events));
  }

  private static Title start(Title start, Title rest) {
    return Title.of("%s: %s", "%s: %s").with(start, rest);
  }

  static Title spots(Analysis.Spots spots) {
    if (spots.found() == null) {
      return spots.hexagons() < spots.fewest()
          ? said(
              "För liten bebyggd yta för att jämföra: %d hexagoner, väntat minst %d.",
              "Too small a built area to compare: %d hexagons, expected at least %d.",
              spots.hexagons(),
              spots.fewest())
          : tooFew(spots.events(), spots.fewest());
    }
    int found = spots.found().size();
    return found == 0
        ? said(
            "Ingen del av den bebyggda ytan har fler händelser än slumpen ger (%d händelser i %d"
                + " hexagoner).",
            "No part of the built area has more events than chance gives (%d events in %d"
                + " hexagons).",
            spots.events(),
            spots.hexagons())
        : said(
            "%d av %d hexagoner har tillsammans med sina grannar fler händelser än slumpen ger (%d"
                + " händelser). Var många rör sig händer mer; varför säger siffrorna inte.",
            "%d of %d hexagons have, together with their neighbours, more events than chance gives"
                + " (%d events). Where many people move more happens; why, the figures do not say.",
            found,
            spots.hexagons(),
            spots.events());
  }

  Title hours() {
    if (events < NearRepeat.FEWEST) {
      return tooFew(events, NearRepeat.FEWEST);
    }
    return said(
        "%d av %d händelser har känd tid. Övriga är fördelade jämnt över den tid då de kan ha hänt.",
        "%d of %d events have a known time. The others are spread evenly over the time in which"
            + " they may have happened.",
        timed,
        events);
  }

  /**
   * @param share of events with the sun down; null where there are too few
   */
  Title dark(int dark, Interval share, double sunDown) {
    if (share == null) {
      return tooFew(timed, NearRepeat.FEWEST);
    }
    return said(
        "%d av %d händelser med känd tid (%.0f %%, 95 %%: %.0f–%.0f %%) hände med solen nere. Solen"
            + " var nere %.0f %% av tiden.",
        "%d of %d events with a known time (%.0f%%, 95%%: %.0f–%.0f%%) happened with the sun down."
            + " The sun was down %.0f%% of the time.",
        dark,
        timed,
        100.0 * dark / timed,
        100 * share.low(),
        100 * share.high(),
        100 * sunDown);
  }
}
