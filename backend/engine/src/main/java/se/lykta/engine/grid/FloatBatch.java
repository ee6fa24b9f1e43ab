package se.lykta.engine.grid;

/** A batch in float. */
final class FloatBatch extends Batch {
  private final float[] xs = new float[SIZE];
  private final float[] ys = new float[SIZE];
  private final float[] u = new float[SIZE];
  private final float[] v = new float[SIZE];
  private final float[] flow = new float[SIZE];
  private final float[] row = new float[SIZE];
  private final float[] right = new float[SIZE];
  private final float[] street = new float[SIZE];
  private final float[] up = new float[SIZE];
  private final double planeM;
  private final Measure[] measures;
  private final float[][] sums;
  private final int offset;

  FloatBatch(double planeM, Measure[] measures, float[][] sums, int offset) {
    this.planeM = planeM;
    this.measures = measures;
    this.sums = sums;
    this.offset = offset;
  }

  @Override
  void place(double x, double y, double cellM, int length) {
    for (int i = 0; i < length; i++) {
      xs[count + i] = (float) (x + i * cellM);
      ys[count + i] = (float) y;
    }
  }

  @Override
  void light(Lamp lamp) {
    double dz = planeM - lamp.z;
    FloatKernel.along(lamp.orientation.right(), count, xs, ys, dz, right);
    FloatKernel.along(lamp.orientation.street(), count, xs, ys, dz, street);
    FloatKernel.along(lamp.orientation.up(), count, xs, ys, dz, up);
    FloatKernel.halfAngle(count, right, street, up, v, flow);
    FloatKernel.arcTangent(count, v);
    FloatKernel.rows(lamp.table, count, up, v, row);
    FloatKernel.eighth(count, right, street, u);
    FloatKernel.arcTangent(count, u);
    FloatKernel.unfold(lamp.table, count, right, street, u);
    FloatKernel.cells(lamp.table, count, right, row, u, cell);
    lamp.table.multiply(count, cell, u, v, flow);
  }

  @Override
  double x(int i) {
    return xs[i];
  }

  @Override
  void dim(int i, double through) {
    flow[i] *= (float) through;
  }

  @Override
  void give(Lamp lamp) {
    float[] lux = u;
    for (int measure = 0; measure < measures.length; measure++) {
      FloatKernel.lux(measures[measure], lamp.scale, count, xs, ys, planeM - lamp.z, flow, lux);
      for (int run = 0; run < runs(); run++) {
        add(sums[measure], offset + target(run), start(run), length(run));
      }
    }
  }

  private void add(float[] sum, int to, int from, int length) {
    for (int i = 0; i < length; i++) {
      sum[to + i] += u[from + i];
    }
  }
}
