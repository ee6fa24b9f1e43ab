package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Intensities on an even grid of directions, for isocandela lines.
 *
 * @param cDeg 0 to 360, both
 * @param gammaDeg 0 to 180, both
 * @param candelas row by row: for each γ all C
 */
public record IsocandelaGrid(List<Double> cDeg, List<Double> gammaDeg, List<Double> candelas) {
  private static final double FINEST_STEP_DEG = 0.5;

  public IsocandelaGrid {
    cDeg = List.copyOf(cDeg);
    gammaDeg = List.copyOf(gammaDeg);
    candelas = List.copyOf(candelas);
  }

  /**
   * @param stepDeg between rows and between columns; divides 180, at least 0.5
   * @throws IllegalArgumentException where it does not
   */
  public static IsocandelaGrid of(LightDistribution light, double stepDeg) {
    if (!(stepDeg >= FINEST_STEP_DEG) || 180 % stepDeg != 0) {
      throw new IllegalArgumentException(
          "step is %s degrees; expected a divisor of 180 from 0.5".formatted(stepDeg));
    }
    List<Double> c = angles(stepDeg, 360);
    List<Double> gamma = angles(stepDeg, 180);
    List<Double> candelas = new ArrayList<>(c.size() * gamma.size());
    gamma.forEach(row -> c.forEach(column -> candelas.add(light.intensityCd(column, row))));
    return new IsocandelaGrid(c, gamma, candelas);
  }

  private static List<Double> angles(double step, int to) {
    int count = (int) Math.round(to / step);
    return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
  }
}
