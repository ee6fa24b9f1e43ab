package se.lykta.server.lighting.street;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.lykta.layers.Feature;
import se.lykta.layers.Title;

/**
 * Which class of lighting a street or a place has to have ({@code
 * gis-data/rules/street-classes.json}). The first rule that fits gives it.
 *
 * @throws IllegalArgumentException where a rule names a class that is none, or lacks what it needs
 */
record ClassRules(List<StreetRule> streets, List<PlaceRule> places) {

  ClassRules {
    requireAll(streets, "streets");
    IntStream.range(0, streets.size()).forEach(i -> streets.get(i).check("streets", i + 1));
    requireAll(places, "places");
    IntStream.range(0, places.size()).forEach(i -> places.get(i).check("places", i + 1));
  }

  private static void requireAll(List<?> rules, String name) {
    if (rules == null || rules.isEmpty()) {
      throw new IllegalArgumentException(name + " has no rules; expected at least 1");
    }
  }

  /**
   * @param because why, on the screen
   */
  record StreetRule(
      @JsonProperty("class") String lightingClass, Title because, StreetCondition when) {
    private void check(String list, int number) {
      ClassRules.check(list, number, lightingClass, because);
      require(when != null, list, number, "has no 'when'; expected conditions, such as a function");
      when.findUnknownCode().ifPresent(flaw -> require(false, list, number, flaw));
    }
  }

  /**
   * @param kinds of the place
   */
  record PlaceRule(@JsonProperty("class") String lightingClass, Title because, Set<String> kinds) {
    private void check(String list, int number) {
      ClassRules.check(list, number, lightingClass, because);
      require(kinds != null, list, number, "has no 'kinds'; expected kinds of place");
      Codes.findUnknown(Codes.PLACE_KINDS, kinds, "kinds")
          .ifPresent(flaw -> require(false, list, number, flaw));
    }
  }

  private static void check(String list, int number, String lightingClass, Title because) {
    require(because != null, list, number, "has no 'because'; expected {\"sv\": …, \"en\": …}");
    require(
        Codes.CLASSES.contains(lightingClass),
        list,
        number,
        "class is '%s'; expected one of %s".formatted(lightingClass, Codes.CLASSES));
  }

  private static void require(boolean holds, String list, int number, String flaw) {
    if (!holds) {
      throw new IllegalArgumentException("%s, rule %d: %s".formatted(list, number, flaw));
    }
  }

  /**
   * @param surroundings kinds of the places that the middle of the street lies in
   */
  Requirement of(Feature street, Set<String> surroundings) {
    var stated = street.findText("lighting_class");
    boolean byRule = street.findText("class_source").filter("rule"::equals).isPresent();
    if (stated.isPresent() && !byRule) {
      return Requirement.decided(stated.get());
    }
    if (Boolean.FALSE.equals(street.values().get("lit"))) {
      return Requirement.none("lit");
    }
    return byRule(street, surroundings);
  }

  private Requirement byRule(Feature street, Set<String> surroundings) {
    var unknown = new LinkedHashSet<String>();
    for (StreetRule rule : streets) {
      StreetCondition.Fit fit = rule.when().fit(street, surroundings);
      if (fit.holds()) {
        return Requirement.byRule(rule.lightingClass(), rule.because(), unknown);
      }
      unknown.addAll(fit.unknown());
    }
    return Requirement.none("lighting_class");
  }

  Requirement ofPlace(Feature place) {
    String kind = place.findText("kind").orElse("");
    return places.stream()
        .filter(rule -> rule.kinds().contains(kind))
        .findFirst()
        .map(rule -> Requirement.byRule(rule.lightingClass(), rule.because(), Set.of()))
        .orElse(Requirement.none("lighting_class"));
  }
}
