package se.lykta.exchange.export;

import java.math.BigDecimal;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import se.lykta.store.Crs;

/** How exactly numbers are written: 9 decimals of a degree or 4 of a metre, 0.1 mm both. */
final class Decimals {
  private static final double PER_DEGREE = 1e9;
  private static final double PER_METRE = 1e4;

  private Decimals() {}

  /** How many steps one unit of the system has. */
  static double scale(Crs crs) {
    return crs.isGeographic() ? PER_DEGREE : PER_METRE;
  }

  static double rounded(double value, double scale) {
    return Math.rint(value * scale) / scale;
  }

  /** In place. */
  static Geometry rounded(Geometry geometry, Crs crs) {
    double scale = scale(crs);
    geometry.apply((CoordinateFilter) point -> round(point, scale));
    geometry.geometryChanged();
    return geometry;
  }

  private static void round(Coordinate point, double scale) {
    point.x = rounded(point.x, scale);
    point.y = rounded(point.y, scale);
  }

  /** A decimal point, no exponent, no ".0" after a whole number. */
  static String text(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
