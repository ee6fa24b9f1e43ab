package se.lykta.server.lighting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lykta.engine.scene.Luminaire;
import se.lykta.layers.Feature;
import se.lykta.server.accounts.Reader;
import se.lykta.server.lighting.stock.Register;
import se.lykta.server.lighting.stock.StockLamp;
import se.lykta.server.lighting.street.Station;
import se.lykta.server.lighting.street.StreetLight;
import se.lykta.server.lighting.street.SurfaceLight;
import se.lykta.server.lighting.street.Thresholds;

/**
 * All that is known of one street's light.
 *
 * @param street as in the list
 * @param widthM null where it is not known; then only the middle line is computed
 * @param acrossLux mean along the street of each row of points, from the right edge to the left
 * @param gridLux each point, station by station from the right edge; null inside buildings
 * @param stepM between stations
 */
record StreetPage(
    StreetRow street,
    Double widthM,
    Integer lanes,
    String surface,
    List<FindingRow> findings,
    List<Double> acrossLux,
    List<Double> gridLux,
    double stepM,
    List<Station> stations,
    List<Lamp> lamps,
    Thresholds thresholds) {

  /**
   * A lamp as it stands to the street.
   *
   * @param id of the light point; null for lamps that the reader may not know
   * @param alongM from the street's beginning
   * @param besideM from the middle line, to the left seen along the street
   * @param towardsDeg where its street side looks, clockwise from the street's direction
   * @param meanLux that it gives the street
   * @param assumed fields that are guessed
   */
  record Lamp(
      UUID id,
      String designation,
      double alongM,
      double besideM,
      double heightM,
      double tiltDeg,
      double towardsDeg,
      double fluxLm,
      double meanLux,
      Set<String> assumed) {}

  static StreetPage of(
      Feature street, StreetLight light, Register register, Reader reader, Thresholds thresholds) {
    var lamps = new Lamps(new LengthIndexedLine(street.geometry()), register, reader);
    return new StreetPage(
        StreetRow.of(street, light),
        number(street, "width_m"),
        number(street, "lanes") instanceof Double lanes ? (Integer) lanes.intValue() : null,
        street.findText("surface").orElse(null),
        light.findings().stream().map(FindingRow::of).toList(),
        across(light),
        Arrays.stream(light.surface().lux()).mapToObj(StreetRow::known).toList(),
        light.stepM(),
        light.stations(),
        light.surface().lamps().stream().map(lamps::of).toList(),
        thresholds);
  }

  private static Double number(Feature street, String field) {
    return street.values().get(field) instanceof Number number ? number.doubleValue() : null;
  }

  private static List<Double> across(StreetLight light) {
    double[] lux = light.surface().lux();
    return IntStream.range(0, light.rows())
        .mapToObj(
            row ->
                IntStream.iterate(row, i -> i < lux.length, i -> i + light.rows())
                    .mapToDouble(i -> lux[i])
                    .filter(value -> !Double.isNaN(value))
                    .average())
        .map(mean -> mean.isPresent() ? (Double) mean.getAsDouble() : null)
        .toList();
  }

  /** Tells where lamps stand to a street. */
  private record Lamps(LengthIndexedLine line, Register register, Reader reader) {

    Lamp of(SurfaceLight.Share share) {
      StockLamp lamp = share.lamp();
      Luminaire light = lamp.light();
      var place = new Coordinate(light.x(), light.y());
      double along = line.project(place);
      Coordinate foot = line.extractPoint(along);
      Coordinate left = line.extractPoint(along, 1);
      double eastward = left.x - foot.x;
      double northward = left.y - foot.y;
      boolean isShown = lamp.isShownTo(reader.isMember());
      return new Lamp(
          isShown ? lamp.lightPoint() : null,
          isShown ? designation(lamp) : null,
          along,
          (place.x - foot.x) * eastward + (place.y - foot.y) * northward,
          light.heightM(),
          light.tiltDeg(),
          turn(light.azimuthDeg() - Math.toDegrees(Math.atan2(northward, -eastward))),
          light.fluxLm(),
          share.meanLux(),
          isShown ? lamp.assumed() : Set.of());
    }

    private String designation(StockLamp lamp) {
      return register
          .findLightPoint(lamp.lightPoint())
          .flatMap(point -> point.findText("designation"))
          .orElse(null);
    }

    private static double turn(double degrees) {
      return (degrees % 360 + 360) % 360;
    }
  }
}
