package se.lykta.photometry;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Lights by formula, every 15° of C and every degree of γ. */
final class Lights {
  private static final int C_STEP = 15;

  private Lights() {}

  static LightDistribution of(DoubleBinaryOperator cd) {
    return of(180, cd);
  }

  static LightDistribution of(int lastGamma, DoubleBinaryOperator cd) {
    double[] c = new double[360 / C_STEP];
    Arrays.setAll(c, i -> i * C_STEP);
    double[] gamma = new double[lastGamma + 1];
    Arrays.setAll(gamma, i -> i);
    double[] candelas = new double[c.length * gamma.length];
    Arrays.setAll(candelas, i -> cd.applyAsDouble(c[i / gamma.length], gamma[i % gamma.length]));
    return new LightDistribution(c, gamma, candelas, 90);
  }
}
