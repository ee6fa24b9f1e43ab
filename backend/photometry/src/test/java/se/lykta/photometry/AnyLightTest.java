package se.lykta.photometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lights made at random, with uneven planes that need not begin at C0, written and read. */
class AnyLightTest {
  private static final int LIGHTS = 60;

  @ParameterizedTest
  @MethodSource("seeds")
  void throughIesNoIntensityChangesByABit(int seed) {
    LightDistribution light = light(new Random(seed), 0);
    LightDistribution read = through(Format.IES_LM63, light);
    for (double c : light.cDeg()) {
      for (double gamma : light.gammaDeg()) {
        assertThat(read.intensityCd(c, gamma)).isEqualTo(light.intensityCd(c, gamma));
      }
    }
    assertThat(read.gammaDeg()).isEqualTo(light.gammaDeg());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void throughEulumdatTheLastPlacesAtMost(int seed) {
    LightDistribution light = light(new Random(seed), 90);
    LightDistribution read = through(Format.EULUMDAT, light);
    assertThat(read.cDeg()).isEqualTo(light.cDeg());
    assertThat(read.candelas()).containsExactly(light.candelas(), within(1e-15 * light.maxCd()));
  }

  static IntStream seeds() {
    return IntStream.range(0, LIGHTS);
  }

  private static LightDistribution through(Format format, LightDistribution light) {
    byte[] written = PhotometryFile.write(header(), light, format);
    return PhotometryFile.read("any", written).orElseThrow().distribution();
  }

  private static LightDistribution light(Random random, double streetSideC) {
    double[] c = angles(random, 1 + random.nextInt(20), 360);
    double[] gamma = angles(random, 2 + random.nextInt(20), 180);
    double[] candelas = random.doubles((long) c.length * gamma.length, 0, 5000).toArray();
    return new LightDistribution(c.length == 1 ? new double[1] : c, gamma, candelas, streetSideC);
  }

  private static double[] angles(Random random, int count, double below) {
    TreeSet<Double> angles = new TreeSet<>();
    while (angles.size() < count) {
      angles.add(Math.floor(random.nextDouble() * below * 100) / 100);
    }
    return angles.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static LuminaireHeader header() {
    OptionalDouble none = OptionalDouble.empty();
    Declared declared = new Declared(Symmetry.NONE, true, none, none, 0, Optional.empty());
    LampSet lamps = new LampSet(1, "LED", none, "", "", OptionalDouble.of(10));
    return new LuminaireHeader(
        "Maker", "Lamp", "1", "2", List.of(lamps), new Dimensions(none, none, none), declared);
  }
}
