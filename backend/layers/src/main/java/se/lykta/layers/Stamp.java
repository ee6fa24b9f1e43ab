package se.lykta.layers;

import java.time.Instant;

/** When something was done and by whom. */
public record Stamp(Instant at, String by) {}
