package se.lykta.exchange.geojson;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import se.lykta.exchange.mapping.BadShape;
import se.lykta.exchange.mapping.RawGeometry;

/**
 * A geometry as it stands in a GeoJSON file.
 *
 * @param type empty where it has none
 * @param coordinates positions as {@code double[]}, in lists in lists; null where there are none
 */
record JsonGeometry(Optional<String> type, Object coordinates) implements RawGeometry {

  @Override
  public boolean hasHeight() {
    return hasHeight(coordinates);
  }

  private static boolean hasHeight(Object raw) {
    return switch (raw) {
      case null -> false;
      case List<?> items -> items.stream().anyMatch(JsonGeometry::hasHeight);
      case double[] position -> position.length > 2 && position[2] != 0;
      case Object other -> false;
    };
  }

  @Override
  public List<Geometry> parts() throws BadShape {
    return GeometryBuilder.build(type.orElse("null"), coordinates);
  }
}
