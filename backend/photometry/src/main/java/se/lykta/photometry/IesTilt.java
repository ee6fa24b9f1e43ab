package se.lykta.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The TILT part of an IES LM-63 file.
 *
 * @param value NONE, INCLUDE or the name of another file
 * @param geometry of the lamp in the luminaire, 1 to 3; empty like the lists unless INCLUDE
 */
record IesTilt(
    String value, Optional<Numeral> geometry, List<Numeral> angles, List<Numeral> factors) {
  static final String NONE = "NONE";
  static final String INCLUDE = "INCLUDE";

  IesTilt {
    angles = List.copyOf(angles);
    factors = List.copyOf(factors);
  }

  static IesTilt named(String value) {
    return new IesTilt(value, Optional.empty(), List.of(), List.of());
  }

  /** Empty where the factors are not in this file. */
  Optional<LampTilt> lampTilt() {
    return geometry.map(
        number -> new LampTilt((int) number.value(), values(angles), values(factors)));
  }

  /** The lines from TILT= on. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("TILT=" + value);
    geometry.ifPresent(
        number -> {
          lines.add(number.text());
          lines.add(Integer.toString(angles.size()));
          lines.addAll(NumberLines.of(angles));
          lines.addAll(NumberLines.of(factors));
        });
    return lines;
  }

  private static List<Double> values(List<Numeral> numbers) {
    return numbers.stream().map(Numeral::value).toList();
  }
}
