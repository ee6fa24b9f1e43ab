package se.lykta.photometry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * From the planes that a file stores to the planes all around.
 *
 * <p>A file that goes to C360 should have the plane C0 there. Where it has another one, that plane
 * stays just below C360, so that the light up to it is what the file says.
 */
final class Unfolding {
  private static final double FULL_CIRCLE_DEG = 360;

  private final double[] gammaDeg;
  private final double[] stored;
  private final TreeMap<Double, Integer> rowByC = new TreeMap<>();

  /**
   * @param storedC the stored planes, degrees in [0, 360], in the file's order
   * @param stored cd, plane by plane
   */
  Unfolding(Symmetry symmetry, double[] storedC, double[] gammaDeg, double[] stored) {
    this.gammaDeg = gammaDeg;
    this.stored = stored;
    if (symmetry == Symmetry.ROTATIONAL) {
      rowByC.put(0.0, 0);
    } else {
      addImages(symmetry, storedC);
      keepLastPlane(storedC);
    }
  }

  private void addImages(Symmetry symmetry, double[] storedC) {
    for (int row = 0; row < storedC.length; row++) {
      for (double c : symmetry.images(storedC[row])) {
        rowByC.putIfAbsent(c, row);
      }
    }
  }

  private void keepLastPlane(double[] storedC) {
    int last = storedC.length - 1;
    if (storedC[0] == 0 && storedC[last] == FULL_CIRCLE_DEG && !sameAsFirst(last)) {
      rowByC.put(Math.nextDown(FULL_CIRCLE_DEG), last);
    }
  }

  private boolean sameAsFirst(int row) {
    int from = row * gammaDeg.length;
    return Arrays.equals(stored, 0, gammaDeg.length, stored, from, from + gammaDeg.length);
  }

  LightDistribution distribution(double streetSideC) {
    double[] planes = rowByC.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] candelas = new double[planes.length * gammaDeg.length];
    int at = 0;
    for (Map.Entry<Double, Integer> plane : rowByC.entrySet()) {
      int from = plane.getValue() * gammaDeg.length;
      System.arraycopy(stored, from, candelas, at, gammaDeg.length);
      at += gammaDeg.length;
    }
    return new LightDistribution(planes, gammaDeg, candelas, streetSideC);
  }
}
