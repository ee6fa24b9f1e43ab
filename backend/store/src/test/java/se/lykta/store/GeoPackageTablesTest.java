package se.lykta.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import se.lykta.layers.ColumnType;
import se.lykta.layers.Layer;

class GeoPackageTablesTest extends TablesContract {
  @TempDir static Path folder;

  @Override
  StoreSettings settings() {
    return TestStores.geoPackage(folder);
  }

  @Override
  List<Found> columns(Layer layer) {
    return store
        .jdbc()
        .sql("SELECT name, type, \"notnull\" FROM pragma_table_info(?)")
        .param(layer.name())
        .query(
            (row, i) ->
                new Found(row.getString("name"), row.getString("type"), row.getBoolean("notnull")))
        .list();
  }

  @Override
  String typeName(ColumnType type) {
    return switch (type) {
      case TEXT, UUID, JSON -> "TEXT";
      case REAL -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIME -> "DATETIME";
    };
  }

  @Override
  String geometryType(Layer layer) {
    return layer.geometry().ogcName().toUpperCase(Locale.ROOT);
  }
}
