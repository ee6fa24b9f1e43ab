package se.lykta.server.lighting.stock;

import java.util.Map;

/**
 * What is taken for a lamp of which the register says too little ({@code
 * gis-data/rules/assumed-luminaires.json}).
 *
 * @param byCategory by the light point's {@code location_category}
 * @param elsewhere where there is no category
 * @param bySupport by the light point's {@code support_kind}; goes before the category
 * @param photometryBySource by the type's {@code light_source}; goes before the category's, not
 *     before the support's
 */
record AssumedLuminaires(
    double maintenanceFactor,
    Map<String, Assumed> byCategory,
    Assumed elsewhere,
    Map<String, Assumed> bySupport,
    Map<String, String> photometryBySource) {

  /**
   * @param photometry name of a bundled file
   */
  record Assumed(double heightM, double fluxLm, String photometry) {}

  /**
   * @param source the light source's code; empty where none is known
   */
  Assumed of(String support, String category, String source) {
    Assumed bySupport = this.bySupport.get(support);
    if (bySupport != null) {
      return bySupport;
    }
    Assumed place = byCategory.getOrDefault(category, elsewhere);
    String photometry = photometryBySource.getOrDefault(source, place.photometry());
    return new Assumed(place.heightM(), place.fluxLm(), photometry);
  }
}
