package se.lykta.engine.grid;

/** A batch in float. */
final class FloatBatch extends Batch {
  private final float[] xs = new float[SIZE];
  private final float[] ys = new float[SIZE];
  private final float[] u = new float[SIZE];
  private final float[] v = new float[SIZE];
  private final float[] flow = new float[SIZE];
  private final float[] row = new float[SIZE];
  private final float[] as = new float[SIZE];
  private final float[] bs = new float[SIZE];
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
    FloatKernel.gamma(lamp, dz, count, xs, ys, as, row, v, flow);
    FloatKernel.around(lamp, dz, count, xs, ys, as, bs, row, u, cell);
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
      FloatKernel.lux(measures[measure], lamp.scale, planeM - lamp.z, count, xs, ys, flow, lux);
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
