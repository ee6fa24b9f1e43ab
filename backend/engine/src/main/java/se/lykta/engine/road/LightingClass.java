package se.lykta.engine.road;

import java.util.List;

/**
 * A class of lighting of EN 13201-2, as M3 or P4.
 *
 * @param family M, C, P, SC, EV or HS
 * @param verified whether its limits agree in two public sources; others must be shown as unsure
 * @param limits none for a class that asks for nothing (P7, HS4)
 */
public record LightingClass(String name, String family, boolean verified, List<Limit> limits) {
  public LightingClass {
    limits = List.copyOf(limits);
  }
}
