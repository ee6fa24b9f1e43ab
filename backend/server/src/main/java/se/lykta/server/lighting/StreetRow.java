package se.lykta.server.lighting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;
import se.lykta.server.lighting.street.Reassurance;
import se.lykta.server.lighting.street.Requirement;
import se.lykta.server.lighting.street.StreetLight;
import se.lykta.store.Crs;

/**
 * A street in the list.
 *
 * @param line longitudes and latitudes
 * @param lightingClass null where none is required
 * @param basis decision, rule or none
 * @param because why a rule gives the class
 * @param unknown fields without a value for which another class might hold
 * @param verdict meets, below, above or unknown
 * @param margin as a share of the limit that is nearest to being broken, or broken most
 * @param missing what keeps the verdict from being told
 * @param belowM metres that are darker than the class allows anywhere
 * @param lamps that give a good part of its light
 * @param assumed how many of them are partly guessed
 */
record StreetRow(
    UUID id,
    String name,
    String function,
    List<double[]> line,
    double lengthM,
    String lightingClass,
    String basis,
    Title because,
    List<String> unknown,
    String verdict,
    Double margin,
    List<String> missing,
    Double meanLux,
    Double leastLux,
    Double uniformity,
    Double belowM,
    Reassurance reassurance,
    int lamps,
    long assumed) {
  private static final Crs DEGREES = Crs.of("CRS84");

  static StreetRow of(Feature street, StreetLight light) {
    Requirement requirement = light.requirement();
    return new StreetRow(
        street.id(),
        street.findText("name").orElse(null),
        street.findText("function").orElse(null),
        degrees(street.geometry()),
        light.lengthM(),
        requirement.lightingClass().orElse(null),
        code(requirement.basis()),
        requirement.because(),
        requirement.unknown(),
        code(light.verdict()),
        light.margin(),
        light.missing(),
        known(light.surface().meanLux()),
        known(light.surface().leastLux()),
        known(light.surface().uniformity()),
        light.belowM(),
        light.reassurance(),
        light.surface().lamps().size(),
        light.surface().assumed());
  }

  static List<double[]> degrees(Geometry stored) {
    return Arrays.stream(DEGREES.fromStored(stored).getCoordinates())
        .map(point -> new double[] {point.x, point.y})
        .toList();
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
