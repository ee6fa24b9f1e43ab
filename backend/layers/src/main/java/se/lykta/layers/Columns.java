package se.lykta.layers;

import java.util.List;

/** The columns in which a table holds a layer's values: one for each field, in their order. */
public final class Columns {

  private Columns() {}

  /**
   * A column, named as its field.
   *
   * @param notNull whether each feature has a value
   */
  public record Column(String name, ColumnType type, boolean notNull) {}

  public static List<Column> of(Layer layer) {
    return layer.fields().stream().map(Columns::of).toList();
  }

  private static Column of(Field field) {
    return new Column(field.name(), ColumnType.of(field.kind()), field.required());
  }
}
