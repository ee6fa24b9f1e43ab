package se.lykta.server.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.layers.Feature;
import se.lykta.server.settings.LyktaSettings;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Where a report lies: in which place, near what, and whether in the municipality at all. */
@Component
class Surroundings {
  private static final String PLACES = "place";
  private static final String MUNICIPALITY = "municipality";
  private static final double M_PER_KM = 1000;

  private final FeatureStore store;
  private final LyktaSettings settings;

  Surroundings(FeatureStore store, LyktaSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** The smallest named place that holds it. */
  Optional<UUID> place(Point at) {
    return store.list(Query.of(PLACES).inBox(at.getEnvelopeInternal())).stream()
        .filter(place -> !isMunicipality(place) && place.geometry().covers(at))
        .min(Comparator.comparingDouble(place -> place.geometry().getArea()))
        .map(Feature::id);
  }

  private static boolean isMunicipality(Feature place) {
    return place.findText("kind").filter(MUNICIPALITY::equals).isPresent();
  }

  /** Whether it lies so that the sender should be asked whether that is right. */
  boolean isFar(Point at) {
    List<Feature> areas = store.list(Query.of(PLACES).where("kind", MUNICIPALITY));
    return areas.isEmpty()
        ? homeDistanceM(at) > settings.reports().farKm() * M_PER_KM
        : areas.stream().noneMatch(area -> area.geometry().covers(at));
  }

  private double homeDistanceM(Point at) {
    var home = settings.home();
    double[] middle = {(home.west() + home.east()) / 2, (home.south() + home.north()) / 2};
    Crs.of("CRS84").toStored(middle);
    return Math.hypot(at.getX() - middle[0], at.getY() - middle[1]);
  }

  /** Open reports of the same category near by, the nearest first. */
  List<Case> alike(Category category, Point at, double withinM, int atMost) {
    var box = at.getEnvelopeInternal();
    box.expandBy(withinM);
    var query = Query.of(Case.LAYER).inBox(box).where(Case.CATEGORY, category.word());
    return store.list(query).stream()
        .map(Case::new)
        .filter(report -> report.isOpen() && report.position().isWithinDistance(at, withinM))
        .sorted(Comparator.comparingDouble(report -> report.position().distance(at)))
        .limit(atMost)
        .toList();
  }
}
