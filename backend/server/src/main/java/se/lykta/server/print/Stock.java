package se.lykta.server.print;

import java.util.List;
import java.util.stream.Stream;
import se.lykta.layers.Common;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.RowReader;

/** What the store has for a sheet: what its reader may see, on its day, around its map. */
final class Stock {
  private static final List<String> ORIGIN = List.of(Common.PROVENANCE, Common.SOURCE);

  private final FeatureStore store;
  private final PrintRequest request;
  private final Sources sources;

  Stock(FeatureStore store, PrintRequest request, Sources sources) {
    this.store = store;
    this.request = request;
    this.sources = sources;
  }

  /** How many would be drawn. */
  long count() {
    return request.layers().stream().mapToLong(layer -> store.count(query(layer))).sum();
  }

  boolean shows(String layer) {
    return request.layers().contains(layer);
  }

  /**
   * Row by row; nothing where the layer is not asked for.
   *
   * @param fields numbered as given here
   */
  void read(String layer, List<String> fields, RowReader each) {
    if (!shows(layer)) {
      return;
    }
    var all = Stream.concat(fields.stream(), ORIGIN.stream()).toList();
    int origin = fields.size();
    store.readRows(
        query(layer),
        all,
        row -> {
          sources.add(row.text(origin), row.text(origin + 1));
          each.read(row);
        });
  }

  private Query query(String layer) {
    return Query.of(layer)
        .inBox(request.ground().around())
        .during(Query.Period.day(request.day()))
        .visibleTo(request.sees());
  }
}
