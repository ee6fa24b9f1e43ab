package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import se.lykta.photometry.PhotometryIssue.Kind;

/** Whether the light is what the file says of it, whatever its format. */
final class LightChecks {
  /** Coarse tables and rounded ratios differ by less: 0.6 % in good files. */
  private static final double FLUX_TOLERANCE = 0.02;

  private static final double SHARE_TOLERANCE_PERCENT = 2;
  private static final double POLE_TOLERANCE = 0.02;

  /** Of the maximum: what may stand in the last row of a table without being missed beyond. */
  private static final double NEGLIGIBLE = 0.01;

  /** lm/W. */
  private static final double LEAST_EFFICACY = 5;

  private static final double MOST_EFFICACY = 250;

  private final LuminaireHeader header;
  private final LightDistribution light;
  private final List<PhotometryIssue> issues = new ArrayList<>();

  private LightChecks(LuminaireHeader header, LightDistribution light) {
    this.header = header;
    this.light = light;
  }

  static List<PhotometryIssue> of(LuminaireHeader header, LightDistribution light) {
    LightChecks checks = new LightChecks(header, light);
    checks.checkOutputRatio();
    checks.checkFlux();
    checks.checkDownwardShare();
    checks.checkEfficacy();
    checks.checkPole(0);
    checks.checkPole(180);
    checks.checkEnds();
    return checks.issues;
  }

  private void checkOutputRatio() {
    OptionalDouble ratio = header.declared().lightOutputRatio();
    ratio.stream()
        .filter(percent -> !(percent > 0 && percent <= 100))
        .forEach(percent -> add(Kind.LIGHT_OUTPUT_RATIO, Amount.of(percent, "%"), "0–100 %"));
  }

  /** With a ratio the flux is told exactly; without, the lamps' flux is its limit. */
  private void checkFlux() {
    OptionalDouble lamps = header.lampSets().getFirst().fluxLm();
    if (lamps.isEmpty()) {
      return;
    }
    double ratio = header.declared().lightOutputRatio().orElse(0) / 100;
    double expected = ratio > 0 ? lamps.getAsDouble() * ratio : lamps.getAsDouble();
    boolean tooMuch = light.fluxLm() > expected * (1 + FLUX_TOLERANCE);
    boolean tooLittle = ratio > 0 && light.fluxLm() < expected * (1 - FLUX_TOLERANCE);
    if (tooMuch || tooLittle) {
      String limit = (ratio > 0 ? "" : "≤ ") + Amount.of(expected, "lm");
      add(Kind.FLUX, Amount.of(light.fluxLm(), "lm"), limit);
    }
  }

  private void checkDownwardShare() {
    double found = 100 * light.fluxLm(0, 90) / light.fluxLm();
    header.declared().downwardShare().stream()
        .filter(told -> Math.abs(told - found) > SHARE_TOLERANCE_PERCENT)
        .forEach(told -> add(Kind.DOWNWARD_SHARE, Amount.of(found, "%"), Amount.of(told, "%")));
  }

  private void checkEfficacy() {
    double watts = header.lampSets().getFirst().watts().orElse(0);
    double efficacy = light.fluxLm() / watts;
    if (!(efficacy >= LEAST_EFFICACY && efficacy <= MOST_EFFICACY)) {
      String found = watts > 0 ? Amount.of(efficacy, "lm/W") : "0 W";
      add(Kind.EFFICACY, found, "5–250 lm/W");
    }
  }

  /** Straight down or up is one direction, whatever the plane. */
  private void checkPole(double gamma) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double c : light.cDeg()) {
      double cd = light.intensityCd(c, gamma);
      least = Math.min(least, cd);
      most = Math.max(most, cd);
    }
    if (most - least > POLE_TOLERANCE * most && most > NEGLIGIBLE * light.maxCd()) {
      String found = Amount.of(least, "cd") + " – " + Amount.of(most, "cd");
      add(Kind.POLE, found + ", γ " + Numeral.of(gamma).text() + "°", "±2 %");
    }
  }

  private void checkEnds() {
    double[] gamma = light.gammaDeg();
    double first = gamma[0];
    double last = gamma[gamma.length - 1];
    if (first > 0) {
      checkEnd(first);
    }
    if (last < 180) {
      checkEnd(last);
    }
  }

  private void checkEnd(double gamma) {
    double most = 0;
    for (double c : light.cDeg()) {
      most = Math.max(most, light.intensityCd(c, gamma));
    }
    if (most > NEGLIGIBLE * light.maxCd()) {
      add(Kind.TABLE_ENDS, Amount.of(most, "cd") + ", γ " + Numeral.of(gamma).text() + "°", "0 cd");
    }
  }

  private void add(Kind kind, String found, String expected) {
    issues.add(new PhotometryIssue(kind, 0, found, expected));
  }
}
