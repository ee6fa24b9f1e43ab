package se.lykta.photometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which symmetry a light has exactly, so that a writer stores each plane once. */
final class SymmetryFinder {
  private static final List<Symmetry> BY_SAVING =
      List.of(Symmetry.ROTATIONAL, Symmetry.ABOUT_BOTH, Symmetry.ABOUT_C0, Symmetry.ABOUT_C90);

  private final double[] cDeg;
  private final double[] candelas;
  private final int gammas;

  private SymmetryFinder(LightDistribution light) {
    this.cDeg = light.cDeg();
    this.candelas = light.candelas();
    this.gammas = light.gammaDeg().length;
  }

  /** The one that stores the fewest planes. */
  static Symmetry of(LightDistribution light) {
    SymmetryFinder finder = new SymmetryFinder(light);
    return BY_SAVING.stream().filter(finder::holds).findFirst().orElse(Symmetry.NONE);
  }

  private boolean holds(Symmetry symmetry) {
    if (symmetry == Symmetry.ROTATIONAL) {
      return allPlanes(plane -> isSame(plane, 0));
    }
    return isListed(symmetry.firstC())
        && isListed(symmetry.lastC())
        && allPlanes(plane -> hasImages(symmetry, plane));
  }

  private boolean hasImages(Symmetry symmetry, int plane) {
    return Arrays.stream(symmetry.images(cDeg[plane]))
        .mapToInt(c -> Arrays.binarySearch(cDeg, c))
        .allMatch(image -> image >= 0 && isSame(plane, image));
  }

  private boolean isListed(double c) {
    return Arrays.binarySearch(cDeg, c) >= 0;
  }

  private boolean allPlanes(IntPredicate condition) {
    return IntStream.range(0, cDeg.length).allMatch(condition);
  }

  private boolean isSame(int plane, int other) {
    int a = plane * gammas;
    int b = other * gammas;
    return Arrays.equals(candelas, a, a + gammas, candelas, b, b + gammas);
  }
}
