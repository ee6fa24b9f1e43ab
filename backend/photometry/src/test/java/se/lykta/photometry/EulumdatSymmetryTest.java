package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every plane is written with a light of its own; each must come out where its mirror is. */
class EulumdatSymmetryTest {

  @Test
  void withoutSymmetryEveryPlaneIsItself() {
    assertPlanes(0, c -> c, c -> c);
  }

  @Test
  void rotationalLightIsTheFirstPlaneAllAround() {
    assertPlanes(1, c -> c + 7, c -> 7);
  }

  @Test
  void aboutC0TheHalfTo180IsMirrored() {
    assertPlanes(2, c -> c, c -> c <= 180 ? c : 360 - c);
  }

  /** The trap: read as C90 to C270 this lamp is turned by 180° and its flux is the same. */
  @Test
  void aboutC90TheStoredPlanesGoFromC270OverC0ToC90() {
    assertPlanes(3, c -> c, c -> c > 90 && c < 270 ? (540 - c) % 360 : c);
  }

  @Test
  void aboutBothTheFirstQuarterIsMirroredTwice() {
    assertPlanes(4, c -> c, c -> Math.min(c % 180, 180 - c % 180));
  }

  private static void assertPlanes(
      int symmetry, DoubleUnaryOperator written, DoubleUnaryOperator expected) {
    LightDistribution light =
        Samples.read(Samples.eulumdat(symmetry, 24, (c, gamma) -> written.applyAsDouble(c)))
            .distribution();
    for (double c = 0; c < 360; c += 15) {
      assertThat(light.intensityCd(c, 45))
          .as("C%s", c)
          .isCloseTo(expected.applyAsDouble(c), within(1e-9));
    }
  }
}
