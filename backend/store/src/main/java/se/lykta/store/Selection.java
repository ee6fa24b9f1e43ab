package se.lykta.store;

import java.util.List;
import java.util.stream.Collectors;
import se.lykta.layers.Field;

/**
 * Which columns of a layer's table a read asks for: those that every feature has, in the order of
 * {@link Row}'s constants, then the geometry's, then the fields.
 */
record Selection(LayerTable table, List<Field> fields, boolean stamped) {
  static final int ROW_ID = 1;
  static final int ID = 2;
  static final int VERSION = 3;
  static final int CREATED_AT = 4;
  static final int CREATED_BY = 5;
  static final int MODIFIED_AT = 6;
  static final int MODIFIED_BY = 7;
  static final int GEOMETRY = 8;

  /** Keep the columns' numbers. */
  private static final String NO_STAMPS = "NULL, NULL, NULL, NULL";

  static Selection all(LayerTable table) {
    return new Selection(table, table.layer().fields(), true);
  }

  /**
   * Some fields only, and not who made the feature when.
   *
   * @throws IllegalArgumentException where the layer has no such field
   */
  static Selection of(LayerTable table, List<String> names) {
    return new Selection(table, names.stream().map(table.layer()::getField).toList(), false);
  }

  /** {@code SELECT … FROM …}, the table called {@code t}. */
  String sql(Dialect dialect) {
    return "SELECT t.fid, t.id, t.version, "
        + (stamped ? "t.created_at, t.created_by, t.modified_at, t.modified_by" : NO_STAMPS)
        + geometry(dialect)
        + fields.stream()
            .map(f -> ", t." + LayerTable.quoted(f.name()))
            .collect(Collectors.joining())
        + " FROM "
        + table.name()
        + " t";
  }

  private String geometry(Dialect dialect) {
    return table.layer().hasGeometry()
        ? ", " + dialect.geometryColumns(table.layer().geometry())
        : "";
  }

  int firstField(Dialect dialect) {
    return table.layer().hasGeometry()
        ? GEOMETRY + dialect.geometryColumnCount(table.layer().geometry())
        : GEOMETRY;
  }
}
