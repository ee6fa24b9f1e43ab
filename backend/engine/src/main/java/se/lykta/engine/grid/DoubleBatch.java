package se.lykta.engine.grid;

/** A batch in double precision. */
final class DoubleBatch extends Batch {
  private final double[] xs = new double[SIZE];
  private final double[] ys = new double[SIZE];
  private final double[] u = new double[SIZE];
  private final double[] v = new double[SIZE];
  private final double[] flow = new double[SIZE];
  private final double[] row = new double[SIZE];
  private final double[] as = new double[SIZE];
  private final double[] bs = new double[SIZE];
  private final double planeM;
  private final Measure[] measures;
  private final Sums sums;

  DoubleBatch(double planeM, Measure[] measures, Sums sums) {
    this.planeM = planeM;
    this.measures = measures;
    this.sums = sums;
  }

  @Override
  void place(double x, double y, double cellM, int length) {
    for (int i = 0; i < length; i++) {
      xs[count + i] = x + i * cellM;
      ys[count + i] = y;
    }
  }

  @Override
  void light(Lamp lamp) {
    double dz = planeM - lamp.z;
    DoubleKernel.gamma(lamp, dz, count, xs, ys, as, row, v, flow);
    DoubleKernel.around(lamp, dz, count, xs, ys, as, bs, row, u, cell);
    lamp.table.multiply(count, cell, u, v, flow);
  }

  @Override
  double x(int i) {
    return xs[i];
  }

  @Override
  void dim(int i, double through) {
    flow[i] *= through;
  }

  @Override
  void give(Lamp lamp) {
    double[] lux = u;
    for (int measure = 0; measure < measures.length; measure++) {
      DoubleKernel.lux(measures[measure], lamp.scale, planeM - lamp.z, count, xs, ys, flow, lux);
      for (int run = 0; run < runs(); run++) {
        sums.add(measure, target(run), lux, start(run), length(run));
      }
    }
  }
}
