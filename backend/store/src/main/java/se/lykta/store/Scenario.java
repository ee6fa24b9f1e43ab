package se.lykta.store;

import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Stamp;

/**
 * A named list of changes over the register as it is.
 *
 * @param note what it is for; may be null
 * @param adoptedAs the change set by which it was once made the register's own; it may have been
 *     undone since
 */
public record Scenario(
    UUID id, String name, String note, Stamp created, Optional<UUID> adoptedAs) {}
