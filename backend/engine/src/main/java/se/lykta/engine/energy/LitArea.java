package se.lykta.engine.energy;

/**
 * A part of a street that lighting is for, as a carriageway or a footway.
 *
 * @param areaM2 over 0
 * @param illuminanceLx E_av, maintained, of a horizontal plane; 0 in the dark
 */
public record LitArea(String name, double areaM2, double illuminanceLx) {
  public LitArea {
    Check.within(areaM2, Double.MIN_VALUE, 1e9, "area of " + name + " (m²)");
    Check.within(illuminanceLx, 0, 1e6, "illuminance of " + name + " (lx)");
  }
}
