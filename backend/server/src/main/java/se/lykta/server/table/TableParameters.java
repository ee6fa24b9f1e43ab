package se.lykta.server.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.layers.Common;
import se.lykta.layers.Field;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.server.web.Parameters;

/**
 * Reads a table's filters and order from a request: {@code q}, {@code bbox}, {@code asOf}, {@code
 * sort=-status,designation}, and filters named after a field, as {@link FieldParameters} has them.
 */
public final class TableParameters {
  private static final Set<String> OWN = Set.of("q", "bbox", "asOf", "sort");

  private TableParameters() {}

  /** Every name that may stand in a request about this layer. */
  public static Set<String> names(Layer layer) {
    var names = new HashSet<>(OWN);
    layer.fields().forEach(field -> names.addAll(FieldParameters.names(field)));
    return names;
  }

  /** Whether the request says more than which day and which area. */
  public static boolean areGiven(Layer layer, Parameters given) {
    return names(layer).stream()
        .filter(name -> !name.equals("bbox") && !name.equals("asOf"))
        .anyMatch(name -> given.find(name).isPresent());
  }

  public static TableQuery read(Layer layer, Set<Visibility> sees, Parameters given) {
    var filters = new ArrayList<>(List.of(visible(sees)));
    given.day("asOf").ifPresent(day -> filters.addAll(holdingOn(day.toString())));
    layer.fields().forEach(field -> filters.addAll(FieldParameters.read(field, given)));
    var box = given.box("bbox").filter(found -> layer.hasGeometry());
    return new TableQuery(layer, filters, given.find("q"), box, order(layer, given));
  }

  private static Filter visible(Set<Visibility> sees) {
    return Filter.oneOf(
        Common.VISIBILITY, sees.stream().map(Visibility::value).collect(Collectors.toSet()));
  }

  private static List<Filter> holdingOn(String day) {
    return List.of(
        Filter.openOr(Filter.betweenDays(Common.VALID_FROM, null, day)),
        Filter.openOr(Filter.betweenDays(Common.VALID_TO, day, null)));
  }

  private static List<TableQuery.Order> order(Layer layer, Parameters given) {
    return given.find("sort").stream()
        .flatMap(list -> Stream.of(list.split(",", -1)))
        .map(one -> order(layer, one))
        .toList();
  }

  private static TableQuery.Order order(Layer layer, String text) {
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    return layer
        .findField(name)
        .map(Field::name)
        .map(field -> new TableQuery.Order(field, descending))
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "sort", text, "lagrets fält med komma emellan", "fields with commas between"));
  }
}
