package se.lykta.server.lighting.tile;

import java.util.Locale;

/** What is measured. */
public enum Quantity {
  /** On the ground. */
  HORIZONTAL(0),
  /** On an upright surface at the height of a face. */
  VERTICAL(1.5),
  /** On an upright half cylinder at the height of a face (EN 13201-3: E_sc). */
  SEMICYLINDRICAL(1.5);

  private final double heightM;

  Quantity(double heightM) {
    this.heightM = heightM;
  }

  /** Of the receivers above the ground, m. */
  public double heightM() {
    return heightM;
  }

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
