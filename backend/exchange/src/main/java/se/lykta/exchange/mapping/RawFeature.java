package se.lykta.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feature as it stands in the file.
 *
 * @param object what the file calls it: {@code features[12]}, {@code line 13} or {@code row 13}
 * @param version that it was exported with; 0 where it doesn't say
 * @param geometry null where it has none
 * @param properties String, Number, Boolean, List, Map or null
 * @param strangers names of members that GeoJSON and Lykta don't know
 */
public record RawFeature(
    String object,
    Optional<String> id,
    long version,
    Optional<String> layer,
    RawGeometry geometry,
    Map<String, Object> properties,
    List<String> strangers) {}
