package se.lykta.server.lighting.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import se.lykta.layers.Feature;

/**
 * Which streets a rule is for. What is null is not asked for; all that is asked for must hold.
 *
 * @param function any of these
 * @param speedFrom km/h
 * @param speedTo km/h, included
 * @param trafficFrom vehicles a day
 * @param trafficBelow vehicles a day, not included
 * @param pedestrianFlow any of these
 * @param surroundings any of these kinds of place around the middle of the street
 */
record StreetCondition(
    Set<String> function,
    Double speedFrom,
    Double speedTo,
    Double trafficFrom,
    Double trafficBelow,
    Set<String> pedestrianFlow,
    Boolean schoolWay,
    Boolean busStop,
    Set<String> surroundings) {

  /**
   * @param unknown fields without a value that the rule asks for; empty where it fails anyway
   */
  record Fit(boolean holds, List<String> unknown) {}

  /** One thing that is asked for. */
  private record Asked(String field, Optional<Boolean> holds) {}

  Optional<String> findUnknownCode() {
    return Stream.of(
            Codes.findUnknown(Codes.FUNCTIONS, function, "function"),
            Codes.findUnknown(Codes.FLOWS, pedestrianFlow, "pedestrianFlow"),
            Codes.findUnknown(Codes.PLACE_KINDS, surroundings, "surroundings"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  Fit fit(Feature street, Set<String> around) {
    List<Asked> all = new ArrayList<>();
    code(all, street, "function", function);
    number(all, street, "speed_kmh", speedFrom, value -> value >= speedFrom);
    number(all, street, "speed_kmh", speedTo, value -> value <= speedTo);
    number(all, street, "traffic_adt", trafficFrom, value -> value >= trafficFrom);
    number(all, street, "traffic_adt", trafficBelow, value -> value < trafficBelow);
    code(all, street, "pedestrian_flow", pedestrianFlow);
    yes(all, street, "school_way", schoolWay);
    yes(all, street, "bus_stop", busStop);
    if (surroundings != null) {
      boolean lies = around.stream().anyMatch(surroundings::contains);
      all.add(new Asked("place", Optional.of(lies)));
    }
    return fit(all);
  }

  private static Fit fit(List<Asked> all) {
    if (all.stream().anyMatch(asked -> asked.holds().equals(Optional.of(false)))) {
      return new Fit(false, List.of());
    }
    List<String> unknown =
        all.stream().filter(asked -> asked.holds().isEmpty()).map(Asked::field).toList();
    return new Fit(unknown.isEmpty(), unknown);
  }

  private static void code(List<Asked> all, Feature street, String field, Set<String> wanted) {
    if (wanted != null) {
      all.add(new Asked(field, street.findText(field).map(wanted::contains)));
    }
  }

  private static void number(
      List<Asked> all, Feature street, String field, Double wanted, DoublePredicate holds) {
    if (wanted != null) {
      all.add(
          new Asked(
              field, street.find(field).map(value -> holds.test(((Number) value).doubleValue()))));
    }
  }

  /** What nobody has ticked is not so. */
  private static void yes(List<Asked> all, Feature street, String field, Boolean wanted) {
    if (wanted != null) {
      boolean ticked = Boolean.TRUE.equals(street.values().get(field));
      all.add(new Asked(field, Optional.of(ticked == wanted)));
    }
  }
}
