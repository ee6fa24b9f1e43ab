package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lykta.layers.Rule;

/** Whether values that must be unique still are, once a bulk insert is written. */
final class BulkUnique {
  private BulkUnique() {}

  /**
   * @throws InvalidFeature where two features share one
   */
  static void check(Connection connection, Dialect dialect, LayerTable table) throws SQLException {
    for (Rule.Unique rule : table.uniqueRules()) {
      check(connection, dialect, table, rule);
    }
  }

  private static void check(
      Connection connection, Dialect dialect, LayerTable table, Rule.Unique rule)
      throws SQLException {
    String field = LayerTable.quoted(rule.field());
    String key =
        Stream.concat(Stream.of(rule.field()), rule.scope().stream())
            .map(LayerTable::quoted)
            .collect(Collectors.joining(", "));
    String sql =
        "SELECT max(%s), min(CAST(id AS text)), max(CAST(id AS text)) FROM %s WHERE %s IS NOT NULL GROUP BY %s HAVING count(*) > 1 LIMIT 1"
            .formatted(field, table.name(), field, key);
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      if (rows.next()) {
        throw new InvalidFeature(
            InvalidFeature.UNKNOWN,
            UniqueCheck.taken(
                table,
                UUID.fromString(rows.getString(3)),
                rule,
                rows.getString(1),
                rows.getString(2)));
      }
    }
  }
}
