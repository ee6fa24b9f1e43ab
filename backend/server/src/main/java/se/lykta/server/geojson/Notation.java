package se.lykta.server.geojson;

import se.lykta.store.Crs;

/**
 * How coordinates are written.
 *
 * @param northFirst whether north (or latitude) comes before east, as the CRS's authority may say
 */
public record Notation(Crs crs, boolean northFirst) {
  /** Longitude before latitude. */
  public static final Notation CRS84 = eastFirst(Crs.of("CRS84"));

  private static final int DEGREE_DECIMALS = 9;
  private static final int METRE_DECIMALS = 3;

  public static Notation eastFirst(Crs crs) {
    return new Notation(crs, false);
  }

  public static Notation asAuthority(Crs crs) {
    return new Notation(crs, crs.authorityAxisOrderIsNorthEast());
  }

  int decimals() {
    return crs.isGeographic() ? DEGREE_DECIMALS : METRE_DECIMALS;
  }
}
