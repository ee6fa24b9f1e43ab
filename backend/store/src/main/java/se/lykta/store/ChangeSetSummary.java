package se.lykta.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Stamp;

/**
 * A kept change set without its edits.
 *
 * @param comment may be null
 * @param layers names of the layers that it changed
 * @param undoes the change set that this one took back
 * @param undoneBy the change set that took this one back
 */
public record ChangeSetSummary(
    UUID id,
    Stamp stamp,
    String comment,
    Counts counts,
    List<String> layers,
    Optional<UUID> undoes,
    Optional<UUID> undoneBy) {

  /** How many features came to be, were changed and went. */
  public record Counts(long created, long changed, long deleted) {}
}
