package se.lykta.engine.scene;

import se.lykta.photometry.LightDistribution;

/**
 * A luminaire as it hangs.
 *
 * @param id the caller's name for it
 * @param x east, m
 * @param y north, m
 * @param heightM of the light centre above the ground, m, ≥ 0
 * @param azimuthDeg bearing of its street side, degrees clockwise from grid north
 * @param tiltDeg positive raises the street side
 * @param rollDeg about the axis towards the street; positive raises the side on the right hand of
 *     somebody who looks along that axis
 * @param distribution where its light goes
 * @param fluxLm luminous flux of the luminaire when new and not dimmed, lm, ≥ 0
 * @param maintenanceFactor 0 to 1
 * @param dimming the part of the flux it is driven at, 0 (off) to 1
 */
public record Luminaire(
    String id,
    double x,
    double y,
    double heightM,
    double azimuthDeg,
    double tiltDeg,
    double rollDeg,
    LightDistribution distribution,
    double fluxLm,
    double maintenanceFactor,
    double dimming) {
  /** Far beyond any lamp, and small enough for illuminance to stay a number. */
  private static final double MOST_SCALE = 1e9;

  public Luminaire {
    Check.finite(x, "x", id);
    Check.finite(y, "y", id);
    Check.within(heightM, 0, 1000, "height (m)", id);
    Check.finite(azimuthDeg, "azimuth (°)", id);
    Check.within(tiltDeg, -180, 180, "tilt (°)", id);
    Check.within(rollDeg, -180, 180, "roll (°)", id);
    Check.within(fluxLm, 0, 1e9, "flux (lm)", id);
    if (distribution.fluxLm() > 0) {
      Check.within(fluxLm / distribution.fluxLm(), 0, MOST_SCALE, "flux over the file's flux", id);
    }
    Check.within(maintenanceFactor, 0, 1, "maintenance factor", id);
    Check.within(dimming, 0, 1, "dimming", id);
  }

  /** What the intensities of {@link #distribution} are multiplied by. */
  public double scale() {
    double full = distribution.fluxLm();
    return full == 0 ? 0 : fluxLm / full * maintenanceFactor * dimming;
  }
}
