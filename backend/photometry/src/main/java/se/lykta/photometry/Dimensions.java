package se.lykta.photometry;

import java.util.OptionalDouble;

/**
 * The size of a luminaire: its housing in EULUMDAT, its luminous opening in IES LM-63.
 *
 * @param lengthM metres; the diameter where it is round; empty where the file doesn't tell
 * @param widthM metres; 0 where the length is a diameter
 * @param heightM metres
 */
public record Dimensions(OptionalDouble lengthM, OptionalDouble widthM, OptionalDouble heightM) {}
