package se.lykta.server.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of cases whose answers can be counted by hand. */
class CaseFiguresTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private static CaseRow row(Category category, Status status, String received, Integer hours) {
    Instant came = Instant.parse(received);
    return new CaseRow(
        UUID.randomUUID(),
        "",
        category,
        status,
        false,
        null,
        null,
        came,
        "field",
        came,
        came.plus(Duration.ofHours(48)),
        null,
        hours == null ? null : came.plus(Duration.ofHours(hours)),
        hours == null ? 0 : 100,
        false,
        "");
  }

  @Test
  void timesSharesAndCostsAreThoseCountedByHand() {
    List<CaseRow> rows = new ArrayList<>();
    for (int hours : new int[] {10, 20, 30, 60}) {
      rows.add(row(Category.GRAFFITI, Status.CLOSED, "2026-11-03T08:00:00Z", hours));
    }
    // run out of time, and still in time
    rows.add(row(Category.GRAFFITI, Status.ASSIGNED, "2026-11-04T08:00:00Z", null));
    rows.add(row(Category.GRAFFITI, Status.ASSIGNED, "2026-11-30T08:00:00Z", null));
    rows.add(row(Category.GRAFFITI, Status.DUPLICATE, "2026-11-04T08:00:00Z", null));
    rows.add(row(Category.GRAFFITI, Status.REJECTED, "2026-11-04T08:00:00Z", null));
    var total = CaseFigures.totals(rows, CaseFigures.Group.NONE, NOW).getFirst().figures();
    assertThat(total.count()).isEqualTo(6);
    assertThat(total.cleaned()).isEqualTo(4);
    assertThat(total.medianHours()).isEqualTo(25);
    assertThat(total.medianLow()).as("four are too few").isNull();
    assertThat(total.p90Hours()).isCloseTo(51, within(1e-9));
    assertThat(total.withClock()).isEqualTo(5);
    assertThat(total.withinClock()).isEqualTo(3);
    assertThat(total.share()).isEqualTo(0.6);
    assertThat(total.shareLow()).isLessThan(0.3);
    assertThat(total.costSek()).isEqualTo(400);
  }

  @Test
  void theMedianOfTenLiesBetweenTheSecondAndTheNinth() {
    List<CaseRow> rows = new ArrayList<>();
    for (int hours = 10; hours <= 100; hours += 10) {
      rows.add(row(Category.GRAFFITI, Status.CLOSED, "2026-11-03T08:00:00Z", hours));
    }
    var total = CaseFigures.totals(rows, CaseFigures.Group.NONE, NOW).getFirst().figures();
    assertThat(total.medianLow()).isEqualTo(20);
    assertThat(total.medianHigh()).isEqualTo(90);
    assertThat(total.p90High()).isNull();
  }

  @Test
  void groupsAddUpToThePeriods() {
    var rows =
        List.of(
            row(Category.LITTER, Status.CLOSED, "2026-10-31T22:30:00Z", 1),
            row(Category.LITTER, Status.CLOSED, "2026-10-31T23:30:00Z", 1),
            row(Category.GRAFFITI, Status.CLOSED, "2026-11-02T10:00:00Z", 1));
    var parts =
        CaseFigures.byPeriod(rows, CaseFigures.Period.MONTH, CaseFigures.Group.CATEGORY, NOW);
    assertThat(parts)
        .extracting(CaseFigures.Part::period, CaseFigures.Part::key, part -> part.figures().count())
        .containsExactly(
            tuple("2026-10", "litter", 1),
            tuple("2026-11", "graffiti", 1),
            tuple("2026-11", "litter", 1));
  }

  @Test
  void noCasesGiveNoFiguresAndNothingIsDividedByNought() {
    assertThat(CaseFigures.totals(List.of(), CaseFigures.Group.NONE, NOW)).isEmpty();
    var open = List.of(row(Category.LITTER, Status.ASSIGNED, "2026-11-30T08:00:00Z", null));
    var figures = CaseFigures.totals(open, CaseFigures.Group.NONE, NOW).getFirst().figures();
    assertThat(figures.medianHours()).isNull();
    assertThat(figures.share()).isNull();
  }

  /** ISO 8601: the first week is the one with the first Thursday; 2026 has 53. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-31T12:00:00Z, 2026-W53",
    "2027-01-03T12:00:00Z, 2026-W53",
    "2027-01-04T12:00:00Z, 2027-W01",
    "2025-12-29T12:00:00Z, 2026-W01",
    "2026-11-29T22:59:00Z, 2026-W48",
    "2026-11-29T23:01:00Z, 2026-W49",
  })
  void weeksAreThoseOfTheTownsCalendar(Instant time, String week) {
    assertThat(CaseFigures.Period.WEEK.of(time)).isEqualTo(week);
  }
}
