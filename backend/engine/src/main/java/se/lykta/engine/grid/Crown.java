package se.lykta.engine.grid;

import se.lykta.engine.scene.Tree;

/** One tree crown as a lamp sees it, dimming receivers on a level plane. */
final class Crown {
  /** A relative chord that is rounding: a ray that touches a crown passes. */
  private static final double TOUCH = 1e-6;

  private final double radius;
  private final double transmittance;

  /** The lamp in the crown's space, and how much higher the receivers are. */
  private final double lampX;

  private final double lampY;
  private final double lampZ;
  private final double rise;

  /** How far from the crown's middle the lamp is, squared, less 1. */
  private final double outside;

  Crown(Tree tree, Lamp lamp, double planeM) {
    double halfHeight = (tree.crownTopM() - tree.crownBaseM()) / 2;
    radius = tree.crownRadiusM();
    transmittance = tree.transmittance();
    lampX = (lamp.x - tree.x()) / radius;
    lampY = (lamp.y - tree.y()) / radius;
    lampZ = (lamp.z - (tree.crownTopM() + tree.crownBaseM()) / 2) / halfHeight;
    rise = (planeM - lamp.z) / halfHeight;
    outside = lampX * lampX + lampY * lampY + lampZ * lampZ - 1;
  }

  /**
   * The part of the light that comes through.
   *
   * @param x from the lamp to the receiver, m
   * @param y likewise
   */
  double through(double x, double y) {
    double dx = x / radius;
    double dy = y / radius;
    double a = dx * dx + dy * dy + rise * rise;
    double b = lampX * dx + lampY * dy + lampZ * rise;
    double root = b * b - a * outside;
    if (!(root > 0)) {
      return 1;
    }
    double half = Math.sqrt(root);
    double in = Math.max(0, (-b - half) / a);
    double out = Math.min(1, (-b + half) / a);
    double chord = (out - in) * Math.sqrt(a) / 2;
    return chord > TOUCH ? Math.pow(transmittance, chord) : 1;
  }

  /**
   * The stretch of a row that may lie in the crown's shadow, as x from the lamp, m. The root above
   * is a quadratic p·dx² + 2·q·dx + r in x; where it opens upwards the whole row may.
   *
   * @return west and east; west above east where there is none
   */
  double[] stretch(double y) {
    double dy = y / radius;
    double k = lampY * dy + lampZ * rise;
    double p = lampX * lampX - outside;
    double q = lampX * k;
    double r = k * k - outside * (dy * dy + rise * rise);
    if (p >= 0) {
      return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }
    double root = Math.sqrt(Math.max(0, q * q - p * r));
    return q * q < p * r
        ? new double[] {1, -1}
        : new double[] {radius * (-q + root) / p, radius * (-q - root) / p};
  }
}
