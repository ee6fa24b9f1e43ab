package se.lykta.engine.grid;

/** A batch in double precision. */
final class DoubleBatch extends Batch {
  private final double[] xs = new double[SIZE];
  private final double[] ys = new double[SIZE];
  private final double[] u = new double[SIZE];
  private final double[] v = new double[SIZE];
  private final double[] flow = new double[SIZE];
  private final double[] row = new double[SIZE];
  private final double[] right = new double[SIZE];
  private final double[] street = new double[SIZE];
  private final double[] up = new double[SIZE];
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
    DoubleKernel.along(lamp.orientation.right(), count, xs, ys, dz, right);
    DoubleKernel.along(lamp.orientation.street(), count, xs, ys, dz, street);
    DoubleKernel.along(lamp.orientation.up(), count, xs, ys, dz, up);
    DoubleKernel.halfAngle(count, right, street, up, v, flow);
    DoubleKernel.arcTangent(count, v);
    DoubleKernel.rows(lamp.table, count, up, v, row);
    DoubleKernel.eighth(count, right, street, u);
    DoubleKernel.arcTangent(count, u);
    DoubleKernel.unfold(lamp.table, count, right, street, u);
    DoubleKernel.cells(lamp.table, count, right, row, u, cell);
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
      DoubleKernel.lux(measures[measure], lamp.scale, count, xs, ys, planeM - lamp.z, flow, lux);
      for (int run = 0; run < runs(); run++) {
        sums.add(measure, target(run), lux, start(run), length(run));
      }
    }
  }
}
