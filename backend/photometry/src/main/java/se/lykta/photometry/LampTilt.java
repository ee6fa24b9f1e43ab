package se.lykta.photometry;

import java.util.List;

/**
 * How the light of a lamp changes with the tilt of its luminaire (IES LM-63, TILT=INCLUDE).
 *
 * @param geometry 1: the lamp stands or hangs when the luminaire is not tilted; 2: it lies and goes
 *     on lying; 3: it lies and is tilted with the luminaire
 * @param anglesDeg ascending, from 0
 * @param factors one an angle
 */
public record LampTilt(int geometry, List<Double> anglesDeg, List<Double> factors) {
  public LampTilt {
    anglesDeg = List.copyOf(anglesDeg);
    factors = List.copyOf(factors);
  }

  /**
   * What to multiply intensities with.
   *
   * @param tiltDeg either way; outside the angles the nearest factor holds
   */
  public double factorAt(double tiltDeg) {
    double tilt = Math.abs(tiltDeg);
    int above = 0;
    while (above < anglesDeg.size() && anglesDeg.get(above) < tilt) {
      above++;
    }
    if (above == 0 || above == anglesDeg.size()) {
      return factors.get(Math.min(above, factors.size() - 1));
    }
    return between(above - 1, above, tilt);
  }

  private double between(int below, int above, double tilt) {
    double from = anglesDeg.get(below);
    double share = (tilt - from) / (anglesDeg.get(above) - from);
    return (1 - share) * factors.get(below) + share * factors.get(above);
  }
}
