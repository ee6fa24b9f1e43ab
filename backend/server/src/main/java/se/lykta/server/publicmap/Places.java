package se.lykta.server.publicmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;
import se.lykta.layers.Common;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.accounts.Reader;
import se.lykta.server.web.TownTime;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Named areas, by name; not the municipality as a whole. */
@Component
class Places {
  private static final String LAYER = "place";
  private static final String KIND = "kind";
  private static final String WHOLE = "municipality";

  private final FeatureStore store;
  private final Facts facts;

  Places(FeatureStore store, Facts facts) {
    this.store = store;
    this.facts = facts;
  }

  List<Entry> list(LocalDate day) {
    return store.list(visible().during(Query.Period.day(day)).sortedBy("name", false)).stream()
        .filter(Places::isPart)
        .map(this::entry)
        .toList();
  }

  private static Query visible() {
    return Query.of(LAYER).visibleTo(Reader.ANONYMOUS.sees());
  }

  private static boolean isPart(Feature place) {
    return place.geometry() != null && place.findText(KIND).filter(WHOLE::equals).isEmpty();
  }

  private Entry entry(Feature place) {
    return new Entry(
        Section.PLACES,
        place.id(),
        place.findText("name").orElse(""),
        "",
        facts.value(place, KIND).orElse(Title.of("", "")),
        facts.of(place, "aliases"),
        place.geometry(),
        Set.of(),
        TownTime.day(place.modified().at()),
        place.findText(Common.PROVENANCE).filter("illustrative"::equals).isPresent());
  }

  /** The smallest named place that holds a point. */
  static Optional<Feature> smallest(FeatureStore store, Point at) {
    return store.list(visible().inBox(at.getEnvelopeInternal())).stream()
        .filter(place -> isPart(place) && place.geometry().covers(at))
        .min(Comparator.comparingDouble(place -> place.geometry().getArea()));
  }
}
