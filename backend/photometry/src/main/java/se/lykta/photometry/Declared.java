package se.lykta.photometry;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a file says about its own intensities; {@link Photometry#issues()} says where that differs
 * from what they are.
 *
 * @param symmetry which planes are stored once
 * @param absolute measured as a luminaire, without a lamp's flux
 * @param lightOutputRatio luminaire's flux to its lamps', percent
 * @param downwardShare flux below the horizontal, percent of the luminaire's
 * @param tiltDeg tilt at the measurement, degrees
 * @param lampTilt how the lamp's light changes with tilt, where the file has it
 */
public record Declared(
    Symmetry symmetry,
    boolean absolute,
    OptionalDouble lightOutputRatio,
    OptionalDouble downwardShare,
    double tiltDeg,
    Optional<LampTilt> lampTilt) {}
