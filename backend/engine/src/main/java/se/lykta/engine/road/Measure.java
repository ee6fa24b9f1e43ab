package se.lykta.engine.road;

import java.util.Locale;

/** What a class of lighting sets limits for. */
public enum Measure {
  /** L_av, the lowest over the observers, cd/m². */
  LUMINANCE,
  /** U_o of luminance, the lowest over the observers. */
  LUMINANCE_UNIFORMITY,
  /** U_l along the middle of a lane, the lowest over the lanes. */
  LENGTHWISE_UNIFORMITY,
  /** f_TI, the highest over the observers, %. */
  GLARE,
  /** R_EI, that of the darker side. */
  EDGE_RATIO,
  /** E_av, lx. */
  ILLUMINANCE,
  /** E_min, lx. */
  LEAST_ILLUMINANCE,
  /** U_o of illuminance. */
  ILLUMINANCE_UNIFORMITY,
  /** E_sc,min at 1.5 m, both ways along the street, lx. */
  LEAST_SEMICYLINDRICAL,
  /** E_v,min at 1.5 m, both ways along the street, lx. */
  LEAST_VERTICAL,
  /** E_hs,av on the ground, lx. */
  HEMISPHERICAL,
  /** U_o of hemispherical illuminance. */
  HEMISPHERICAL_UNIFORMITY;

  /** As data files write it. */
  static Measure of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
