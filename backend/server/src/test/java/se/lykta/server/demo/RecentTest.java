package se.lykta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lykta.layers.Feature;

/** The demo's reports end yesterday. */
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
    var moved =
        Recent.untilYesterday("report", List.of(newest, older), LocalDate.parse("2027-02-01"));
    assertThat(moved.get(0).find("observed_to")).contains(Instant.parse("2027-01-31T17:00:00Z"));
    assertThat(moved.get(1).find("observed_to")).contains(Instant.parse("2027-01-28T06:30:00Z"));
    assertThat(moved.get(1).find("removed_at")).contains(Instant.parse("2027-01-29T08:00:00Z"));
    assertThat(moved.get(1).find("number")).contains("DEMO-001");
    assertThat(moved).extracting(Feature::id).containsExactly(newest.id(), older.id());
  }

  @Test
  void layersThatTellOfNoTimeStayAsTheyAre() {
    var zone = List.of(report(Map.of("observed_to", Instant.parse("2026-11-23T17:00:00Z"))));
    var moved = Recent.untilYesterday("camera_zone", zone, LocalDate.parse("2027-02-01"));
    assertThat(moved).isEqualTo(zone);
  }

  @Test
  void withoutAFoundReportNothingMoves() {
    var none = List.of(report(Map.of("number", "DEMO-001")));
    assertThat(Recent.untilYesterday("report", none, LocalDate.parse("2027-02-01")))
        .isEqualTo(none);
  }
}
