package se.lykta.store;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;

/**
 * One change of one feature. {@code version} is the version that the author saw: where another one
 * is current, the edit is refused as a conflict. Values are typed as {@code se.lykta.layers.Kind}
 * says; geometry is in the stored CRS.
 */
public sealed interface Edit {

  String layer();

  UUID id();

  /** The id is made by the author, so that the same edit sent twice exists once. */
  record Create(String layer, UUID id, Geometry geometry, Map<String, Object> values)
      implements Edit {}

  /** Everything anew: fields left out are cleared. */
  record Replace(String layer, UUID id, long version, Geometry geometry, Map<String, Object> values)
      implements Edit {}

  /**
   * Some things anew; what is not named stays.
   *
   * @param geometry empty: as it was
   * @param values a null value clears its field
   */
  record Patch(
      String layer, UUID id, long version, Optional<Geometry> geometry, Map<String, Object> values)
      implements Edit {}

  record Delete(String layer, UUID id, long version) implements Edit {}

  /**
   * An earlier version becomes the newest one, also of a deleted feature.
   *
   * @param version the newest version the author saw, that of the deletion where it is deleted
   */
  record Restore(String layer, UUID id, long version, long toVersion) implements Edit {}
}
