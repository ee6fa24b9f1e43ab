package se.lykta.photometry;

import java.util.Optional;

/**
 * What a planner wants to know of a light at a glance; the luminaire is not tilted.
 *
 * @param fluxLm by integration
 * @param upwardShare flux above the horizontal to the whole, 0 to 1; 0 for a dark lamp
 * @param intensityClass the strictest one that is kept; empty where none is
 */
public record LightFigures(
    double fluxLm,
    double upwardShare,
    MaximumCone maximum,
    HighAngles highAngles,
    Optional<IntensityClass> intensityClass) {

  public static LightFigures of(LightDistribution light) {
    double flux = light.fluxLm();
    HighAngles highAngles = HighAngles.of(light);
    return new LightFigures(
        flux,
        flux > 0 ? light.fluxLm(90, 180) / flux : 0,
        MaximumCone.of(light),
        highAngles,
        IntensityClass.find(highAngles));
  }
}
