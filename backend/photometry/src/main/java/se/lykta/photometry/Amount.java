package se.lykta.photometry;

import java.math.BigDecimal;
import java.math.MathContext;

/** A value with its unit for an issue: four significant digits, no exponent. */
final class Amount {
  private static final MathContext DIGITS = new MathContext(4);

  private Amount() {}

  static String of(double value, String unit) {
    if (!Double.isFinite(value)) {
      return "∞ " + unit;
    }
    BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
    return rounded.toPlainString() + " " + unit;
  }
}
