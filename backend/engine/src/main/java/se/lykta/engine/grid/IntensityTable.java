package se.lykta.engine.grid;

import se.lykta.photometry.LightDistribution;

/**
 * A light distribution resampled for reading at speed, without loss.
 *
 * <p>C (counted from the street side) and γ are cut into even steps, so fine that every angle of
 * the file falls on one. Within a cell the intensity is a + b·u + c·v + d·u·v with u, v in [0, 1]:
 * the same bilinear surface as the file's. Cells outside the file's γ are 0, which keeps the edge
 * sharp. The cell of row k lies between the steps k − 1 and k of γ, its upper edge included; row 0
 * is straight down alone.
 *
 * <p>A file whose angles have no common step above {@link #FINEST} is read from the distribution
 * itself: right, but slow.
 */
final class IntensityTable {
  /** Thousandths of a degree: the grain on which common steps are sought. */
  private static final int GRAIN = 1000;

  /** 0.1°, in grains. */
  private static final int FINEST = 100;

  final int columns;

  /** Steps of C and of γ in a quarter of a circle. */
  final double quarterC;

  final double quarterGamma;
  private final LightDistribution distribution;
  private final double stepC;
  private final double stepGamma;
  private final double[] cells;
  private final float[] floatCells;

  IntensityTable(LightDistribution distribution) {
    this.distribution = distribution;
    int grainsC = common(common(360 * GRAIN, distribution.cDeg()), distribution.streetSideC());
    int grainsGamma = common(180 * GRAIN, distribution.gammaDeg());
    if (distribution.cDeg().length == 1) {
      grainsC = 360 * GRAIN;
    }
    boolean even = grainsC >= FINEST && grainsGamma >= FINEST;
    stepC = even ? grainsC / (double) GRAIN : 1;
    stepGamma = even ? grainsGamma / (double) GRAIN : 1;
    quarterC = 90 / stepC;
    quarterGamma = 90 / stepGamma;
    columns = (int) Math.round(4 * quarterC) + 1;
    cells = even ? cells() : null;
    floatCells = even ? floats(cells) : null;
  }

  /** The greatest common step of what was found so far and these angles; 1 where there is none. */
  private static int common(int grains, double... degrees) {
    for (double angle : degrees) {
      long inGrains = Math.round(angle * GRAIN);
      grains = Math.abs(inGrains - angle * GRAIN) < 1e-6 ? gcd(grains, (int) inGrains) : 1;
    }
    return grains;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private double[] cells() {
    int steps = (int) Math.round(2 * quarterGamma);
    // one row more on top, for an angle that rounding lifted above 180°
    double[] made = new double[(steps + 2) * columns * 4];
    for (int column = 0; column < columns; column++) {
      constant(made, column, 0);
      for (int row = 1; row <= steps; row++) {
        cell(made, row, column);
      }
      constant(made, (steps + 1) * columns + column, 180);
    }
    return made;
  }

  /** Straight down and straight up C is 0. */
  private void constant(double[] made, int cell, double gamma) {
    made[4 * cell] = distribution.intensityCd(0, gamma);
  }

  private void cell(double[] made, int row, int column) {
    double below = (row - 1) * stepGamma;
    double above = row * stepGamma;
    double[] gamma = distribution.gammaDeg();
    if (above <= gamma[0] || below >= gamma[gamma.length - 1]) {
      return;
    }
    double left = (distribution.streetSideC() + column * stepC) % 360;
    // a file may have a plane at 360° that is not the one at 0°
    double right = Math.min(left + stepC, Math.nextDown(360.0));
    double corner = distribution.intensityCd(left, below);
    double alongC = distribution.intensityCd(right, below) - corner;
    double upper = distribution.intensityCd(left, above);
    int to = 4 * (row * columns + column);
    made[to] = corner;
    made[to + 1] = alongC;
    made[to + 2] = upper - corner;
    made[to + 3] = distribution.intensityCd(right, above) - upper - alongC;
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /**
   * Multiplies by the intensity in cd.
   *
   * @param cell row · columns + column
   * @param u how far into the cell along C, 0 to 1
   * @param v how far along γ, 0 to 1
   */
  void multiply(int count, int[] cell, double[] u, double[] v, double[] values) {
    if (cells == null) {
      multiplyUneven(count, cell, u, v, values);
      return;
    }
    double[] table = cells;
    for (int i = 0; i < count; i++) {
      int at = 4 * cell[i];
      values[i] *= table[at] + u[i] * table[at + 1] + v[i] * (table[at + 2] + u[i] * table[at + 3]);
    }
  }

  /** The same in float. */
  void multiply(int count, int[] cell, float[] u, float[] v, float[] values) {
    if (cells == null) {
      multiplyUneven(count, cell, u, v, values);
      return;
    }
    float[] table = floatCells;
    for (int i = 0; i < count; i++) {
      int at = 4 * cell[i];
      values[i] *= table[at] + u[i] * table[at + 1] + v[i] * (table[at + 2] + u[i] * table[at + 3]);
    }
  }

  private void multiplyUneven(int count, int[] cell, double[] u, double[] v, double[] values) {
    for (int i = 0; i < count; i++) {
      values[i] *= uneven(cell[i], u[i], v[i]);
    }
  }

  private void multiplyUneven(int count, int[] cell, float[] u, float[] v, float[] values) {
    for (int i = 0; i < count; i++) {
      values[i] *= (float) uneven(cell[i], u[i], v[i]);
    }
  }

  private double uneven(int cell, double u, double v) {
    double c = distribution.streetSideC() + (cell % columns + u) * stepC;
    double gamma = (cell / columns - 1 + v) * stepGamma;
    return distribution.intensityCd(c, Math.min(gamma, 180));
  }
}
