package se.lykta.engine.grid;

import se.lykta.engine.scene.Orientation.Axis;

/**
 * From receivers to illuminance, many at a time. Each loop is short enough for the compiler to make
 * vector code of it, which is why the work is cut into so many, and why signs take the place of
 * branches. {@link FloatKernel} is its twin.
 */
final class DoubleKernel {
  /** Against 0 / 0, and to decide for one side where two are equal. */
  private static final double TINY = 1e-300;

  private DoubleKernel() {}

  /**
   * How far the receivers lie along one axis of the lamp.
   *
   * @param x from the lamp, m; y likewise, dz for all
   */
  static void along(Axis axis, int count, double[] x, double[] y, double dz, double[] out) {
    double ax = axis.x();
    double ay = axis.y();
    double az = axis.z() * dz;
    for (int i = 0; i < count; i++) {
      out[i] = az + x[i] * ax + y[i] * ay;
    }
  }

  /**
   * tan(γ/2) = ρ / (d + |c|), ρ across and c along the lamp's axis: in [0, 1], for the nearer pole.
   *
   * @param right, street, up along the lamp's axes, m
   * @param cubeOut receives 1/d³, 1/m³
   */
  static void halfAngle(
      int count, double[] right, double[] street, double[] up, double[] tanOut, double[] cubeOut) {
    for (int i = 0; i < count; i++) {
      double across = right[i] * right[i] + street[i] * street[i];
      double square = across + up[i] * up[i];
      double d = Math.sqrt(square);
      tanOut[i] = Math.sqrt(across) / (d + Math.abs(up[i]));
      cubeOut[i] = 1 / (square * d);
    }
  }

  /** The tangent of the angle between the street side and the direction, in the nearer eighth. */
  static void eighth(int count, double[] right, double[] street, double[] tanOut) {
    for (int i = 0; i < count; i++) {
      double p = Math.abs(right[i]);
      double q = Math.abs(street[i]);
      tanOut[i] = Math.min(p, q) / (Math.max(p, q) + TINY);
    }
  }

  static void arcTangent(int count, double[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = ArcTangent.of(values[i]);
    }
  }

  /**
   * γ as steps of the table: its row and how far into that.
   *
   * @param half the angle from the nearer pole / 2, radians; receives the part of a row
   * @param rowOut receives the first cell of the row
   */
  static void rows(IntensityTable table, int count, double[] up, double[] half, double[] rowOut) {
    double quarter = table.quarterGamma;
    double steps = quarter * 4 / Math.PI;
    double columns = table.columns;
    for (int i = 0; i < count; i++) {
      double gamma = quarter + Math.signum(up[i]) * (quarter - steps * half[i]);
      double row = Math.ceil(gamma);
      rowOut[i] = row * columns;
      half[i] = gamma - row + 1;
    }
  }

  /**
   * From the angle in an eighth of the circle to that in the half circle on its side.
   *
   * @param angle radians; receives steps of the table
   */
  static void unfold(
      IntensityTable table, int count, double[] right, double[] street, double[] angle) {
    double quarter = table.quarterC;
    double eighth = quarter / 2;
    double steps = quarter * 2 / Math.PI;
    for (int i = 0; i < count; i++) {
      double steep = Math.signum(Math.abs(right[i]) - Math.abs(street[i]) - TINY);
      double inQuarter = eighth + steep * (eighth - steps * angle[i]);
      angle[i] = quarter - Math.signum(street[i] + TINY) * (quarter - inQuarter);
    }
  }

  /**
   * The cell of the table and how far into its column. C grows to the left of the street side.
   *
   * @param angle in steps in the half circle; receives the part of a column
   */
  static void cells(
      IntensityTable table,
      int count,
      double[] right,
      double[] row,
      double[] angle,
      int[] cellOut) {
    double half = 2 * table.quarterC;
    for (int i = 0; i < count; i++) {
      double c = half - Math.signum(TINY - right[i]) * (half - angle[i]);
      double column = Math.floor(c);
      angle[i] = c - column;
      cellOut[i] = (int) (row[i] + column);
    }
  }

  /**
   * @param flow I/d³ before the lamp's scale
   */
  static void lux(
      Measure measure,
      double scale,
      int count,
      double[] x,
      double[] y,
      double dz,
      double[] flow,
      double[] luxOut) {
    double radial = measure.radial() * scale;
    double east = -measure.east() * scale;
    double north = -measure.north() * scale;
    double up = -measure.up() * scale * dz;
    double least = measure.signed() ? Double.NEGATIVE_INFINITY : 0;
    if (radial == 0) {
      onPlane(least, east, north, up, count, x, y, flow, luxOut);
    } else {
      allAround(radial, east, north, up, count, x, y, flow, luxOut);
    }
  }

  private static void onPlane(
      double least,
      double east,
      double north,
      double up,
      int count,
      double[] x,
      double[] y,
      double[] flow,
      double[] luxOut) {
    for (int i = 0; i < count; i++) {
      luxOut[i] = flow[i] * Math.max(least, up + east * x[i] + north * y[i]);
    }
  }

  private static void allAround(
      double radial,
      double east,
      double north,
      double up,
      int count,
      double[] x,
      double[] y,
      double[] flow,
      double[] luxOut) {
    for (int i = 0; i < count; i++) {
      double round = radial * Math.sqrt(x[i] * x[i] + y[i] * y[i]);
      luxOut[i] = flow[i] * Math.max(0, round + up + east * x[i] + north * y[i]);
    }
  }
}
