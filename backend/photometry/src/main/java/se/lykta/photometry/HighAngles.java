package se.lykta.photometry;

import java.util.stream.IntStream;

/**
 * The highest intensities at flat angles, where they glare: at the angle or above it, any plane,
 * with the luminaire not tilted; in cd per 1000 lm of the luminaire's own flux.
 */
public record HighAngles(
    double cdPerKlmFrom70, double cdPerKlmFrom80, double cdPerKlmFrom90, double cdPerKlmFrom95) {

  static HighAngles of(LightDistribution light) {
    return new HighAngles(from(light, 70), from(light, 80), from(light, 90), from(light, 95));
  }

  private static double from(LightDistribution light, double angle) {
    double highest = 0;
    for (double c : light.cDeg()) {
      highest = Math.max(highest, light.intensityCd(c, angle));
      for (double gamma : light.gammaDeg()) {
        highest = Math.max(highest, gamma >= angle ? light.intensityCd(c, gamma) : 0);
      }
    }
    return light.fluxLm() > 0 ? highest * 1000 / light.fluxLm() : 0;
  }

  boolean isWithin(double from70, double from80, double from90, double from95) {
    double[] found = {cdPerKlmFrom70, cdPerKlmFrom80, cdPerKlmFrom90, cdPerKlmFrom95};
    double[] limits = {from70, from80, from90, from95};
    return IntStream.range(0, found.length).allMatch(i -> Math.rint(found[i]) <= limits[i]);
  }
}
