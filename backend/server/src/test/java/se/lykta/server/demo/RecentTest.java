package se.lykta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Feature;

/** The demo's last day was yesterday. */
class RecentTest {
  private static Feature report(Map<String, Object> values) {
    return Feature.unsaved("report", UUID.randomUUID(), null, values);
  }

  @Test
  void theNewestIsOfTheDayBeforeAndTheOthersKeepTheirDistance() {
    var newest = report(Map.of("observed_to", Instant.parse("2026-11-23T17:00:00Z")));
    var older =
        report(
            Map.of(
                "observed_to", Instant.parse("2026-11-20T06:30:00Z"),
                "removed_at", Instant.parse("2026-11-21T08:00:00Z"),
                "number", "DEMO-001"));
    long days = Recent.daysToYesterday(List.of(newest, older), LocalDate.parse("2027-02-01"));
    assertThat(days).isEqualTo(69);
    var moved = Recent.later(older, days);
    assertThat(Recent.later(newest, days).find("observed_to"))
        .contains(Instant.parse("2027-01-31T17:00:00Z"));
    assertThat(moved.find("observed_to")).contains(Instant.parse("2027-01-28T06:30:00Z"));
    assertThat(moved.find("removed_at")).contains(Instant.parse("2027-01-29T08:00:00Z"));
    assertThat(moved.find("number")).contains("DEMO-001");
    assertThat(moved.id()).isEqualTo(older.id());
  }

  private static Feature area(String layer, String basis) {
    var day = LocalDate.parse("2026-11-01");
    return Feature.unsaved(
        layer,
        UUID.randomUUID(),
        null,
        Map.of("valid_to", day, "source_date", day, "legal_basis", basis));
  }

  @Test
  void permitsMoveAlongButNotWhatTheLawOrTheirSourceSays() {
    var permit = Recent.later(area("guard_area", "lag2023_421"), 30);
    assertThat(permit.find("valid_to")).contains(LocalDate.parse("2026-12-01"));
    assertThat(permit.find("source_date")).contains(LocalDate.parse("2026-11-01"));
    var old = area("guard_area", "lov1980_3");
    assertThat(Recent.later(old, 30)).isEqualTo(old);
    var street = area("street", "-");
    assertThat(Recent.later(street, 30)).isEqualTo(street);
  }

  @Test
  void withoutAFoundReportNothingMoves() {
    var none = List.of(report(Map.of("number", "DEMO-001")));
    assertThat(Recent.daysToYesterday(none, LocalDate.parse("2027-02-01"))).isZero();
  }
}
