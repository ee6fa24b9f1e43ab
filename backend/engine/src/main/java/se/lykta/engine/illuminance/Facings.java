package se.lykta.engine.illuminance;

import java.util.Arrays;

/**
 * Illuminance of one point over all facings, from the horizontal parts h of its light vectors (I/d²
 * along the direction to the lamp).
 *
 * <p>The vertical illuminance is Σ max(0, h·f): between two facings at which a lamp rises or sets
 * it is one sinusoid. So the most is the longest sum of the lamps that are up at once, in its own
 * direction, and the least lies at a rise or set. The semi-cylindrical illuminance is (Σ|h| +
 * f·Σh)/π, one sinusoid.
 */
final class Facings {
  private double[] east = new double[64];
  private double[] north = new double[64];
  private long[] order = new long[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(double h, double k) {
    if (h == 0 && k == 0) {
      return;
    }
    if (size == east.length) {
      east = Arrays.copyOf(east, 2 * size);
      north = Arrays.copyOf(north, 2 * size);
      order = new long[2 * size];
    }
    east[size] = h;
    north[size] = k;
    size++;
  }

  /** The facing, degrees in [0, 360). */
  double facingDeg(OverFacings which) {
    return switch (which) {
      case MOST_SEMI_CYLINDRICAL -> Bearing.degrees(sum(east), sum(north));
      case LEAST_SEMI_CYLINDRICAL -> Bearing.degrees(-sum(east), -sum(north));
      case MOST_VERTICAL -> extremeVertical(true);
      case LEAST_VERTICAL -> extremeVertical(false);
    };
  }

  /** The illuminance at its facing, lx. */
  double lux(OverFacings which, double facingDeg) {
    return switch (which) {
      case MOST_SEMI_CYLINDRICAL -> semiCylindrical(1);
      case LEAST_SEMI_CYLINDRICAL -> semiCylindrical(-1);
      case MOST_VERTICAL, LEAST_VERTICAL -> vertical(Bearing.ofDegrees(facingDeg));
    };
  }

  private double semiCylindrical(int sign) {
    double all = 0;
    for (int i = 0; i < size; i++) {
      all += Math.sqrt(east[i] * east[i] + north[i] * north[i]);
    }
    return Math.max(0, all + sign * Math.hypot(sum(east), sum(north))) / Math.PI;
  }

  private double vertical(Bearing facing) {
    double lux = 0;
    for (int i = 0; i < size; i++) {
      lux += Math.max(0, east[i] * facing.east() + north[i] * facing.north());
    }
    return lux;
  }

  private double sum(double[] parts) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += parts[i];
    }
    return sum;
  }

  /**
   * Turns the facing once around. In the first half turn each lamp rises or sets once, in the
   * second half it does the other.
   */
  private double extremeVertical(boolean most) {
    sortByChange();
    double upEast = 0;
    double upNorth = 0;
    for (int i = 0; i < size; i++) {
      upEast += rises(i) ? 0 : east[i];
      upNorth += rises(i) ? 0 : north[i];
    }
    double best = Double.NEGATIVE_INFINITY;
    double bestFacing = 0;
    for (int turn = 0; turn < 2 * size; turn++) {
      int lamp = (int) (order[turn % size] & mask());
      boolean secondHalf = turn >= size;
      double changes = change(lamp) + (secondHalf ? Math.PI : 0);
      double here =
          most
              ? upEast * upEast + upNorth * upNorth
              : -(upEast * Math.sin(changes) + upNorth * Math.cos(changes));
      if (here > best) {
        best = here;
        bestFacing = most ? Bearing.degrees(upEast, upNorth) : Math.toDegrees(changes);
      }
      int sign = rises(lamp) == secondHalf ? -1 : 1;
      upEast += sign * east[lamp];
      upNorth += sign * north[lamp];
    }
    return bestFacing;
  }

  /** Sorts by the angle, with the lamp's number in the low bits: exact to 1e-13 radians. */
  private void sortByChange() {
    double unit = (double) (Long.MAX_VALUE / 4) / Math.PI;
    for (int i = 0; i < size; i++) {
      order[i] = (long) (change(i) * unit) & ~mask() | i;
    }
    Arrays.sort(order, 0, size);
  }

  private long mask() {
    return Math.max(1, Long.highestOneBit(size) * 2) - 1;
  }

  /** The facing in [0, π) at which the lamp rises or sets: square to it. */
  private double change(int lamp) {
    double square = Math.atan2(-north[lamp], east[lamp]);
    double folded = square < 0 ? square + Math.PI : square;
    return folded >= Math.PI ? 0 : folded;
  }

  /** Whether turning on from {@link #change} brings the lamp up. */
  private boolean rises(int lamp) {
    double facing = change(lamp);
    return east[lamp] * Math.cos(facing) - north[lamp] * Math.sin(facing) > 0;
  }
}
