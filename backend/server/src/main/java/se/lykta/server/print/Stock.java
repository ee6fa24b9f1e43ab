package se.lykta.server.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Common;
import se.lykta.layers.Visibility;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.RowReader;

/** What the store has for a sheet: what its reader may see, on its day, around its map. */
final class Stock {
  private static final List<String> ORIGIN = List.of(Common.PROVENANCE, Common.SOURCE);

  private final FeatureStore store;
  private final Wanted wanted;
  private final Sources sources;

  Stock(FeatureStore store, Wanted wanted, Sources sources) {
    this.store = store;
    this.wanted = wanted;
    this.sources = sources;
  }

  /**
   * Which features.
   *
   * @param layers by name
   * @param around in the stored CRS
   * @param day that the map shows
   */
  record Wanted(List<String> layers, Envelope around, LocalDate day, Set<Visibility> sees) {}

  /** How many would be drawn. */
  long count() {
    return wanted.layers().stream().mapToLong(layer -> store.count(query(layer))).sum();
  }

  boolean shows(String layer) {
    return wanted.layers().contains(layer);
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
        .inBox(wanted.around())
        .during(Query.Period.day(wanted.day()))
        .visibleTo(wanted.sees());
  }
}
