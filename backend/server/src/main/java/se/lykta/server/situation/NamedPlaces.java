package se.lykta.server.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** What the places of the safety work are called, by where they are; read once. */
final class NamedPlaces {
  private record Named(String name, Geometry area) {}

  private final List<Named> places = new ArrayList<>();

  NamedPlaces(FeatureStore store) {
    store.readRows(
        Query.of("place"),
        List.of("name", "kind"),
        row -> {
          if (!"municipality".equals(row.text(1))) {
            places.add(new Named(row.text(0), row.geometry()));
          }
        });
    places.sort(Comparator.comparingDouble(place -> place.area().getArea()));
  }

  /** The smallest one that holds a point of the stored CRS. */
  Optional<String> at(Point point) {
    return places.stream().filter(place -> place.area().covers(point)).map(Named::name).findFirst();
  }
}
