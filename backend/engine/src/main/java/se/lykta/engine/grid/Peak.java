package se.lykta.engine.grid;

import java.util.Arrays;
import se.lykta.photometry.LightDistribution;

/** The greatest intensity of a distribution from some γ on, over all C. */
final class Peak {
  private final double[] gamma;

  private final double[] candelas;

  Peak(LightDistribution distribution) {
    gamma = distribution.gammaDeg();
    candelas = new double[gamma.length];
    double[] all = distribution.candelas();
    for (int i = 0; i < all.length; i++) {
      int angle = i % gamma.length;
      candelas[angle] = Math.max(candelas[angle], all[i]);
    }
    for (int i = gamma.length - 2; i >= 0; i--) {
      candelas[i] = Math.max(candelas[i], candelas[i + 1]);
    }
  }

  /** cd; for an angle between two of the file, from the lower one on. */
  double beyond(double fromGamma) {
    int at = Arrays.binarySearch(gamma, fromGamma);
    int below = at >= 0 ? at : Math.max(0, -at - 2);
    return fromGamma > gamma[gamma.length - 1] ? 0 : candelas[below];
  }
}
