package se.lykta.server.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/**
 * Who has to act: the actor of the area that holds the place and covers what was reported, the most
 * fitting cover before all of it and the smaller area before the larger; else the municipality.
 */
@Component
class Responsibility {
  private static final String LAYER = "responsibility_area";
  private static final String ALL = "all";

  /** On a façade, as far as a phone can tell. */
  private static final double AT_BUILDING_M = 8;

  private final FeatureStore store;
  private final Actors actors;

  Responsibility(FeatureStore store, Actors actors) {
    this.store = store;
    this.actors = actors;
  }

  Optional<UUID> of(Category category, Point place) {
    List<Feature> areas = areas(place);
    return covers(category, place)
        .flatMap(cover -> smallest(areas, cover).stream())
        .findFirst()
        .or(actors::municipality);
  }

  private Stream<String> covers(Category category, Point place) {
    boolean atBuilding = !store.nearest("building", place, 1, AT_BUILDING_M).isEmpty();
    return Stream.concat(
        category.covers().stream().filter(cover -> atBuilding || !cover.equals("buildings")),
        Stream.of(ALL));
  }

  private List<Feature> areas(Point place) {
    var today = Query.Period.day(TownTime.today());
    var query = Query.of(LAYER).inBox(place.getEnvelopeInternal()).during(today);
    return store.list(query).stream().filter(area -> area.geometry().covers(place)).toList();
  }

  private static Optional<UUID> smallest(List<Feature> areas, String cover) {
    return areas.stream()
        .filter(area -> area.findText("covers").filter(cover::equals).isPresent())
        .min(Comparator.comparingDouble(area -> area.geometry().getArea()))
        .flatMap(area -> area.find("actor"))
        .map(UUID.class::cast);
  }
}
