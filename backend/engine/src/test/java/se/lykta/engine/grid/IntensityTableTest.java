package se.lykta.engine.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.lykta.photometry.LightDistribution;

/** A table is the same surface as the distribution that it was made of. */
class IntensityTableTest {
  private static final Random RANDOM = new Random(4);

  @Test
  void evenSteps() {
    assertSameSurface(distribution(steps(0, 15, 24), steps(0, 5, 37), 90));
  }

  @Test
  void stepsThatChange() {
    double[] c = {0, 5, 50, 60, 75, 130, 217.5};
    double[] gamma = {0, 10, 30, 47.5, 50, 90};
    assertSameSurface(distribution(c, gamma, 270));
  }

  @Test
  void onePlane() {
    assertSameSurface(distribution(steps(0, 1, 1), steps(0, 2.5, 37), 0));
  }

  @Test
  void anotherPlaneJustBelow360Degrees() {
    double[] c = {0, 90, 180, 270, Math.nextDown(360.0)};
    assertSameSurface(distribution(c, steps(0, 10, 10), 90));
  }

  @Test
  void lightOnlyUpwards() {
    assertSameSurface(distribution(steps(0, 15, 24), steps(95, 5, 18), 0));
  }

  @Test
  void anglesWithoutACommonStep() {
    double[] c = {0.123456, 17.3, 222.22222};
    double[] gamma = {0, Math.E, 33.3333, 91.0001};
    assertSameSurface(distribution(c, gamma, 12.34567));
  }

  private static double[] steps(double first, double step, int count) {
    double[] angles = new double[count];
    for (int i = 0; i < count; i++) {
      angles[i] = first + i * step;
    }
    return angles;
  }

  private static LightDistribution distribution(double[] c, double[] gamma, double streetSideC) {
    double[] candelas = RANDOM.doubles((long) c.length * gamma.length, 0, 1000).toArray();
    return new LightDistribution(c, gamma, candelas, streetSideC);
  }

  private static void assertSameSurface(LightDistribution distribution) {
    var table = new IntensityTable(distribution);
    for (int i = 0; i < 20_000; i++) {
      assertSame(distribution, table, 360 * RANDOM.nextDouble(), 180 * RANDOM.nextDouble());
    }
    for (double gamma : distribution.gammaDeg()) {
      assertSame(distribution, table, 360 * RANDOM.nextDouble(), gamma);
    }
  }

  private static void assertSame(
      LightDistribution distribution, IntensityTable table, double fromStreet, double gamma) {
    double c = fromStreet / 90 * table.quarterC;
    double g = gamma / 90 * table.quarterGamma;
    int column = (int) c;
    int row = (int) Math.ceil(g);
    double[] read = {1};
    table.multiply(
        1,
        new int[] {row * table.columns + column},
        new double[] {c - column},
        new double[] {g - row + 1},
        read);
    double expected = distribution.intensityCd(distribution.streetSideC() + fromStreet, gamma);
    if (gamma > distribution.gammaDeg()[0]) {
      assertThat(read[0]).as("C %s γ %s", fromStreet, gamma).isCloseTo(expected, within(1e-8));
    }
  }

  private static Offset<Double> within(double cd) {
    return Offset.offset(cd);
  }
}
