package se.lykta.layers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing of a layer in one version.
 *
 * @param layer the layer's name
 * @param version 1 for the first; 0 for a feature not yet stored
 * @param geometry in the stored CRS, metres, east before north; null for layers without geometry
 * @param values by field name, in the types that {@link Kind} names; fields without a value are
 *     left out
 * @param created null while not yet stored
 * @param modified null while not yet stored
 */
public record Feature(
    String layer,
    UUID id,
    long version,
    Geometry geometry,
    Map<String, Object> values,
    Stamp created,
    Stamp modified) {

  public Feature {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A feature that nobody has stored yet. */
  public static Feature unsaved(
      String layer, UUID id, Geometry geometry, Map<String, Object> values) {
    return new Feature(layer, id, 0, geometry, values, null, null);
  }

  public Optional<Object> find(String field) {
    return Optional.ofNullable(values.get(field));
  }

  public Optional<String> findText(String field) {
    return find(field).map(String.class::cast);
  }

  /** The texts of a list field; empty where it has none. */
  @SuppressWarnings("unchecked")
  public List<String> findTexts(String field) {
    return find(field).map(list -> (List<String>) list).orElse(List.of());
  }

  /** Whether it holds in the world on that day; both ends of its validity are included. */
  public boolean holdsOn(LocalDate day) {
    LocalDate from = (LocalDate) values.get(Common.VALID_FROM);
    LocalDate to = (LocalDate) values.get(Common.VALID_TO);
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
