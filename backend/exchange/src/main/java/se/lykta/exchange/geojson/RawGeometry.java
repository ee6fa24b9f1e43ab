package se.lykta.exchange.geojson;

import java.util.List;
import java.util.Optional;

/**
 * A geometry as it stands in the file.
 *
 * @param type empty where it has none
 * @param coordinates positions as {@code double[]}, in lists in lists; null where there are none
 */
record RawGeometry(Optional<String> type, Object coordinates) {

  /** Whether any position has a height, which nobody here keeps. */
  boolean hasHeight() {
    return hasHeight(coordinates);
  }

  private static boolean hasHeight(Object raw) {
    return switch (raw) {
      case null -> false;
      case List<?> items -> items.stream().anyMatch(RawGeometry::hasHeight);
      case double[] position -> position.length > 2 && position[2] != 0;
      case Object other -> false;
    };
  }
}
