package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Field;
import se.lykta.layers.Title;
import se.lykta.store.Crs;

/**
 * A zone as a list shows it.
 *
 * @param sort of host area, of rule or of permit; null for camera zones
 * @param from null: not said
 * @param end the last day; null: until further notice
 * @param missing what its record lacks
 * @param overlaps other decisions of its kind for the same ground and days
 * @param responsible who answers for it; null: not said
 * @param documentsUntil until when the documents of camera surveillance are kept; null for others
 * @param cameras those that the reader may see
 * @param invented whether it belongs to the demo town
 * @param bounds west, south, east, north; degrees
 */
record ZoneRow(
    UUID id,
    String layer,
    String name,
    Title sort,
    String state,
    LocalDate from,
    LocalDate end,
    LocalDate review,
    List<Lack> missing,
    List<Overlaps.Overlap> overlaps,
    List<Due> reminders,
    String responsible,
    LocalDate documentsUntil,
    int cameras,
    boolean invented,
    double[] bounds) {
  private static final Crs DEGREES = Crs.of("CRS84");

  /** A field without a value. */
  record Lack(String field, Title title) {
    static Lack of(Field field) {
      return new Lack(field.name(), field.title());
    }
  }

  /**
   * What comes.
   *
   * @param what {@code end} or {@code review}
   * @param daysLeft negative: that day has passed
   * @param step within so many days
   */
  record Due(String what, LocalDate day, long daysLeft, int step) {
    static Due of(Reminder reminder) {
      return new Due(reminder.what().word(), reminder.day(), reminder.daysLeft(), reminder.step());
    }
  }

  static double[] bounds(Zone zone) {
    Envelope box = DEGREES.fromStored(zone.area()).getEnvelopeInternal();
    return new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
  }
}
