package se.lykta.photometry;

import java.util.Optional;

/**
 * Which of the listed C planes an EULUMDAT file stores intensities for.
 *
 * <p>About the plane C90-C270 the file starts at C270 and goes up over C0 to C90, though a list of
 * planes starts at C0. Who takes C90 to C270 turns the luminaire by 180°, and its flux doesn't
 * tell.
 */
final class EulumdatPlanes {
  private final Symmetry symmetry;
  private final double[] stored;

  /**
   * @param listed degrees, ascending
   * @throws BrokenFile where the list lacks a plane that the symmetry turns on
   */
  EulumdatPlanes(Symmetry symmetry, double[] listed) throws BrokenFile {
    this.symmetry = symmetry;
    int count = count(symmetry, listed.length);
    int first = symmetry == Symmetry.ABOUT_C90 ? quarters(listed.length, 3) : 0;
    stored = new double[count];
    for (int i = 0; i < count; i++) {
      stored[i] = listed[(first + i) % listed.length];
    }
    if (symmetry != Symmetry.NONE && symmetry != Symmetry.ROTATIONAL) {
      mustBe("first", stored[0], symmetry.firstC());
      mustBe("last", stored[count - 1], symmetry.lastC());
    }
  }

  /** Empty where the list lacks a plane that the symmetry turns on. */
  static Optional<EulumdatPlanes> find(Symmetry symmetry, double[] listed) {
    try {
      return Optional.of(new EulumdatPlanes(symmetry, listed));
    } catch (BrokenFile lacking) {
      return Optional.empty();
    }
  }

  int count() {
    return stored.length;
  }

  /** In the order of the intensities, degrees. */
  double[] storedC() {
    return stored.clone();
  }

  private static int count(Symmetry symmetry, int listed) throws BrokenFile {
    return switch (symmetry) {
      case NONE -> listed;
      case ROTATIONAL -> 1;
      case ABOUT_C0 -> divided(listed, 2) + 1;
      case ABOUT_C90 -> quarters(listed, 2) + 1;
      case ABOUT_BOTH -> quarters(listed, 1) + 1;
    };
  }

  private static int quarters(int planes, int times) throws BrokenFile {
    return times * divided(planes, 4);
  }

  private static int divided(int planes, int by) throws BrokenFile {
    if (planes % by != 0) {
      throw new BrokenFile(
          EulumdatField.PLANES.line(),
          EulumdatField.PLANES.title(),
          Integer.toString(planes),
          "a multiple of %d for this symmetry".formatted(by));
    }
    return planes / by;
  }

  private void mustBe(String which, double found, double expected) throws BrokenFile {
    if (found != expected) {
      throw new BrokenFile(
          EulumdatField.SYMMETRY.line(),
          "the %s plane of symmetry %d".formatted(which, symmetry.ordinal()),
          "C" + BrokenFile.plain(found),
          "C" + BrokenFile.plain(expected));
    }
  }
}
