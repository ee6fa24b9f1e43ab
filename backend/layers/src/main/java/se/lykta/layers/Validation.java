package se.lykta.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a feature is as its layer says: its fields, its geometry, then the rules over all. */
public final class Validation {
  private static final Title UNKNOWN_FIELD =
      Title.of(
          "%s finns inte i lagret %s; väntat ett av %s",
          "%s is no field of %s; expected one of %s");
  private static final Title TOO_EARLY =
      Title.of("%s är %s; väntat tidigast %s (%s)", "%s is %s; expected no earlier than %s (%s)");
  private static final Title TOO_SMALL =
      Title.of("%s är %s; väntat minst %s (%s)", "%s is %s; expected at least %s (%s)");

  private Validation() {}

  /**
   * All that is wrong or doubtful. What needs other features (references, {@link Rule.Unique}) is
   * for the store.
   *
   * @param feature geometry in the stored CRS, values in the types that {@link Kind} names
   * @param area where features may lie
   */
  public static List<Problem> check(Layer layer, Feature feature, WorkingArea area) {
    var problems = new ArrayList<Problem>();
    addUnknownFields(layer, feature, problems);
    var fields = new FieldCheck(feature, problems);
    layer.fields().forEach(fields::check);
    new GeometryCheck(layer, feature, area, problems).check();
    if (fields.allTyped()) {
      layer.rules().forEach(rule -> problems.addAll(broken(layer, rule, feature)));
    }
    return List.copyOf(problems);
  }

  private static void addUnknownFields(Layer layer, Feature feature, List<Problem> problems) {
    Map<String, Object> values = feature.values();
    int known = 0;
    for (Field field : layer.fields()) {
      known += values.containsKey(field.name()) ? 1 : 0;
    }
    if (known < values.size()) {
      values.keySet().stream()
          .filter(name -> layer.findField(name).isEmpty())
          .map(name -> unknownField(layer, feature, name))
          .forEach(problems::add);
    }
  }

  private static Problem unknownField(Layer layer, Feature feature, String name) {
    return Problem.error("unknown-field", feature, name, unknownField(layer, name));
  }

  static Title unknownField(Layer layer, String name) {
    return UNKNOWN_FIELD.with(Expected.quoted(name), layer.title(), layer.fieldNames());
  }

  private static List<Problem> broken(Layer layer, Rule rule, Feature feature) {
    return switch (rule) {
      case Rule.InOrder order -> outOfOrder(layer, order, feature);
      case Rule.Check check -> check.problems().apply(feature);
      case Rule.Unique unique -> List.of();
    };
  }

  @SuppressWarnings("unchecked")
  private static List<Problem> outOfOrder(Layer layer, Rule.InOrder order, Feature feature) {
    var first = (Comparable<Object>) feature.values().get(order.earlier());
    Object second = feature.values().get(order.later());
    if (first == null || second == null || first.compareTo(second) <= 0) {
      return List.of();
    }
    Field earlier = layer.getField(order.earlier());
    Field later = layer.getField(order.later());
    Title message =
        (later.kind() instanceof Kind.Number ? TOO_SMALL : TOO_EARLY)
            .with(
                later.title(),
                Expected.shown(later.kind(), second),
                Expected.shown(earlier.kind(), first),
                earlier.title());
    return List.of(Problem.error("not-in-order", feature, order.later(), message));
  }
}
