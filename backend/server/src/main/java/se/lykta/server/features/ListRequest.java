package se.lykta.server.features;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.server.geojson.Cursor;
import se.lykta.server.geojson.FieldFilters;
import se.lykta.server.geojson.PageRequest;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.Query;

/**
 * What somebody wants to see of a layer.
 *
 * @param crs of the answer
 * @param given the parameters as they came
 */
record ListRequest(PageRequest page, Crs crs, Parameters given) {
  private static final Set<String> OWN =
      Set.of("bbox", "within", "where", "asOf", "limit", "after", "q", "sort", "crs");
  private static final int USUAL = 100;
  private static final int MOST = 10_000;
  private static final Crs DEGREES = Crs.of("CRS84");

  /**
   * @param further names of parameters that the caller reads
   */
  static ListRequest of(
      Layer layer, Set<Visibility> sees, HttpServletRequest request, String... further) {
    var given = Parameters.of(request, known(layer, further));
    return new ListRequest(page(layer, sees, given), crs(given), given);
  }

  private static Set<String> known(Layer layer, String... further) {
    var known = new HashSet<>(OWN);
    known.addAll(List.of(further));
    layer.fields().forEach(field -> known.add(field.name()));
    return known;
  }

  private static PageRequest page(Layer layer, Set<Visibility> sees, Parameters given) {
    var all = Query.of(layer.name()).visibleTo(sees);
    var query = onDay(given, sorted(layer, given, FieldFilters.apply(layer, given::find, all)));
    var page = PageRequest.of(query, from(given), 0, given.limit(USUAL, MOST));
    var inBox = given.box("bbox").map(box -> page.inBox(box, DEGREES)).orElse(page);
    var inShape = given.find("within").map(shape -> within(inBox, shape)).orElse(inBox);
    var like = given.find("where").map(test -> inShape.where(FieldCondition.parse(layer, test)));
    var tested = like.orElse(inShape);
    return given
        .find("q")
        .map(words -> tested.where(new TextMatch(layer.fields(), words)))
        .orElse(tested);
  }

  /** A box beside it is looked at as well, though its index is not used then. */
  private static PageRequest within(PageRequest page, String corners) {
    var shape = Within.parse(corners);
    return page.near(shape.box()).where(shape);
  }

  private static Cursor from(Parameters given) {
    return given.find("after").map(ListRequest::from).orElse(Cursor.START);
  }

  private static Cursor from(String text) {
    return Cursor.parse(text)
        .orElseThrow(
            () -> Parameters.invalid("after", text, "värdet av next", "the value of next"));
  }

  static Crs crs(Parameters given) {
    return given.find("crs").map(ListRequest::crs).orElse(DEGREES);
  }

  private static Crs crs(String name) {
    return Crs.find(name)
        .orElseThrow(
            () -> Parameters.invalid("crs", name, "CRS84 eller EPSG:3007", "CRS84 or EPSG:3007"));
  }

  private static Query onDay(Parameters given, Query query) {
    return given.day("asOf").map(Query.Period::day).map(query::during).orElse(query);
  }

  private static Query sorted(Layer layer, Parameters given, Query query) {
    return given.find("sort").map(sort -> sorted(layer, sort, query)).orElse(query);
  }

  private static Query sorted(Layer layer, String sort, Query query) {
    boolean descending = sort.startsWith("-");
    String field = descending ? sort.substring(1) : sort;
    if (layer.findField(field).isEmpty()) {
      throw Parameters.invalid("sort", sort, "ett av lagrets fält", "a field of the layer");
    }
    return query.sortedBy(field, descending);
  }
}
