package se.lykta.photometry;

import java.util.OptionalDouble;

/**
 * One set of lamps that a luminaire may have.
 *
 * @param count lamps; negative for absolute photometry, 0 where the file's text is no number
 * @param type in the file's words
 * @param fluxLm of all lamps of the set, lm; empty where only the luminaire was measured
 * @param colour colour temperature or appearance, in the file's words
 * @param rendering colour rendering, in the file's words
 * @param watts of the whole luminaire, with its gear
 */
public record LampSet(
    int count,
    String type,
    OptionalDouble fluxLm,
    String colour,
    String rendering,
    OptionalDouble watts) {}
