package se.lykta.engine.grid;

import se.lykta.engine.scene.Orientation.Axis;

/** The twin of {@link DoubleKernel} in float, where the whys are told. */
final class FloatKernel {
  private static final float TINY = 1e-30f;

  private FloatKernel() {}

  static void gamma(
      Lamp lamp,
      double dz,
      int count,
      float[] xs,
      float[] ys,
      float[] signs,
      float[] rowOut,
      float[] vOut,
      float[] cubeOut) {
    Axis right = lamp.orientation.right();
    Axis street = lamp.orientation.street();
    Axis up = lamp.orientation.up();
    float ax = (float) right.x(), ay = (float) right.y(), az = (float) (right.z() * dz);
    float bx = (float) street.x(), by = (float) street.y(), bz = (float) (street.z() * dz);
    float cx = (float) -up.x(), cy = (float) -up.y(), cz = (float) -(up.z() * dz);
    for (int i = 0; i < count; i++) {
      float x = xs[i], y = ys[i];
      float a = az + x * ax + y * ay;
      float b = bz + x * bx + y * by;
      float c = cz + x * cx + y * cy;
      float across = a * a + b * b;
      float square = across + c * c;
      float d = (float) Math.sqrt(square);
      vOut[i] = (float) Math.sqrt(across) / (d + Math.abs(c));
      signs[i] = Math.signum(c);
      cubeOut[i] = 1 / (square * d);
    }
    arcTangent(count, vOut);
    rows(lamp.table, count, signs, rowOut, vOut);
  }

  private static void arcTangent(int count, float[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = ArcTangent.of(values[i]);
    }
  }

  private static void rows(
      IntensityTable table, int count, float[] signs, float[] rowOut, float[] v) {
    float quarter = (float) table.quarterGamma;
    float top = 2 * quarter + 1;
    float stepsPerHalfAngle = (float) (quarter * 4 / Math.PI);
    float columns = table.columns;
    for (int i = 0; i < count; i++) {
      float gamma = quarter - signs[i] * (quarter - stepsPerHalfAngle * v[i]);
      // whole numbers by way of int, for which there is vector code in float
      float row = top - (int) (top - gamma);
      rowOut[i] = row * columns;
      v[i] = gamma - row + 1;
    }
  }

  static void around(
      Lamp lamp,
      double dz,
      int count,
      float[] xs,
      float[] ys,
      float[] as,
      float[] bs,
      float[] row,
      float[] uOut,
      int[] cellOut) {
    Axis right = lamp.orientation.right();
    Axis street = lamp.orientation.street();
    float ax = (float) -right.x(), ay = (float) -right.y(), az = (float) -(right.z() * dz);
    float bx = (float) street.x(), by = (float) street.y(), bz = (float) (street.z() * dz);
    for (int i = 0; i < count; i++) {
      float a = az + xs[i] * ax + ys[i] * ay;
      float b = bz + xs[i] * bx + ys[i] * by;
      float p = Math.abs(a), q = Math.abs(b);
      as[i] = a;
      bs[i] = b;
      uOut[i] = Math.min(p, q) / (Math.max(p, q) + TINY);
    }
    arcTangent(count, uOut);
    unfold((float) lamp.table.quarterC, count, as, bs, uOut);
    cells((float) lamp.table.quarterC, count, as, row, uOut, cellOut);
  }

  private static void unfold(float quarter, int count, float[] as, float[] bs, float[] u) {
    float eighth = quarter / 2;
    float steps = (float) (quarter * 2 / Math.PI);
    for (int i = 0; i < count; i++) {
      float steep = Math.signum(Math.abs(as[i]) - Math.abs(bs[i]) - TINY);
      float inQuarter = eighth + steep * (eighth - steps * u[i]);
      u[i] = quarter - Math.signum(bs[i] + TINY) * (quarter - inQuarter);
    }
  }

  private static void cells(
      float quarter, int count, float[] as, float[] row, float[] u, int[] cellOut) {
    float half = 2 * quarter;
    for (int i = 0; i < count; i++) {
      float c = half - Math.signum(as[i] + TINY) * (half - u[i]);
      float column = (int) c;
      u[i] = c - column;
      cellOut[i] = (int) (row[i] + column);
    }
  }

  static void lux(
      Measure measure,
      double scale,
      double dz,
      int count,
      float[] xs,
      float[] ys,
      float[] flow,
      float[] luxOut) {
    float radial = (float) (measure.radial() * scale);
    float east = (float) (-measure.east() * scale);
    float north = (float) (-measure.north() * scale);
    float up = (float) (-measure.up() * scale * dz);
    float least = measure.signed() ? Float.NEGATIVE_INFINITY : 0;
    if (radial == 0) {
      for (int i = 0; i < count; i++) {
        luxOut[i] = flow[i] * Math.max(least, up + east * xs[i] + north * ys[i]);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      float x = xs[i], y = ys[i];
      float round = radial * (float) Math.sqrt(x * x + y * y);
      luxOut[i] = flow[i] * Math.max(least, round + up + east * x + north * y);
    }
  }
}
