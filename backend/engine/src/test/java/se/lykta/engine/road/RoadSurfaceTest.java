package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadSurfaceTest {

  /**
   * S1 and Q0 as somebody else has them from the same tables. How that Q0 was integrated is not
   * told; steep wet tables differ most by it.
   */
  @ParameterizedTest
  @CsvSource({
    "R1, 0.2473, 0.1027, 2",
    "R2, 0.5821, 0.0712, 2",
    "R3, 1.1088, 0.0712, 2",
    "R4, 1.5492, 0.0813, 2.1",
    "C1, 0.2442, 0.1014, 2",
    "C2, 0.9666, 0.0714, 2",
    "C2W3, 8.6512, 0.2039, 6",
    "C2W4, 10.838, 0.2534, 6",
  })
  void everyTableIsAsShinyAndAsLightAsItShouldBe(
      String name, double s1, double q0, double tolerancePct) {
    RoadSurface surface = RoadSurface.of(name);
    assertThat(surface.r(2, 0) / surface.r(0, 0)).isCloseTo(s1, within(0.0005));
    assertThat(surface.integratedQ0()).isCloseTo(q0, withinPercentage(tolerancePct));
  }

  @Test
  void ofAMattSurfaceQ0IsItsCoefficient() {
    double[] tan = {0, 0.5, 1, 2, 4, 8, 12};
    double[] r = new double[2 * tan.length];
    Arrays.setAll(r, i -> 0.08 * Math.pow(1 + tan[i / 2] * tan[i / 2], -1.5));
    var matt = new RoadSurface("matt", new double[] {0, 180}, tan, r);
    assertThat(matt.q0()).isCloseTo(0.08, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"R1, 0.10", "R2, 0.07", "R3, 0.07", "R4, 0.08", "C1, 0.10", "C2, 0.07"})
  void askedForItsPublishedQ0ATableStaysAsItIs(String name, double q0) {
    RoadSurface published = RoadSurface.of(name);
    assertThat(published.q0()).isEqualTo(q0);
    assertThat(published.withQ0(q0).r(1.2, 33)).isEqualTo(published.r(1.2, 33));
  }

  @Test
  void anotherQ0KeepsThePattern() {
    RoadSurface darker = RoadSurface.of("R3").withQ0(0.05);
    assertThat(darker.q0()).isCloseTo(0.05, within(1e-12));
    double ratio = darker.r(3, 40) / RoadSurface.of("R3").r(3, 40);
    assertThat(darker.r(0.7, 100) / RoadSurface.of("R3").r(0.7, 100))
        .isCloseTo(ratio, within(1e-12));
  }

  @Test
  void betweenEntriesItIsBilinearAndBeyondTheTableDark() {
    var surface =
        new RoadSurface(
            "test",
            new double[] {0, 90, 180},
            new double[] {0, 1},
            new double[] {0, 2, 4, 8, 6, 4});
    assertThat(surface.r(0.5, 45)).isEqualTo((0 + 2 + 8 + 6) / 4.0);
    assertThat(surface.r(1, 180)).isEqualTo(4);
    assertThat(surface.r(1.01, 0)).isZero();
  }

  @Test
  void anUnknownSurfaceIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> RoadSurface.of("R5"))
        .hasMessageContaining("R5")
        .hasMessageContaining("R1")
        .hasMessageContaining("C2W4");
  }

  @Test
  void aTableThatCantBeIsRefused() {
    double[] beta = {0, 180};
    double[] tan = {0, 12};
    assertThatThrownBy(() -> new RoadSurface("x", beta, tan, new double[] {1, 1, 1}))
        .hasMessageContaining("number of entries");
    assertThatThrownBy(() -> new RoadSurface("x", beta, tan, new double[] {1, 1, -1, 1}))
        .hasMessageContaining("-1");
    assertThatThrownBy(
            () -> new RoadSurface("x", new double[] {180, 0}, tan, new double[] {1, 1, 1, 1}))
        .hasMessageContaining("β");
  }
}
