package se.lykta.server.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.server.geojson.Cursor;
import se.lykta.server.geojson.Folded;
import se.lykta.server.geojson.PageRequest;
import se.lykta.store.Crs;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;

/** Answers one query from columns in memory; where a row lies is the store's to say. */
final class TableOrder {
  private final FeatureStore store;
  private final TableQuery query;
  private final Columns columns;

  TableOrder(FeatureStore store, TableQuery query, Columns columns) {
    this.store = store;
    this.query = query;
    this.columns = columns;
  }

  UUID[] ids() {
    int[] rows = wanted();
    for (TableQuery.Order order : query.order().reversed()) {
      rows = columns.get(order.field()).sorted(rows, order.descending());
    }
    return Arrays.stream(rows).mapToObj(row -> columns.ids()[row]).toArray(UUID[]::new);
  }

  private int[] wanted() {
    IntStream rows = query.box().map(this::inBox).orElse(IntStream.range(0, columns.rows()));
    for (Filter filter : query.filters()) {
      rows = rows.filter(test(filter.field(), filter.wants()));
    }
    if (query.words().isPresent()) {
      rows = rows.filter(anyText(Folded.of(query.words().get())));
    }
    return rows.toArray();
  }

  private IntPredicate test(String field, Predicate<String> wants) {
    Column column = columns.get(field);
    boolean[] wanted = column.wanted(wants);
    int[] ranks = column.ranks();
    return row -> wanted[ranks[row]];
  }

  private IntPredicate anyText(String words) {
    List<IntPredicate> texts =
        query.texts().map(field -> test(field.name(), value -> says(field, value, words))).toList();
    return row -> texts.stream().anyMatch(text -> text.test(row));
  }

  /** A choice says its titles, which are what people read. */
  private static boolean says(Field field, String value, String words) {
    if (value == null) {
      return false;
    }
    boolean plain = Folded.of(value).contains(words);
    return plain || field.kind() instanceof Kind.Choice choice && isTitled(choice, value, words);
  }

  private static boolean isTitled(Kind.Choice choice, String value, String words) {
    return choice.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> Folded.of(option.title().sv() + "\n" + option.title().en()))
        .anyMatch(titles -> titles.toLowerCase(Locale.ROOT).contains(words));
  }

  private IntStream inBox(Envelope degrees) {
    var page =
        PageRequest.of(Query.of(query.layer().name()), Cursor.START, 0, 1)
            .inBox(degrees, Crs.of("CRS84"));
    var rows = IntStream.builder();
    store.readRows(
        page.query(),
        List.of(),
        row -> {
          int at = Arrays.binarySearch(columns.positions(), row.rowId());
          if (at >= 0 && page.rows().test(row)) {
            rows.add(at);
          }
        });
    return rows.build().sorted();
  }
}
