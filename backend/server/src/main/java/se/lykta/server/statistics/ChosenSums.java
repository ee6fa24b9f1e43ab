package se.lykta.server.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many ways some of many values have a sum: the coefficients of Π (1 + a·b^value), where the
 * power of a says how many were chosen and that of b their sum.
 */
final class ChosenSums {
  private final double[][] ways;
  private final Map<Integer, double[][]> waysWithout = new HashMap<>();

  /**
   * @param values from 0
   * @param most how many are chosen at most
   */
  ChosenSums(int[] values, int most) {
    ways = new double[most + 1][highestSum(values, most) + 1];
    ways[0][0] = 1;
    for (int value : values) {
      for (int chosen = most; chosen > 0; chosen--) {
        for (int sum = ways[0].length - 1; sum >= value; sum--) {
          ways[chosen][sum] += ways[chosen - 1][sum - value];
        }
      }
    }
  }

  private static int highestSum(int[] values, int most) {
    int[] rising = values.clone();
    Arrays.sort(rising);
    return Arrays.stream(rising).skip(Math.max(0, rising.length - most)).sum();
  }

  /**
   * The share of the ways to choose among the others that have such a sum or a higher one.
   *
   * @param without one of the values, which is not among those to choose from
   */
  double shareAtLeast(int sum, int chosen, int without) {
    double[] sums = waysWithout.computeIfAbsent(without, this::without)[chosen];
    double atLeast = 0;
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      all += sums[i];
      atLeast += i >= sum ? sums[i] : 0;
    }
    return Math.clamp(atLeast / all, 0, 1);
  }

  /** Divides by (1 + a·b^value). */
  private double[][] without(int value) {
    double[][] rest = new double[ways.length][];
    rest[0] = ways[0].clone();
    for (int chosen = 1; chosen < ways.length; chosen++) {
      rest[chosen] = ways[chosen].clone();
      for (int sum = value; sum < rest[chosen].length; sum++) {
        rest[chosen][sum] -= rest[chosen - 1][sum - value];
      }
    }
    return rest;
  }
}
