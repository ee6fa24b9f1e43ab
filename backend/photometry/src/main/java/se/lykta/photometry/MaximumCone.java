package se.lykta.photometry;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The direction of the highest intensity and how far the light reaches about it, in the vertical
 * plane through it.
 *
 * @param maxCd the highest intensity; 0 for a dark lamp, whose direction is straight down
 * @param cDeg its plane; the first one where several have it
 * @param gammaDeg its angle from straight down; the smallest one where several have it
 * @param half where the intensity falls below half of it
 * @param tenth where the intensity falls below a tenth of it
 */
public record MaximumCone(double maxCd, double cDeg, double gammaDeg, Reach half, Reach tenth) {
  private static final double ROUNDING_DEG = 1e-9;

  /**
   * Angles from the direction of the maximum, degrees in [0, 180]; 180 where the light never falls
   * so far.
   *
   * @param downDeg towards straight down, and on into the opposite plane
   * @param upDeg towards straight up, and on into the opposite plane
   */
  public record Reach(double downDeg, double upDeg) {

    /** The whole angle, degrees. */
    public double angleDeg() {
      return downDeg + upDeg;
    }
  }

  public static MaximumCone of(LightDistribution light) {
    double[] c = light.cDeg();
    double[] gamma = light.gammaDeg();
    double[] candelas = light.candelas();
    int at = 0;
    for (int i = 1; i < candelas.length; i++) {
      boolean lower = candelas[i] == candelas[at] && i % gamma.length < at % gamma.length;
      at = candelas[i] > candelas[at] || lower ? i : at;
    }
    double maxC = c[at / gamma.length];
    Circle circle = new Circle(light, maxC, gamma[at % gamma.length], candelas[at]);
    return new MaximumCone(candelas[at], maxC, circle.start, circle.reach(0.5), circle.reach(0.1));
  }

  /**
   * The vertical circle through the maximum: 0° straight down, up to 180° in its own plane, then
   * down again in the opposite one.
   */
  private record Circle(LightDistribution light, double c, double start, double max) {

    Reach reach(double share) {
      return new Reach(reach(share * max, -1), reach(share * max, 1));
    }

    /** The intensity is linear between two γ of the table and 0 outside. */
    private double reach(double threshold, int sense) {
      double before = 0;
      for (double offset : corners(sense)) {
        if (isDark(sense, (before + offset) / 2) && cd(sense, before) >= threshold) {
          return before;
        }
        if (cd(sense, offset) < threshold) {
          return crossing(threshold, sense, before, offset);
        }
        before = offset;
      }
      return 180;
    }

    /** Between two corners only where the table has ended; a straight line down is dark nowhere. */
    private boolean isDark(int sense, double offset) {
      return cd(sense, offset) == 0;
    }

    private double crossing(double threshold, int sense, double before, double after) {
      double from = cd(sense, before);
      double to = cd(sense, after);
      return before + (after - before) * (from - threshold) / (from - to);
    }

    private double[] corners(int sense) {
      double[] gamma = light.gammaDeg();
      DoubleStream opposite = Arrays.stream(gamma).map(angle -> 360 - angle);
      DoubleStream offsets =
          DoubleStream.concat(Arrays.stream(gamma), opposite)
              .map(angle -> (sense * (angle - start) + 720) % 360)
              .filter(offset -> offset > 0 && offset < 180);
      return DoubleStream.concat(offsets, DoubleStream.of(180)).sorted().toArray();
    }

    private double cd(int sense, double offset) {
      double angle = (start + sense * offset + 360) % 360;
      return angle <= 180
          ? light.intensityCd(c, atEnds(angle))
          : light.intensityCd(c + 180, atEnds(360 - angle));
    }

    /** A rounding beyond an end of the table, where all is dark, is the end itself. */
    private double atEnds(double angle) {
      double[] gamma = light.gammaDeg();
      double inside = Math.max(gamma[0], Math.min(angle, gamma[gamma.length - 1]));
      return Math.abs(inside - angle) < ROUNDING_DEG ? inside : angle;
    }
  }
}
