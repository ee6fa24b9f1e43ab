package se.lykta.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What of a building hides light, a micrometre inside its walls. */
class OpaqueFootprintTest {
  private static Polygon opaque(String wkt) throws ParseException {
    return new Building("house", (Polygon) new WKTReader().read(wkt), 6).opaqueFootprint();
  }

  private static void assertBox(Envelope box, double min, double max) {
    assertThat(box.getMinX()).isCloseTo(min, within(1e-12));
    assertThat(box.getMinY()).isCloseTo(min, within(1e-12));
    assertThat(box.getMaxX()).isCloseTo(max, within(1e-12));
    assertThat(box.getMaxY()).isCloseTo(max, within(1e-12));
  }

  /** Counter-clockwise, clockwise, with a corner told twice, and with one told twice at the end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
        "POLYGON((0 0, 0 10, 10 10, 10 0, 0 0))",
        "POLYGON((0 0, 10 0, 10 0, 10 10, 0 10, 0 0))",
        "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0, 0 0))"
      })
  void aSquareGetsSmaller(String wkt) throws ParseException {
    Polygon opaque = opaque(wkt);
    assertBox(opaque.getEnvelopeInternal(), 1e-6, 10 - 1e-6);
    assertThat(opaque.getNumPoints()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 2, 4 2, 4 4, 2 4, 2 2", "2 2, 2 4, 4 4, 4 2, 2 2"})
  void aCourtyardGetsLarger(String hole) throws ParseException {
    Polygon opaque = opaque("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0), (" + hole + "))");
    assertBox(opaque.getInteriorRingN(0).getEnvelopeInternal(), 2 - 1e-6, 4 + 1e-6);
  }

  @Test
  void aNotchGetsWider() throws ParseException {
    Polygon opaque = opaque("POLYGON((0 0, 9 0, 9 9, 6 9, 6 3, 3 3, 3 9, 0 9, 0 0))");
    assertThat(opaque.getArea()).isCloseTo(63 - 48e-6, within(1e-10));
    assertThat(opaque.isValid()).isTrue();
  }

  @Test
  void aNeedleLosesNoMoreThanAMillimetre() throws ParseException {
    Polygon opaque = opaque("POLYGON((0 0, 10 0.00001, 0 1, 0 0.00002, -10 0.00001, 0 0))");
    assertThat(opaque.getEnvelopeInternal().getMinX()).isBetween(-10.0, -9.999);
  }

  /** Smaller than what its walls would move: it stays as it is. */
  @Test
  void aSpeckStays() throws ParseException {
    assertThat(opaque("POLYGON((0 0, 2e-6 0, 2e-6 2e-6, 0 0))").getArea()).isPositive();
  }
}
