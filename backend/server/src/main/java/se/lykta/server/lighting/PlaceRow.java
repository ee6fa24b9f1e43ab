package se.lykta.server.lighting;

import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Polygon;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.lighting.street.PlaceLight;

/**
 * A place and its light.
 *
 * @param centre longitude and latitude
 * @param outline longitudes and latitudes of its outer edge
 * @param verdict meets, below, above or unknown; without glare
 * @param belowM2 darker than the class allows anywhere
 * @param darkM2 darker than reassures
 */
record PlaceRow(
    UUID id,
    String name,
    String kind,
    double[] centre,
    List<double[]> outline,
    double areaM2,
    String lightingClass,
    String basis,
    Title because,
    String verdict,
    Double margin,
    List<String> missing,
    List<FindingRow> findings,
    Double meanLux,
    Double leastLux,
    Double uniformity,
    Double belowM2,
    double darkM2,
    int lamps,
    long assumed) {

  static PlaceRow of(Feature place, PlaceLight light) {
    return new PlaceRow(
        place.id(),
        place.findText("name").orElse(null),
        place.findText("kind").orElse(null),
        StreetRow.degrees(place.geometry().getInteriorPoint()).getFirst(),
        StreetRow.degrees(((Polygon) place.geometry()).getExteriorRing()),
        light.areaM2(),
        light.requirement().lightingClass().orElse(null),
        StreetRow.code(light.requirement().basis()),
        light.requirement().because(),
        StreetRow.code(light.verdict()),
        light.margin(),
        light.missing(),
        light.findings().stream().map(FindingRow::of).toList(),
        StreetRow.known(light.surface().meanLux()),
        StreetRow.known(light.surface().leastLux()),
        StreetRow.known(light.surface().uniformity()),
        light.belowM2(),
        light.darkM2(),
        light.surface().lamps().size(),
        light.surface().assumed());
  }
}
