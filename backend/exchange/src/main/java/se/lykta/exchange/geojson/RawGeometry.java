package se.lykta.exchange.geojson;

import java.util.Optional;

/**
 * A geometry as it stands in the file.
 *
 * @param type empty where it has none
 * @param coordinates positions as {@code double[]}, in lists in lists; null where there are none
 */
record RawGeometry(Optional<String> type, Object coordinates) {}
