package se.lykta.photometry;

import java.util.Arrays;

/**
 * The luminous intensity of one luminaire over the sphere, in type C planes. Immutable.
 *
 * <p>Between the planes the intensity is bilinear in (C, γ), around the circle too; outside the
 * first and the last γ it is 0. Seen from above C grows counter-clockwise in the luminaire's own
 * frame. Intensities are for the flux that {@link #fluxLm()} integrates; a luminaire with another
 * flux scales them.
 */
public final class LightDistribution {
  private static final double FULL_CIRCLE_DEG = 360;

  private final double[] cDeg;
  private final double[] gammaDeg;
  private final double[] candelas;
  private final double streetSideC;
  private final double fluxLm;

  /**
   * @param cDeg the planes, at least one, degrees in [0, 360), strictly ascending; one plane is
   *     rotational symmetry
   * @param gammaDeg angles from straight down, at least two, degrees in [0, 180], strictly
   *     ascending
   * @param candelas intensity in cd, plane by plane, cDeg.length × gammaDeg.length, finite, ≥ 0
   * @param streetSideC the C angle that points to the street, degrees in [0, 360)
   * @throws IllegalArgumentException where an array breaks these rules
   */
  public LightDistribution(
      double[] cDeg, double[] gammaDeg, double[] candelas, double streetSideC) {
    checkAscending(cDeg, 1, "C", Math.nextDown(FULL_CIRCLE_DEG));
    checkAscending(gammaDeg, 2, "γ", 180);
    checkAngle(streetSideC, "street side C", Math.nextDown(FULL_CIRCLE_DEG));
    checkIntensities(candelas, cDeg.length * gammaDeg.length);
    this.cDeg = cDeg.clone();
    this.gammaDeg = gammaDeg.clone();
    this.candelas = candelas.clone();
    this.streetSideC = streetSideC;
    this.fluxLm = Flux.of(this.cDeg, this.gammaDeg, this.candelas);
  }

  /** The same light with another side to the street. */
  public LightDistribution withStreetSideC(double streetSideC) {
    return new LightDistribution(cDeg, gammaDeg, candelas, streetSideC);
  }

  /** The planes, degrees, strictly ascending in [0, 360). A copy. */
  public double[] cDeg() {
    return cDeg.clone();
  }

  /** The angles from straight down, degrees, strictly ascending in [0, 180]. A copy. */
  public double[] gammaDeg() {
    return gammaDeg.clone();
  }

  /** The intensities in cd, plane by plane. A copy. */
  public double[] candelas() {
    return candelas.clone();
  }

  /** The C angle that points to the street, degrees in [0, 360). */
  public double streetSideC() {
    return streetSideC;
  }

  /** The flux that the intensities integrate to, lm: trapezoid in C, exact in γ. */
  public double fluxLm() {
    return fluxLm;
  }

  /**
   * The flux between two angles from straight down, lm.
   *
   * @param fromGammaDeg degrees in [0, 180]
   * @param toGammaDeg degrees, from the first to 180
   */
  public double fluxLm(double fromGammaDeg, double toGammaDeg) {
    return Flux.between(cDeg, gammaDeg, candelas, fromGammaDeg, toGammaDeg);
  }

  /** The highest intensity of all directions, cd. */
  public double maxCd() {
    return Arrays.stream(candelas).max().orElseThrow();
  }

  /**
   * The intensity in one direction.
   *
   * @param c angle around the vertical axis, any number of degrees
   * @param gamma angle from straight down, degrees in [0, 180]
   * @return cd, at {@link #fluxLm()}; 0 outside the file's γ
   */
  public double intensityCd(double c, double gamma) {
    if (gamma < gammaDeg[0] || gamma > gammaDeg[gammaDeg.length - 1]) {
      return 0;
    }
    int row = Bracket.in(gammaDeg, gamma);
    double t = (gamma - gammaDeg[row]) / (gammaDeg[row + 1] - gammaDeg[row]);
    double around = wrap(c);
    int plane = planeBelow(around);
    double u = (around - cDeg[plane] + (around < cDeg[plane] ? FULL_CIRCLE_DEG : 0)) / width(plane);
    return (1 - u) * along(plane, row, t) + u * along((plane + 1) % cDeg.length, row, t);
  }

  private double along(int plane, int row, double t) {
    int at = plane * gammaDeg.length + row;
    return (1 - t) * candelas[at] + t * candelas[at + 1];
  }

  /** The plane at or before this angle; before the first plane that is the last one. */
  private int planeBelow(double around) {
    int last = cDeg.length - 1;
    return around < cDeg[0] || around >= cDeg[last] ? last : Bracket.in(cDeg, around);
  }

  private double width(int plane) {
    return plane + 1 < cDeg.length
        ? cDeg[plane + 1] - cDeg[plane]
        : cDeg[0] + FULL_CIRCLE_DEG - cDeg[plane];
  }

  private static double wrap(double c) {
    double within = c % FULL_CIRCLE_DEG;
    return within < 0 ? within + FULL_CIRCLE_DEG : within;
  }

  private static void checkAscending(double[] angles, int least, String name, double max) {
    if (angles.length < least) {
      throw new IllegalArgumentException(
          "%d angles %s; expected at least %d".formatted(angles.length, name, least));
    }
    for (int i = 0; i < angles.length; i++) {
      checkAngle(angles[i], name, max);
      if (i > 0 && angles[i] <= angles[i - 1]) {
        throw new IllegalArgumentException(
            "%s %s after %s; expected ascending angles".formatted(name, angles[i], angles[i - 1]));
      }
    }
  }

  private static void checkAngle(double angle, String name, double max) {
    if (!(angle >= 0 && angle <= max)) {
      throw new IllegalArgumentException(
          "%s is %s degrees; expected 0 to %s".formatted(name, angle, max));
    }
  }

  private static void checkIntensities(double[] candelas, int expected) {
    if (candelas.length != expected) {
      throw new IllegalArgumentException(
          "%d intensities; expected %d".formatted(candelas.length, expected));
    }
    for (double candela : candelas) {
      if (!(candela >= 0 && candela < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "intensity %s cd; expected a finite number from 0".formatted(candela));
      }
    }
  }
}
