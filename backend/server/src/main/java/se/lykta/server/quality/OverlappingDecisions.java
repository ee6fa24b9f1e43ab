package se.lykta.server.quality;

import java.util.stream.Stream;
import se.lykta.layers.Feature;
import se.lykta.layers.Problem;
import se.lykta.layers.Title;
import se.lykta.server.zones.ZoneOverlap;

/** Two decisions of one kind that hold for the same ground: which of them does one follow? */
final class OverlappingDecisions implements Check {

  @Override
  public Stream<Finding> look(Surroundings place) {
    return ZoneOverlap.LAYERS.stream()
        .map(place::features)
        .flatMap(zones -> ZoneOverlap.among(zones).stream())
        .map(OverlappingDecisions::finding);
  }

  private static Finding finding(ZoneOverlap overlap) {
    var message =
        Title.of(
            "Gäller samtidigt som %s på %.0f m²; väntat ett beslut i taget"
                .formatted(name(overlap.one()), overlap.ground().getArea()),
            "Holds at the same time as %s on %.0f m²; expected one decision at a time"
                .formatted(name(overlap.one()), overlap.ground().getArea()));
    var problem = Problem.warning("decisions-overlap", overlap.other(), Problem.GEOMETRY, message);
    return Finding.of(problem, overlap.other(), overlap.ground());
  }

  private static String name(Feature zone) {
    return zone.findText("name").orElse("?");
  }
}
