package se.lykta.server.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;

/** What a zone is on a day. */
class ZoneTest {
  private static final List<Integer> STEPS = List.of(90, 30, 7);

  private static Geometry square(double x, double side) {
    return new GeometryFactory().toGeometry(new Envelope(x, x + side, 0, side));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Map<String, Object> complete() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("name", "Torget"),
            Map.entry("purpose", "Förebygga skadegörelse"),
            Map.entry("balancing_document", "a".repeat(64)),
            Map.entry("decided_by", "Kommunstyrelsen"),
            Map.entry("decided_on", day("2026-04-14")),
            Map.entry("signage_confirmed_on", day("2026-04-30")),
            Map.entry("signage_photo", "b".repeat(64)),
            Map.entry("review_on", day("2027-01-15")),
            Map.entry("footage_retention_days", 14.0),
            Map.entry("valid_from", day("2026-05-01")),
            Map.entry("valid_to", day("2027-04-30"))));
  }

  private static Zone camera(Map<String, Object> values, String on) {
    var feature = Feature.unsaved("camera_zone", UUID.randomUUID(), square(0, 50), values);
    return new Zone(ZoneKind.CAMERA_ZONE, feature, day(on));
  }

  private static Zone area(ZoneKind kind, String from, String to, Map<String, Object> more) {
    var values = new HashMap<>(more);
    values.put("valid_from", day(from));
    if (to != null) {
      values.put("valid_to", day(to));
    }
    var feature = Feature.unsaved(kind.layerName(), UUID.randomUUID(), square(0, 50), values);
    return new Zone(kind, feature, day("2026-11-30"));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-04-30, PLANNED",
    "2026-05-01, ACTIVE",
    "2027-01-29, ACTIVE",
    "2027-01-30, ENDING",
    "2027-04-30, ENDING",
    "2027-05-01, ENDED",
  })
  void aCompleteZoneGoesThroughItsLife(String on, State state) {
    assertThat(camera(complete(), on).state(90)).isEqualTo(state);
  }

  @Test
  void signsPutUpLaterWereMissingTheDayBefore() {
    assertThat(camera(complete(), "2026-04-29").missing())
        .extracting(Field::name)
        .containsExactly("signage_confirmed_on", "signage_photo");
    assertThat(camera(complete(), "2026-04-13").missing())
        .extracting(Field::name)
        .contains("decided_on", "decided_by");
  }

  @ParameterizedTest
  @CsvSource({
    "purpose", "balancing_document", "decided_by", "decided_on", "signage_confirmed_on",
    "signage_photo", "review_on", "footage_retention_days", "valid_from", "valid_to"
  })
  void aZoneThatLacksOneFactIsIncompleteAndSaysWhich(String field) {
    var values = complete();
    values.remove(field);
    Zone zone = camera(values, "2026-11-30");
    assertThat(zone.state(90)).isEqualTo(State.INCOMPLETE);
    assertThat(zone.missing()).extracting(Field::name).containsExactly(field);
  }

  @Test
  void whatHasEndedIsEndedWhateverItLacks() {
    var values = complete();
    values.remove("purpose");
    assertThat(camera(values, "2027-05-01").state(90)).isEqualTo(State.ENDED);
  }

  @Test
  void endedBeforeItsTimeCountsFromThatDay() {
    var values = complete();
    values.put("ended_on", day("2026-10-31"));
    assertThat(camera(values, "2026-11-01").state(90)).isEqualTo(State.ENDED);
    assertThat(camera(values, "2026-11-01").documentsUntil(5)).contains(day("2031-10-31"));
  }

  @Test
  void anAreaOfTheOldActEndedWithTheActWhateverItsRecordSays() {
    Zone area =
        area(
            ZoneKind.GUARD_AREA,
            "2024-01-01",
            "2027-12-31",
            Map.of("name", "Hamnen", "legal_basis", "lov1980_3"));
    assertThat(area.end()).contains(day("2025-12-31"));
    assertThat(area.state(90)).isEqualTo(State.ENDED);
  }

  @Test
  void onlyCameraSurveillanceHasDocumentsToKeep() {
    Zone rule =
        area(ZoneKind.ORDER_RULE_AREA, "2024-01-01", "2025-01-01", Map.of("kind", "fishing"));
    assertThat(rule.documentsUntil(5)).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: within {1} days of the review")
  @CsvSource({
    "2026-10-16, ",
    "2026-10-17, 90",
    "2026-12-15, 90",
    "2026-12-16, 30",
    "2027-01-08, 7",
    "2027-01-20, 7",
  })
  void reviewsAreRemindedOfInStepsAndUntilTheyAreDone(String on, Integer step) {
    var reviews =
        Reminder.of(camera(complete(), on), STEPS).stream()
            .filter(reminder -> reminder.what() == Reminder.What.REVIEW)
            .map(Reminder::step)
            .toList();
    assertThat(reviews).isEqualTo(step == null ? List.of() : List.of(step));
  }

  @Test
  void nothingIsRemindedOfThatHasEnded() {
    assertThat(Reminder.of(camera(complete(), "2027-05-01"), STEPS)).isEmpty();
  }

  @Test
  void decisionsOfOneKindForTheSameGroundAndDaysOverlap() {
    var fishing = Map.<String, Object>of("name", "Fiske", "kind", "fishing");
    Zone one = area(ZoneKind.ORDER_RULE_AREA, "2026-01-01", "2026-06-30", fishing);
    Zone same = area(ZoneKind.ORDER_RULE_AREA, "2026-06-30", null, fishing);
    Zone after = area(ZoneKind.ORDER_RULE_AREA, "2026-07-01", null, fishing);
    Zone other =
        area(
            ZoneKind.ORDER_RULE_AREA, "2026-01-01", null, Map.of("name", "F", "kind", "fireworks"));
    assertThat(Overlaps.of(one, List.of(one, same, after, other)))
        .singleElement()
        .satisfies(
            overlap -> {
              assertThat(overlap.id()).isEqualTo(same.id());
              assertThat(overlap.areaM2()).isEqualTo(2500);
            });
  }
}
