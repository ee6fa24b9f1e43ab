package se.lykta.engine.road;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Values at the points of a field, row by row from the right edge, along x within a row.
 *
 * @param x of the points along, m
 * @param y of the rows, m
 * @param values x.length × y.length
 */
public record PointGrid(double[] x, double[] y, double[] values) {

  static PointGrid of(double[] x, double[] y, DoubleBinaryOperator value) {
    double[] values = new double[x.length * y.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(x[i % x.length], y[i / x.length]);
    }
    return new PointGrid(x, y, values);
  }

  public double mean() {
    return Arrays.stream(values).average().orElseThrow();
  }

  public double least() {
    return Arrays.stream(values).min().orElseThrow();
  }

  /** Least over mean; 0 in the dark. */
  public double uniformity() {
    double mean = mean();
    return mean == 0 ? 0 : least() / mean;
  }

  /** Least over greatest of one row; 0 in the dark. */
  double lengthwiseUniformity(int row) {
    double[] along = Arrays.copyOfRange(values, row * x.length, (row + 1) * x.length);
    double greatest = Arrays.stream(along).max().orElseThrow();
    return greatest == 0 ? 0 : Arrays.stream(along).min().orElseThrow() / greatest;
  }
}
