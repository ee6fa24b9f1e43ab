package se.lykta.engine.grid;

import se.lykta.engine.scene.Orientation.Axis;

/** The twin of {@link DoubleKernel} in float, where the whys are told. */
final class FloatKernel {
  private static final float TINY = 1e-30f;

  private FloatKernel() {}

  static void along(Axis axis, int count, float[] x, float[] y, double dz, float[] out) {
    float ax = (float) axis.x();
    float ay = (float) axis.y();
    float az = (float) (axis.z() * dz);
    for (int i = 0; i < count; i++) {
      out[i] = az + x[i] * ax + y[i] * ay;
    }
  }

  static void halfAngle(
      int count, float[] right, float[] street, float[] up, float[] tanOut, float[] cubeOut) {
    for (int i = 0; i < count; i++) {
      float across = right[i] * right[i] + street[i] * street[i];
      float square = across + up[i] * up[i];
      float d = (float) Math.sqrt(square);
      tanOut[i] = (float) Math.sqrt(across) / (d + Math.abs(up[i]));
      cubeOut[i] = 1 / (square * d);
    }
  }

  static void eighth(int count, float[] right, float[] street, float[] tanOut) {
    for (int i = 0; i < count; i++) {
      float p = Math.abs(right[i]);
      float q = Math.abs(street[i]);
      tanOut[i] = Math.min(p, q) / (Math.max(p, q) + TINY);
    }
  }

  static void arcTangent(int count, float[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = ArcTangent.of(values[i]);
    }
  }

  static void rows(IntensityTable table, int count, float[] up, float[] half, float[] rowOut) {
    float quarter = (float) table.quarterGamma;
    float top = 2 * quarter + 1;
    float steps = (float) (quarter * 4 / Math.PI);
    float columns = table.columns;
    for (int i = 0; i < count; i++) {
      float gamma = quarter + Math.signum(up[i]) * (quarter - steps * half[i]);
      // whole numbers by way of int, for which there is vector code in float
      float row = top - (int) (top - gamma);
      rowOut[i] = row * columns;
      half[i] = gamma - row + 1;
    }
  }

  static void unfold(
      IntensityTable table, int count, float[] right, float[] street, float[] angle) {
    float quarter = (float) table.quarterC;
    float eighth = quarter / 2;
    float steps = (float) (quarter * 2 / Math.PI);
    for (int i = 0; i < count; i++) {
      float steep = Math.signum(Math.abs(right[i]) - Math.abs(street[i]) - TINY);
      float inQuarter = eighth + steep * (eighth - steps * angle[i]);
      angle[i] = quarter - Math.signum(street[i] + TINY) * (quarter - inQuarter);
    }
  }

  static void cells(
      IntensityTable table, int count, float[] right, float[] row, float[] angle, int[] cellOut) {
    float half = (float) (2 * table.quarterC);
    for (int i = 0; i < count; i++) {
      float c = half - Math.signum(TINY - right[i]) * (half - angle[i]);
      float column = (int) c;
      angle[i] = c - column;
      cellOut[i] = (int) (row[i] + column);
    }
  }

  static void lux(
      Measure measure,
      double scale,
      int count,
      float[] x,
      float[] y,
      double dz,
      float[] flow,
      float[] luxOut) {
    float radial = (float) (measure.radial() * scale);
    float east = (float) (-measure.east() * scale);
    float north = (float) (-measure.north() * scale);
    float up = (float) (-measure.up() * scale * dz);
    float least = measure.signed() ? Float.NEGATIVE_INFINITY : 0;
    if (radial == 0) {
      onPlane(least, east, north, up, count, x, y, flow, luxOut);
    } else {
      allAround(radial, east, north, up, count, x, y, flow, luxOut);
    }
  }

  private static void onPlane(
      float least,
      float east,
      float north,
      float up,
      int count,
      float[] x,
      float[] y,
      float[] flow,
      float[] luxOut) {
    for (int i = 0; i < count; i++) {
      luxOut[i] = flow[i] * Math.max(least, up + east * x[i] + north * y[i]);
    }
  }

  private static void allAround(
      float radial,
      float east,
      float north,
      float up,
      int count,
      float[] x,
      float[] y,
      float[] flow,
      float[] luxOut) {
    for (int i = 0; i < count; i++) {
      float round = radial * (float) Math.sqrt(x[i] * x[i] + y[i] * y[i]);
      luxOut[i] = flow[i] * Math.max(0, round + up + east * x[i] + north * y[i]);
    }
  }
}
