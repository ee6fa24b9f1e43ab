package se.lykta.engine.grid;

import se.lykta.engine.scene.Orientation.Axis;

/**
 * From receivers to illuminance, many at a time. Each loop is simple enough for the compiler to
 * make vector code of it, which is why the work is cut into so many, and why signs take the place
 * of branches. {@link FloatKernel} is its twin.
 */
final class DoubleKernel {
  /** Against 0 / 0, and to decide for one side where two are equal. */
  private static final double TINY = 1e-300;

  private DoubleKernel() {}

  /**
   * γ as steps of the table, and 1/d³.
   *
   * <p>tan(γ/2) = ρ / (d + c), ρ across and c along the lamp's downward axis; with |c| the quotient
   * stays in [0, 1] and the sign of c tells the hemisphere.
   *
   * @param rowOut receives the row's first cell
   * @param vOut how far into the row
   * @param cubeOut receives 1/d³, 1/m³
   */
  static void gamma(
      Lamp lamp,
      double dz,
      int count,
      double[] xs,
      double[] ys,
      double[] signs,
      double[] rowOut,
      double[] vOut,
      double[] cubeOut) {
    Axis right = lamp.orientation.right();
    Axis street = lamp.orientation.street();
    Axis up = lamp.orientation.up();
    double ax = right.x(), ay = right.y(), az = right.z() * dz;
    double bx = street.x(), by = street.y(), bz = street.z() * dz;
    double cx = -up.x(), cy = -up.y(), cz = -up.z() * dz;
    for (int i = 0; i < count; i++) {
      double x = xs[i], y = ys[i];
      double a = az + x * ax + y * ay;
      double b = bz + x * bx + y * by;
      double c = cz + x * cx + y * cy;
      double across = a * a + b * b;
      double square = across + c * c;
      double d = Math.sqrt(square);
      vOut[i] = Math.sqrt(across) / (d + Math.abs(c));
      signs[i] = Math.signum(c);
      cubeOut[i] = 1 / (square * d);
    }
    arcTangent(count, vOut);
    rows(lamp.table, count, signs, rowOut, vOut);
  }

  private static void arcTangent(int count, double[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = ArcTangent.of(values[i]);
    }
  }

  private static void rows(
      IntensityTable table, int count, double[] signs, double[] rowOut, double[] v) {
    double quarter = table.quarterGamma;
    double stepsPerHalfAngle = quarter * 4 / Math.PI;
    double columns = table.columns;
    for (int i = 0; i < count; i++) {
      double gamma = quarter - signs[i] * (quarter - stepsPerHalfAngle * v[i]);
      double row = Math.ceil(gamma);
      rowOut[i] = row * columns;
      v[i] = gamma - row + 1;
    }
  }

  /**
   * C from the street side as steps of the table, and the cell: the angle of (b, a) in the full
   * circle from that in an eighth of it.
   *
   * @param row of each receiver's cell, as {@link #gamma} found it
   */
  static void around(
      Lamp lamp,
      double dz,
      int count,
      double[] xs,
      double[] ys,
      double[] as,
      double[] bs,
      double[] row,
      double[] uOut,
      int[] cellOut) {
    Axis right = lamp.orientation.right();
    Axis street = lamp.orientation.street();
    double ax = -right.x(), ay = -right.y(), az = -right.z() * dz;
    double bx = street.x(), by = street.y(), bz = street.z() * dz;
    for (int i = 0; i < count; i++) {
      double a = az + xs[i] * ax + ys[i] * ay;
      double b = bz + xs[i] * bx + ys[i] * by;
      double p = Math.abs(a), q = Math.abs(b);
      as[i] = a;
      bs[i] = b;
      uOut[i] = Math.min(p, q) / (Math.max(p, q) + TINY);
    }
    arcTangent(count, uOut);
    unfold(lamp.table.quarterC, count, as, bs, uOut);
    cells(lamp.table.quarterC, count, as, row, uOut, cellOut);
  }

  private static void unfold(double quarter, int count, double[] as, double[] bs, double[] u) {
    double eighth = quarter / 2;
    double steps = quarter * 2 / Math.PI;
    for (int i = 0; i < count; i++) {
      double steep = Math.signum(Math.abs(as[i]) - Math.abs(bs[i]) - TINY);
      double inQuarter = eighth + steep * (eighth - steps * u[i]);
      u[i] = quarter - Math.signum(bs[i] + TINY) * (quarter - inQuarter);
    }
  }

  private static void cells(
      double quarter, int count, double[] as, double[] row, double[] u, int[] cellOut) {
    double half = 2 * quarter;
    for (int i = 0; i < count; i++) {
      double c = half - Math.signum(as[i] + TINY) * (half - u[i]);
      double column = Math.floor(c);
      u[i] = c - column;
      cellOut[i] = (int) (row[i] + column);
    }
  }

  /**
   * @param scale of the lamp's intensities
   * @param flow I/d³ before scaling
   */
  static void lux(
      Measure measure,
      double scale,
      double dz,
      int count,
      double[] xs,
      double[] ys,
      double[] flow,
      double[] luxOut) {
    double radial = measure.radial() * scale;
    double east = -measure.east() * scale;
    double north = -measure.north() * scale;
    double up = -measure.up() * scale * dz;
    double least = measure.signed() ? Double.NEGATIVE_INFINITY : 0;
    if (radial == 0) {
      for (int i = 0; i < count; i++) {
        luxOut[i] = flow[i] * Math.max(least, up + east * xs[i] + north * ys[i]);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      double x = xs[i], y = ys[i];
      double round = radial * Math.sqrt(x * x + y * y);
      luxOut[i] = flow[i] * Math.max(least, round + up + east * x + north * y);
    }
  }
}
