package se.lykta.store;

import java.util.List;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Stamp;

/**
 * One step of a feature's history.
 *
 * @param comment of the change set; may be null
 * @param changedFields those that differ from the version before, all for the first; {@code
 *     geometry} counts as one
 * @param deleted whether this step removed the feature, by a deletion or by undoing its creation
 * @param feature as it was after the step; for a removal as it was before
 */
public record Version(
    long version,
    Operation operation,
    boolean deleted,
    Stamp stamp,
    UUID changeSet,
    String comment,
    List<String> changedFields,
    Feature feature) {}
