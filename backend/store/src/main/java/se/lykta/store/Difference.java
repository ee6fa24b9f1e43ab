package se.lykta.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Stamp;

/**
 * What became of one feature between two moments of the register.
 *
 * @param position in the order of changing; a list, newest first, goes on before it
 * @param before empty where it was not there; its {@code created} is unknown
 * @param after empty where it is gone; its {@code created} is unknown
 * @param stamp of the last change in between
 */
public record Difference(
    long position,
    String layer,
    UUID id,
    Optional<Feature> before,
    Optional<Feature> after,
    Stamp stamp) {

  /** Where a list begins. */
  public static final long NEWEST = Long.MAX_VALUE;

  /** Whether it is as it was: changed and brought back, or made and removed again. */
  public boolean isNone() {
    return before.isPresent() == after.isPresent() && changedFields().isEmpty();
  }

  /** Names of the fields that differ, {@code geometry} among them; none where one side is empty. */
  public List<String> changedFields() {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    return Versions.differences(content(before.get()), content(after.get()));
  }

  private static Versions.Content content(Feature feature) {
    return new Versions.Content(feature.geometry(), feature.values());
  }
}
