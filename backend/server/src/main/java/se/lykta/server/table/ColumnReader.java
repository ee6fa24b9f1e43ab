package se.lykta.server.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;
import se.lykta.layers.Layer;
import se.lykta.store.FeatureStore;
import se.lykta.store.Query;
import se.lykta.store.Row;

/** Reads columns of a layer in one pass over its rows. */
final class ColumnReader {
  private final Layer layer;
  private final List<String> fields;
  private final List<ColumnBuilder> builders;
  private final LongStream.Builder positions = LongStream.builder();
  private final List<UUID> ids = new ArrayList<>();

  private ColumnReader(Layer layer, Collection<String> fields) {
    this.layer = layer;
    this.fields = List.copyOf(fields);
    this.builders = fields.stream().map(field -> new ColumnBuilder()).toList();
  }

  /**
   * @param titles of a layer's features by their ids, to sort references by
   */
  static Columns read(
      FeatureStore store,
      Layer layer,
      long generation,
      Collection<String> fields,
      Function<String, Map<String, String>> titles) {
    var reader = new ColumnReader(layer, fields);
    store.readRows(Query.of(layer.name()), reader.fields, reader::add);
    return reader.columns(generation, titles);
  }

  private void add(Row row) {
    positions.add(row.rowId());
    ids.add(row.id());
    for (int i = 0; i < builders.size(); i++) {
      builders.get(i).add(row.text(i));
    }
  }

  private Columns columns(long generation, Function<String, Map<String, String>> titles) {
    Map<String, Column> columns = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      columns.put(fields.get(i), column(layer.getField(fields.get(i)), builders.get(i), titles));
    }
    return new Columns(
        generation, positions.build().toArray(), ids.toArray(UUID[]::new), Map.copyOf(columns));
  }

  private static Column column(
      Field field, ColumnBuilder values, Function<String, Map<String, String>> titles) {
    return switch (field.kind()) {
      case Kind.Number number -> values.build(Double::valueOf);
      case Kind.Choice choice -> values.build(value -> place(choice, value));
      case Kind.Reference to -> byTitle(values, titles.apply(to.layer()));
      case Kind.Text text -> values.build(NaturalOrder::key);
      case Kind.ListOf list -> values.build(NaturalOrder::key);
      case Kind.Date date -> values.build(value -> value);
      case Kind.Time time -> values.build(value -> value);
      case Kind.Bool bool -> values.build(value -> value);
      case Kind.Attachment attachment -> values.build(value -> value);
    };
  }

  private static Column byTitle(ColumnBuilder ids, Map<String, String> titles) {
    return ids.build(id -> NaturalOrder.key(titles.getOrDefault(id, "")));
  }

  /** In the order of the list, which says more than the alphabet. */
  private static Integer place(Kind.Choice choice, String value) {
    return choice.options().stream().map(Kind.Option::value).toList().indexOf(value);
  }
}
