package se.lykta.store;

import java.util.UUID;
import se.lykta.layers.Stamp;

/** What all features of a bulk insert share. */
record BulkSource(UUID changeSet, Stamp stamp) {}
