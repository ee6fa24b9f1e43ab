package se.lykta.server.zones;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.server.web.TownTime;

/**
 * Two decisions of one kind for the same ground and the same days.
 *
 * @param ground which both cover; stored CRS
 */
public record ZoneOverlap(Feature one, Feature other, Geometry ground) {
  public static final List<String> LAYERS =
      Arrays.stream(ZoneKind.values()).map(ZoneKind::layerName).toList();

  /** Each pair once. */
  public static List<ZoneOverlap> among(List<Feature> zones) {
    LocalDate today = TownTime.today();
    List<Zone> read =
        zones.stream()
            .flatMap(
                zone ->
                    ZoneKind.find(zone.layer()).map(kind -> new Zone(kind, zone, today)).stream())
            .toList();
    return IntStream.range(0, read.size())
        .boxed()
        .flatMap(i -> Overlaps.grounds(read.get(i), read.subList(i + 1, read.size())))
        .toList();
  }
}
