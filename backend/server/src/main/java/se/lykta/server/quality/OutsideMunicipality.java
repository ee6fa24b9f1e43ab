package se.lykta.server.quality;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;

/** Lamps outside the municipality, where its area is drawn. */
final class OutsideMunicipality implements Check {
  private static final Title MESSAGE =
      Title.of("Ljuspunkten är utanför kommunen", "The light point is outside the municipality");

  @Override
  public Stream<Finding> look(Surroundings place) {
    List<PreparedGeometry> areas =
        place.everywhere("place", "kind", "municipality").stream()
            .map(area -> PreparedGeometryFactory.prepare(area.geometry()))
            .toList();
    return areas.isEmpty()
        ? Stream.empty()
        : place.features("light_point").stream()
            .filter(lamp -> areas.stream().noneMatch(area -> area.covers(lamp.geometry())))
            .map(OutsideMunicipality::finding);
  }

  private static Finding finding(Feature lamp) {
    return Finding.warning("outside-municipality", lamp, Problem.GEOMETRY, MESSAGE);
  }
}
