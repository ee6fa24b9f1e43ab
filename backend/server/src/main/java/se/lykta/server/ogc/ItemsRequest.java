package se.lykta.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Layer;
import se.lykta.layers.Visibility;
import se.lykta.server.geojson.Cursor;
import se.lykta.server.geojson.FieldFilters;
import se.lykta.server.geojson.Notation;
import se.lykta.server.geojson.PageRequest;
import se.lykta.server.web.Parameters;
import se.lykta.store.Crs;
import se.lykta.store.Query;

/**
 * Which items, in which form.
 *
 * @param unfiltered whether the whole layer is asked for, page by page
 */
record ItemsRequest(
    Layer layer, PageRequest page, Notation notation, Format format, boolean unfiltered) {
  static final int USUAL = 100;
  static final int MOST = 10_000;

  /** A page for people; more would only be slow to look at. */
  private static final int MOST_HTML = 500;

  private static final Set<String> PAGING = Set.of("f", "limit", "offset", "after", "crs");
  private static final Set<String> FILTERS = Set.of("bbox", "bbox-crs", "datetime");

  static ItemsRequest of(Layer layer, Set<Visibility> sees, HttpServletRequest request) {
    var known = new HashSet<>(PAGING);
    known.addAll(FILTERS);
    layer.fields().forEach(field -> known.add(field.name()));
    var given = Parameters.of(request, known);
    var format = Format.of(request, given);
    var notation = notation(given);
    var page = page(layer, sees, given, format);
    boolean unfiltered = PAGING.containsAll(request.getParameterMap().keySet());
    return new ItemsRequest(layer, page, notation, format, unfiltered);
  }

  private static PageRequest page(
      Layer layer, Set<Visibility> sees, Parameters given, Format format) {
    var all = Query.of(layer.name()).visibleTo(sees);
    var query = during(given, FieldFilters.apply(layer, given::find, all));
    int limit = given.limit(USUAL, format == Format.HTML ? MOST_HTML : MOST);
    long offset = Math.min(given.count("offset").orElse(0L), Cursor.FARTHEST);
    var page = PageRequest.of(query, from(given), offset, limit);
    var crs = Systems.of("bbox-crs", given);
    return given.box("bbox").map(box -> page.inBox(eastFirst(box, crs), crs)).orElse(page);
  }

  private static Query during(Parameters given, Query query) {
    return given.find("datetime").map(DateTimes::parse).map(query::during).orElse(query);
  }

  private static Cursor from(Parameters given) {
    return given.find("after").map(ItemsRequest::from).orElse(Cursor.START);
  }

  private static Cursor from(String text) {
    return Cursor.parse(text)
        .orElseThrow(
            () ->
                Parameters.invalid(
                    "after", text, "adressen av länken next", "the address of the link next"));
  }

  static Notation notation(Parameters given) {
    return Notation.asAuthority(Systems.of("crs", given));
  }

  /** The numbers of a box follow the authority's order of axes. */
  private static Envelope eastFirst(Envelope box, Crs crs) {
    return crs.authorityAxisOrderIsNorthEast()
        ? new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX())
        : box;
  }
}
