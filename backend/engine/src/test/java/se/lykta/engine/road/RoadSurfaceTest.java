package se.lykta.engine.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadSurfaceTest {

  /** S1 and Q0 as integrated by somebody else from the same tables. */
  @ParameterizedTest
  @CsvSource({
    "R1, 0.2473, 0.1027",
    "R2, 0.5821, 0.0712",
    "R3, 1.1088, 0.0712",
    "R4, 1.5492, 0.0813",
    "C1, 0.2442, 0.1014",
    "C2, 0.9666, 0.0714",
    "C2W3, 8.6512, 0.2039",
    "C2W4, 10.838, 0.2534",
  })
  void everyTableIsAsShinyAndAsLightAsItShouldBe(String name, double s1, double q0) {
    RoadSurface surface = RoadSurface.of(name);
    assertThat(surface.r(2, 0) / surface.r(0, 0)).isCloseTo(s1, within(0.0005));
    assertThat(surface.q0()).isCloseTo(q0, within(q0 * 0.02));
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
