package se.lykta.server.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Four counts in two rows and two columns whose sums are given: the first one is k with a weight of
 * C(row, k) · C(otherRow, column − k) · ψ^k, where ψ is the ratio of the rows' ratios.
 */
final class FisherTable {
  private static final int HALVINGS = 200;

  /** No ratio of counts that fit an int is further from 1 than e to this. */
  private static final double FARTHEST_LOG = 100;

  private final int least;
  private final int count;

  /** Natural logarithm of the weight of each k from {@code least}, where ψ is 1. */
  private final double[] logWeights;

  FisherTable(int first, int second, int otherFirst, int otherSecond) {
    int row = first + second;
    int otherRow = otherFirst + otherSecond;
    int column = first + otherFirst;
    least = Math.max(0, column - otherRow);
    count = first;
    logWeights = new double[Math.min(row, column) - least + 1];
    for (int i = 1; i < logWeights.length; i++) {
      double k = least + i;
      double more = (row - k + 1) * (column - k + 1);
      logWeights[i] = logWeights[i - 1] + Math.log(more / (k * (otherRow - column + k)));
    }
  }

  /** Each end is the ψ by which so much or more (so little or less) has half of {@code alpha}. */
  Interval interval(double alpha) {
    int at = count - least;
    int last = logWeights.length - 1;
    double low = at == 0 ? 0 : solve(log -> share(log, at, last) - alpha / 2);
    double high =
        at == last ? Double.POSITIVE_INFINITY : solve(log -> alpha / 2 - share(log, 0, at));
    return new Interval(low, high);
  }

  /** Probability of the weights from {@code from} to {@code to}. */
  private double share(double logRatio, int from, int to) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logWeights.length; i++) {
      highest = Math.max(highest, logWeights[i] + i * logRatio);
    }
    double part = 0;
    double all = 0;
    for (int i = 0; i < logWeights.length; i++) {
      double weight = Math.exp(logWeights[i] + i * logRatio - highest);
      all += weight;
      part += i >= from && i <= to ? weight : 0;
    }
    return part / all;
  }

  /** Where a function that grows with log ψ is 0. */
  private static double solve(DoubleUnaryOperator growing) {
    double low = -FARTHEST_LOG;
    double high = FARTHEST_LOG;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (growing.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp(low);
  }
}
