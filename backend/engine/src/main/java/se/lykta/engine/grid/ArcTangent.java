package se.lykta.engine.grid;

/**
 * A polynomial for atan on [0, 1].
 *
 * <p>atan(x) = 2 Σ (−1)ⁿ q²ⁿ⁺¹/(2n+1) T₂ₙ₊₁(x) with q = √2 − 1 (its Chebyshev series). Cut after N
 * terms, it errs by no more than the rest, 2 Σ q²ⁿ⁺¹/(2n+1) over n ≥ N: with {@link #TERMS} = 12
 * that is 2.6e-11 rad.
 */
final class ArcTangent {
  static final int TERMS = 12;

  /** One per odd power of x, from x¹. */
  private static final double[] ODD = coefficients(TERMS);

  private static final double C0 = ODD[0], C1 = ODD[1], C2 = ODD[2], C3 = ODD[3];
  private static final double C4 = ODD[4], C5 = ODD[5], C6 = ODD[6], C7 = ODD[7];
  private static final double C8 = ODD[8], C9 = ODD[9], C10 = ODD[10], C11 = ODD[11];

  /** For float: errs by no more than 7e-9 rad, less than float's own rounding. */
  static final int FLOAT_TERMS = 9;

  private static final double[] FEW = coefficients(FLOAT_TERMS);
  private static final float F0 = (float) FEW[0], F1 = (float) FEW[1], F2 = (float) FEW[2];
  private static final float F3 = (float) FEW[3], F4 = (float) FEW[4], F5 = (float) FEW[5];
  private static final float F6 = (float) FEW[6], F7 = (float) FEW[7], F8 = (float) FEW[8];

  private ArcTangent() {}

  /** Written out, so that the compiler makes vector code of a loop over it. */
  static double of(double x) {
    double s = x * x;
    double high = C6 + s * (C7 + s * (C8 + s * (C9 + s * (C10 + s * C11))));
    return x * (C0 + s * (C1 + s * (C2 + s * (C3 + s * (C4 + s * (C5 + s * high))))));
  }

  static float of(float x) {
    float s = x * x;
    return x
        * (F0
            + s * (F1 + s * (F2 + s * (F3 + s * (F4 + s * (F5 + s * (F6 + s * (F7 + s * F8))))))));
  }

  static double[] coefficients(int terms) {
    double q = Math.sqrt(2) - 1;
    double[] powers = new double[2 * terms];
    double[] even = new double[2 * terms];
    double[] odd = new double[2 * terms];
    even[0] = 1;
    odd[1] = 1;
    for (int n = 0; n < terms; n++) {
      double weight = (n % 2 == 0 ? 2 : -2) * Math.pow(q, 2 * n + 1) / (2 * n + 1);
      for (int i = 0; i < powers.length; i++) {
        powers[i] += weight * odd[i];
      }
      even = next(odd, even);
      odd = next(even, odd);
    }
    return oddOnly(powers);
  }

  /** Chebyshev's T of the next degree: 2 x T − the one before. */
  private static double[] next(double[] last, double[] before) {
    double[] next = new double[last.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = (i > 0 ? 2 * last[i - 1] : 0) - before[i];
    }
    return next;
  }

  private static double[] oddOnly(double[] powers) {
    double[] odd = new double[powers.length / 2];
    for (int i = 0; i < odd.length; i++) {
      odd[i] = powers[2 * i + 1];
    }
    return odd;
  }
}
