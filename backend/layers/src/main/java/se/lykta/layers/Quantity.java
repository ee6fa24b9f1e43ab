package se.lykta.layers;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/**
 * A number as it is read: with a comma in Swedish and a point in English, a minus that is one, and
 * its unit.
 *
 * @param unit empty where the number has none
 */
record Quantity(double value, String unit) {
  private static final int DECIMALS = 6;
  private static final double SMALLEST_PLAIN = 1e-6;
  private static final double LARGEST_PLAIN = 1e12;
  private static final double GROUPED_FROM = 10_000;
  private static final char MINUS = '\u2212';
  private static final char NO_BREAK_SPACE = '\u00a0';

  static Title of(double value, String unit) {
    var quantity = new Quantity(value, unit);
    return Title.of(quantity.sv(), quantity.en());
  }

  static Title of(double value) {
    return of(value, "");
  }

  /** {@code 0,3 till 60 m}. */
  static Title of(Kind.Range range, String unit) {
    return Title.of("%s till %s", "%s to %s").with(of(range.min()), of(range.max(), unit));
  }

  /** A place in the stored CRS; without grouping, so that it can be pasted into a map program. */
  static Title at(Coordinate place) {
    return Title.of("öst %s m, nord %s m", "east %s m, north %s m")
        .with(centimetres(place.x), centimetres(place.y));
  }

  private static Title centimetres(double metres) {
    String digits = isPlain(metres) ? String.format(Locale.ROOT, "%.2f", metres) : "" + metres;
    String text = digits.replace('-', MINUS);
    return Title.of(text.replace('.', ','), text);
  }

  private String sv() {
    return digits(',', NO_BREAK_SPACE) + suffix();
  }

  private String en() {
    return digits('.', ',') + suffix();
  }

  /** Others are read more easily with an exponent than with all their zeros. */
  private static boolean isPlain(double value) {
    return value == 0 || (Math.abs(value) >= SMALLEST_PLAIN && Math.abs(value) < LARGEST_PLAIN);
  }

  private String digits(char decimal, char grouping) {
    return isPlain(value)
        ? plainDigits(decimal, grouping)
        : Double.toString(value).replace('.', decimal).replace('-', MINUS);
  }

  private String plainDigits(char decimal, char grouping) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(grouping);
    symbols.setMinusSign(MINUS);
    var format = new DecimalFormat("#,##0", symbols);
    format.setMaximumFractionDigits(DECIMALS);
    format.setGroupingUsed(Math.abs(value) >= GROUPED_FROM);
    return format.format(value);
  }

  private String suffix() {
    return unit.isEmpty() || unit.equals("°") ? unit : " " + unit;
  }
}
