package se.lykta.engine.scenefile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Results as CSV, numbers with 9 significant digits. */
public final class Results {
  private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  private Results() {}

  /**
   * Writes one line a sample under a line of names: {@code x,y,z,nx,ny,nz,lux}, or {@code
   * x,y,z,facing_bearing_deg,lux} for half cylinders.
   *
   * @param lux as many as samples
   */
  public static void write(Samples samples, double[] lux, Appendable out) throws IOException {
    boolean faced =
        !samples.directions().isEmpty()
            && samples.directions().getFirst() instanceof Direction.Facing;
    out.append(faced ? "x,y,z,facing_bearing_deg,lux\n" : "x,y,z,nx,ny,nz,lux\n");
    for (int i = 0; i < lux.length; i++) {
      var points = samples.points();
      row(out, points.x(i), points.y(i), points.heightM(i));
      switch (samples.directions().get(i)) {
        case Direction.Normal normal -> row(out, normal.x(), normal.y(), normal.z());
        case Direction.Facing facing -> row(out, facing.bearingDeg());
      }
      out.append(nineDigits(lux[i])).append('\n');
    }
  }

  private static void row(Appendable out, double... numbers) throws IOException {
    for (double number : numbers) {
      out.append(nineDigits(number)).append(',');
    }
  }

  /** As C's %.9g but never with an exponent from 1e-9 to 1e9. */
  static String nineDigits(double number) {
    if (number == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(number).round(NINE_DIGITS).stripTrailingZeros();
    double size = Math.abs(number);
    return size >= 1e-9 && size < 1e15 ? rounded.toPlainString() : rounded.toString();
  }
}
