package se.lykta.exchange.mapping;

import java.util.Optional;
import java.util.UUID;
import se.lykta.exchange.intake.StableId;
import se.lykta.layers.Layer;

/** Ids of features: a UUID is kept, anything else becomes the same one in every import. */
final class FeatureIds {
  private static final int UUID_LENGTH = 36;

  private FeatureIds() {}

  static UUID of(String file, Layer layer, RawFeature raw) {
    return raw.id()
        .map(id -> uuid(id).orElseGet(() -> StableId.of("geojson", file, layer.name(), id)))
        .orElseGet(() -> StableId.of("geojson", file, layer.name(), raw.object()));
  }

  /**
   * @param part from 1: the first keeps the id itself
   */
  static UUID ofPart(UUID whole, int part) {
    return StableId.of("part", whole.toString(), Integer.toString(part));
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return id.length() == UUID_LENGTH ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
