package se.lykta.photometry;

import java.util.stream.DoubleStream;

/** Which planes of a luminaire are alike; the order is EULUMDAT's number 0 to 4. */
public enum Symmetry {
  /** Every plane its own. */
  NONE(0, 360),
  /** All planes alike; one is stored. */
  ROTATIONAL(0, 0),
  /** Left and right of the plane C0-C180 alike; C0 to C180 are stored. */
  ABOUT_C0(0, 180),
  /** Left and right of the plane C90-C270 alike; C270 over C0 to C90 are stored in EULUMDAT. */
  ABOUT_C90(270, 90),
  /** About both; C0 to C90 are stored. */
  ABOUT_BOTH(0, 90);

  private final double firstC;
  private final double lastC;

  Symmetry(double firstC, double lastC) {
    this.firstC = firstC;
    this.lastC = lastC;
  }

  /** The first plane that EULUMDAT stores, degrees. */
  double firstC() {
    return firstC;
  }

  /** The last plane that EULUMDAT stores, degrees; going up from {@link #firstC()}. */
  double lastC() {
    return lastC;
  }

  /** Every angle that has the intensities of this one; degrees in [0, 360), itself first. */
  double[] images(double c) {
    DoubleStream images =
        switch (this) {
          case NONE, ROTATIONAL -> DoubleStream.of(c);
          case ABOUT_C0 -> DoubleStream.of(c, 360 - c);
          case ABOUT_C90 -> DoubleStream.of(c, 180 - c);
          case ABOUT_BOTH -> DoubleStream.of(c, 180 - c, 180 + c, 360 - c);
        };
    return images.map(Symmetry::wrapped).toArray();
  }

  private static double wrapped(double angle) {
    return (angle < 0 ? angle + 360 : angle) % 360;
  }
}
