package se.lykta.store;

import java.util.List;
import se.lykta.layers.ColumnType;
import se.lykta.layers.Layer;

class PostgisTablesTest extends TablesContract {

  @Override
  StoreSettings settings() {
    return TestStores.postgis();
  }

  @Override
  List<Found> columns(Layer layer) {
    return store
        .jdbc()
        .sql(
            """
            SELECT attname, format_type(atttypid, atttypmod) AS type, attnotnull
            FROM pg_attribute
            WHERE attrelid = to_regclass(quote_ident(?)) AND attnum > 0 AND NOT attisdropped
            ORDER BY attnum""")
        .param(layer.name())
        .query(
            (row, i) ->
                new Found(
                    row.getString("attname"), row.getString("type"), row.getBoolean("attnotnull")))
        .list();
  }

  @Override
  String typeName(ColumnType type) {
    return switch (type) {
      case TEXT -> "text";
      case REAL -> "double precision";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TIME -> "timestamp with time zone";
      case UUID -> "uuid";
      case JSON -> "jsonb";
    };
  }

  @Override
  String geometryType(Layer layer) {
    return "geometry(" + layer.geometry().ogcName() + "," + Wkb.SRID + ")";
  }
}
