package se.lykta.photometry;

/** Luminous flux from intensities: trapezoid around C; along γ exact for linear intensity. */
final class Flux {
  private Flux() {}

  /**
   * @param cDeg planes, degrees, ascending in [0, 360)
   * @param gammaDeg degrees, ascending
   * @param candelas cd, plane by plane
   * @return lm
   */
  static double of(double[] cDeg, double[] gammaDeg, double[] candelas) {
    return between(cDeg, gammaDeg, candelas, 0, 180);
  }

  /**
   * The flux into the zone between two γ, degrees.
   *
   * @return lm
   */
  static double between(
      double[] cDeg, double[] gammaDeg, double[] candelas, double fromDeg, double toDeg) {
    double flux = 0;
    for (int plane = 0; plane < cDeg.length; plane++) {
      int at = plane * gammaDeg.length;
      flux += width(cDeg, plane) * ofPlane(gammaDeg, candelas, at, fromDeg, toDeg);
    }
    return flux;
  }

  /** ∫ I(γ) sin γ dγ, cd. */
  private static double ofPlane(
      double[] gammaDeg, double[] candelas, int at, double fromDeg, double toDeg) {
    double sum = 0;
    for (int i = 0; i + 1 < gammaDeg.length; i++) {
      double from = Math.max(fromDeg, gammaDeg[i]);
      double to = Math.min(toDeg, gammaDeg[i + 1]);
      if (from < to) {
        double slope = (candelas[at + i + 1] - candelas[at + i]) / (gammaDeg[i + 1] - gammaDeg[i]);
        double cdFrom = candelas[at + i] + slope * (from - gammaDeg[i]);
        double cdTo = to == gammaDeg[i + 1] ? candelas[at + i + 1] : cdFrom + slope * (to - from);
        sum += segment(Math.toRadians(from), Math.toRadians(to), cdFrom, cdTo);
      }
    }
    return sum;
  }

  /** The antiderivative of (I₁ + m (γ − γ₁)) sin γ is −I cos γ + m sin γ. */
  private static double segment(double gamma1, double gamma2, double cd1, double cd2) {
    double slope = (cd2 - cd1) / (gamma2 - gamma1);
    return cd1 * Math.cos(gamma1)
        - cd2 * Math.cos(gamma2)
        + slope * (Math.sin(gamma2) - Math.sin(gamma1));
  }

  /** Half the way to both neighbours around the circle, radians. */
  private static double width(double[] cDeg, int plane) {
    int last = cDeg.length - 1;
    double before = plane == 0 ? cDeg[last] - 360 : cDeg[plane - 1];
    double after = plane == last ? cDeg[0] + 360 : cDeg[plane + 1];
    return Math.toRadians((after - before) / 2);
  }
}
