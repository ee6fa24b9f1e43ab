package se.lykta.engine.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The classes of lighting of EN 13201-2:2015, from one data file, the strictest of a family first.
 */
public final class LightingClasses {
  private static final LightingClasses STANDARD = read();

  private final List<LightingClass> classes;
  private final Map<String, String> aliases;

  private LightingClasses(List<LightingClass> classes, Map<String, String> aliases) {
    this.classes = List.copyOf(classes);
    this.aliases = Map.copyOf(aliases);
  }

  public static LightingClasses standard() {
    return STANDARD;
  }

  public List<LightingClass> list() {
    return classes;
  }

  /**
   * @param name as M3; or of 2003, as ME3a or S4
   * @throws IllegalArgumentException where there is none of that name
   */
  public LightingClass get(String name) {
    String today = aliases.getOrDefault(name, name);
    return classes.stream()
        .filter(one -> one.name().equals(today))
        .findFirst()
        .orElseThrow(() -> unknown("class of lighting", name, LightingClass::name));
  }

  /**
   * Whether a road meets a class.
   *
   * @param figures as {@link RoadLighting#figures} gives them
   */
  public Judgement judge(String name, Map<Measure, Double> figures) {
    return Judgement.of(get(name), figures);
  }

  /**
   * The strictest class of a family that a road meets; empty where it meets none.
   *
   * @param family M, C, P, SC, EV or HS
   */
  public Optional<Judgement> findReached(String family, Map<Measure, Double> figures) {
    List<LightingClass> candidates =
        classes.stream().filter(one -> one.family().equals(family)).toList();
    if (candidates.isEmpty()) {
      throw unknown("family of classes", family, LightingClass::family);
    }
    return candidates.stream()
        .map(one -> Judgement.of(one, figures))
        .filter(Judgement::isMet)
        .findFirst();
  }

  private IllegalArgumentException unknown(
      String what, String found, Function<LightingClass, String> name) {
    String known = classes.stream().map(name).distinct().collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "the %s is %s; expected one of %s".formatted(what, found, known));
  }

  private static LightingClasses read() {
    try (InputStream file = LightingClasses.class.getResourceAsStream("lighting-classes.json")) {
      JsonNode data = JsonMapper.shared().readTree(file);
      var aliases = new HashMap<String, String>();
      data.get("aliases")
          .properties()
          .forEach(alias -> aliases.put(alias.getKey(), alias.getValue().asString()));
      var classes = new ArrayList<LightingClass>();
      data.get("families").forEach(family -> addFamily(family, classes));
      return new LightingClasses(classes, aliases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addFamily(JsonNode family, List<LightingClass> classes) {
    String name = family.get("family").asString();
    boolean verified = family.get("verified").booleanValue();
    for (JsonNode one : family.get("classes")) {
      List<Limit> limits = one.get("limits").valueStream().map(LightingClasses::limit).toList();
      classes.add(new LightingClass(one.get("name").asString(), name, verified, limits));
    }
  }

  private static Limit limit(JsonNode limit) {
    return new Limit(
        Measure.of(limit.get("measure").asString()),
        limit.path("min").doubleValue(Double.NaN),
        limit.path("max").doubleValue(Double.NaN));
  }
}
