package se.lykta.engine.road;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.lykta.photometry.LightDistribution;

/** Made-up luminaires whose light is known by formula. */
final class Lights {
  private Lights() {}

  /** The same intensity in every direction, cd. */
  static LightDistribution isotropic(double candela) {
    double[] gamma = {0, 180};
    return new LightDistribution(new double[] {0}, gamma, new double[] {candela, candela}, 0);
  }

  /** Throws farther along the road than across it; symmetric about the plane to the street. */
  static LightDistribution road() {
    double[] c = IntStream.range(0, 24).mapToDouble(i -> 15 * i).toArray();
    double[] gamma = IntStream.rangeClosed(0, 36).mapToDouble(i -> 2.5 * i).toArray();
    double[] candelas = new double[c.length * gamma.length];
    Arrays.setAll(candelas, i -> intensity(c[i / gamma.length], gamma[i % gamma.length]));
    return new LightDistribution(c, gamma, candelas, 0);
  }

  private static double intensity(double c, double gamma) {
    double along = Math.abs(Math.sin(Math.toRadians(c)));
    double towardsStreet = 1 + 0.5 * Math.cos(Math.toRadians(c));
    double throwing = Math.exp(-Math.pow((gamma - 60 * along) / 25, 2));
    return 1000 * towardsStreet * throwing * Math.cos(Math.toRadians(gamma));
  }
}
