package se.lykta.engine.illuminance;

/** The most or the least illuminance over all facings: a face seen from its best or worst side. */
public enum OverFacings implements Quantity {
  MOST_VERTICAL,
  LEAST_VERTICAL,
  MOST_SEMI_CYLINDRICAL,
  LEAST_SEMI_CYLINDRICAL
}
