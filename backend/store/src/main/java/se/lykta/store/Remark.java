package se.lykta.store;

import java.util.UUID;
import se.lykta.layers.Stamp;

/** What somebody wrote about a report for the others who see it. */
public record Remark(UUID id, UUID report, Stamp written, String text) {}
