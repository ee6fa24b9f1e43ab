package se.lykta.server.lighting.street;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.layers.Place;
import se.lykta.layers.Street;

/** The codes that rules may name: those of the layers' choices. */
final class Codes {
  static final List<String> FUNCTIONS = of(Street.LAYER, "function");
  static final List<String> FLOWS = of(Street.LAYER, "pedestrian_flow");
  static final List<String> CLASSES = of(Street.LAYER, "lighting_class");
  static final List<String> PLACE_KINDS = of(Place.LAYER, "kind");

  private Codes() {}

  private static List<String> of(Layer layer, String field) {
    var choice = (Kind.Choice) layer.getField(field).kind();
    return choice.options().stream().map(Kind.Option::value).toList();
  }

  /** What is wrong with the codes of a rule; they may be null, where the rule does not ask. */
  static Optional<String> findUnknown(List<String> known, Set<String> given, String name) {
    return given == null
        ? Optional.empty()
        : given.stream()
            .filter(code -> !known.contains(code))
            .findFirst()
            .map(code -> "%s is '%s'; expected some of %s".formatted(name, code, known));
  }
}
