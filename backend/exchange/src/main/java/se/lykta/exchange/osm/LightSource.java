package se.lykta.exchange.osm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What gives the light, as far as OSM says. Sources that the catalogue has no word for become a
 * type without one, never a wrong one.
 *
 * @param model what the type is called
 * @param value the catalogue's choice; empty where it has none
 * @param assumed whether it is only concluded from the colour
 */
record LightSource(String model, Optional<String> value, boolean assumed) {
  private static final Set<String> ORANGE = Set.of("orange", "yellow", "amber");

  private static final Map<String, LightSource> BY_METHOD =
      Map.ofEntries(
          of("led", "LED", "led"),
          of("high_pressure_sodium", "Högtrycksnatrium", "hps"),
          of("sodium", "Natrium", "hps"),
          of("hps", "Högtrycksnatrium", "hps"),
          of("metal_halide", "Metallhalogen", "mh"),
          of("metal-halide", "Metallhalogen", "mh"),
          of("fluorescent", "Lysrör", "fluorescent"),
          of("mercury", "Kvicksilver", "mercury"),
          of("high_pressure_mercury", "Kvicksilver", "mercury"),
          of("low_pressure_sodium", "Lågtrycksnatrium", null),
          of("gas", "Gaslykta", null),
          of("gaslight", "Gaslykta", null),
          of("incandescent", "Glödlampa", null));

  private static Map.Entry<String, LightSource> of(String method, String model, String value) {
    return Map.entry(method, new LightSource(model, Optional.ofNullable(value), false));
  }

  /** Empty where the tags don't tell: "electric" may be anything. */
  static Optional<LightSource> of(Tags tags) {
    String method =
        tags.findFirst("light:method", "lamp_type", "light:lamp", "lamp:type").orElse("");
    var known = BY_METHOD.get(method.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'));
    if (known != null) {
      return Optional.of(known);
    }
    return tags.isAny("light:colour", ORANGE)
        ? Optional.of(new LightSource("Orange ljus, troligen natrium", Optional.of("hps"), true))
        : Optional.empty();
  }
}
