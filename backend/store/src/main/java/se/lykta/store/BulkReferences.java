package se.lykta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;
import se.lykta.layers.Kind;

/** What the features of a bulk insert refer to, looked up when all are written. */
final class BulkReferences {
  private final IdList ids;
  private final Dialect dialect;
  private final Map<String, Map<UUID, First>> byLayer = new TreeMap<>();

  BulkReferences(Connection connection, Dialect dialect) {
    this.ids = new IdList(connection, dialect);
    this.dialect = dialect;
  }

  /** Where a target was named first. */
  private record First(long index, UUID feature, LayerTable table, Field field) {}

  void note(long index, LayerTable table, Feature feature) {
    for (Field field : table.references()) {
      var target = (UUID) feature.values().get(field.name());
      if (target != null) {
        String layer = ((Kind.Reference) field.kind()).layer();
        byLayer
            .computeIfAbsent(layer, l -> new TreeMap<>(Ids.ORDER))
            .computeIfAbsent(target, t -> new First(index, feature.id(), table, field));
      }
    }
  }

  /**
   * @throws InvalidFeature where a target is not there
   */
  void check() throws SQLException {
    for (var entry : byLayer.entrySet()) {
      Map<UUID, First> missing = new TreeMap<>(entry.getValue());
      String sql = "SELECT id FROM " + LayerTable.of(entry.getKey()).name() + " WHERE id IN (IDS)";
      ids.query(sql, entry.getValue().keySet(), rows -> missing.remove(dialect.id(rows, 1)));
      if (!missing.isEmpty()) {
        UUID target = missing.keySet().iterator().next();
        First first = missing.get(target);
        throw new InvalidFeature(
            first.index, ReferenceCheck.missing(first.table, first.feature, first.field, target));
      }
    }
  }
}
