package se.lykta.photometry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Luminous intensity classes for the restriction of glare, G*1 (mildest) to G*6, after annex A of
 * EN 13201-2:2015.
 *
 * <p>The limits were written down from the knowledge of the trade; no public text of the table was
 * found to hold them against, so {@link #isVerified()} is false and a screen says so. Taken here:
 * the limit for an angle holds for all greater ones too (the stricter reading), intensities are
 * rounded to whole cd/klm before they are judged, and the luminaire is not tilted.
 */
public enum IntensityClass {
  G1(Limit.NONE, 200, 50, 50),
  G2(Limit.NONE, 150, 30, 30),
  G3(Limit.NONE, 100, 20, 20),
  G4(500, 100, 10, 0),
  G5(350, 100, 10, 0),
  G6(350, 100, 0, 0);

  private final double from70;
  private final double from80;
  private final double from90;
  private final double from95;

  /** cd per 1000 lm of the luminaire's flux. */
  IntensityClass(double from70, double from80, double from90, double from95) {
    this.from70 = from70;
    this.from80 = from80;
    this.from90 = from90;
    this.from95 = from95;
  }

  /** The strictest class that the intensities keep; empty where they keep none. */
  public static Optional<IntensityClass> find(HighAngles angles) {
    return Arrays.stream(values())
        .filter(each -> angles.isWithin(each.from70, each.from80, each.from90, each.from95))
        .max(Comparator.naturalOrder());
  }

  /** As the standard writes it: G*1. */
  public String title() {
    return "G*" + (ordinal() + 1);
  }

  /** Whether the limits were held against the standard's text. */
  public boolean isVerified() {
    return false;
  }

  private static final class Limit {
    static final double NONE = Double.POSITIVE_INFINITY;
  }
}
