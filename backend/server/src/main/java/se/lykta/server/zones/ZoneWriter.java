package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.lykta.server.accounts.Reader;
import se.lykta.server.geojson.Outlines;
import se.lykta.store.Crs;

/** Zones as answers show them. */
@Component
class ZoneWriter {
  private static final Crs DEGREES = Crs.of("CRS84");

  private final Register register;
  private final ZoneWords words;

  ZoneWriter(Register register, ZoneWords words) {
    this.register = register;
    this.words = words;
  }

  /**
   * A camera, for those who may know where it hangs.
   *
   * @param position longitude and latitude
   */
  record Camera(UUID id, String designation, double[] position) {}

  /**
   * A zone with its record.
   *
   * @param outline rings of longitudes and latitudes
   */
  record Page(
      ZoneRow zone,
      LocalDate on,
      List<ZoneWords.Fact> record,
      List<Camera> cameras,
      List<List<double[][]>> outline) {}

  List<ZoneRow> rows(List<Zone> zones, Reader reader) {
    return zones.stream().map(zone -> row(zone, zones, reader)).toList();
  }

  private ZoneRow row(Zone zone, List<Zone> all, Reader reader) {
    return new ZoneRow(
        zone.id(),
        zone.kind().layerName(),
        zone.name(),
        words.sort(zone).orElse(null),
        zone.state(register.endingDays()).word(),
        zone.from().orElse(null),
        zone.end().orElse(null),
        zone.review().orElse(null),
        zone.missing().stream().map(ZoneRow.Lack::of).toList(),
        Overlaps.of(zone, all),
        Reminder.of(zone, register.reminderDays()).stream().map(ZoneRow.Due::of).toList(),
        zone.responsible().map(actor -> words.name("actor", actor)).orElse(null),
        zone.documentsUntil(register.documentYears()).orElse(null),
        register.cameras(zone, reader.sees()).size(),
        zone.isInvented(),
        ZoneRow.bounds(zone));
  }

  Page page(Zone zone, Reader reader) {
    List<Zone> all = register.list(reader.sees(), zone.on());
    List<Camera> cameras =
        register.cameras(zone, reader.sees()).stream()
            .map(
                camera -> {
                  var at = DEGREES.fromStored(camera.geometry()).getCoordinate();
                  return new Camera(
                      camera.id(),
                      camera.findText("designation").orElse(""),
                      new double[] {at.x, at.y});
                })
            .toList();
    return new Page(
        row(zone, all, reader), zone.on(), words.record(zone), cameras, Outlines.of(zone.area()));
  }
}
