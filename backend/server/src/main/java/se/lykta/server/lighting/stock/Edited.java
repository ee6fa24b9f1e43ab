package se.lykta.server.lighting.stock;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.store.Edit;

/** A feature as an edit would leave it. */
final class Edited {

  private Edited() {}

  /**
   * @param before empty where there is none
   * @return empty where there is none afterwards
   */
  static Optional<Feature> of(Edit edit, Optional<Feature> before) {
    return switch (edit) {
      case Edit.Create create -> Optional.of(feature(edit, create.geometry(), create.values()));
      case Edit.Replace replace -> Optional.of(feature(edit, replace.geometry(), replace.values()));
      case Edit.Patch patch -> before.map(feature -> patched(feature, patch));
      case Edit.Delete delete -> Optional.empty();
      // what an earlier version was is the store's to know; until it is restored it is as it is
      case Edit.Restore restore -> before;
    };
  }

  private static Feature patched(Feature before, Edit.Patch patch) {
    Map<String, Object> values = new HashMap<>(before.values());
    values.putAll(patch.values());
    return feature(patch, patch.geometry().orElse(before.geometry()), values);
  }

  private static Feature feature(Edit edit, Geometry geometry, Map<String, Object> values) {
    var kept = new HashMap<>(values);
    kept.values().removeIf(Objects::isNull);
    return Feature.unsaved(edit.layer(), edit.id(), geometry, kept);
  }
}
