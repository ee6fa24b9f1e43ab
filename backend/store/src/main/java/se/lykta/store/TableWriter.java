package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import se.lykta.layers.Feature;
import se.lykta.layers.Field;

/** Writes features into their tables; each change names the version it expects. */
final class TableWriter {
  private final Statements statements;
  private final Dialect dialect;

  TableWriter(Statements statements, Dialect dialect) {
    this.statements = statements;
    this.dialect = dialect;
  }

  /**
   * @throws SQLException where another transaction was there first, though the rows were locked
   */
  void write(Draft draft) throws SQLException {
    Feature before = draft.stored().feature();
    boolean done =
        before == null
            ? draft.now() == null || insert(draft)
            : draft.now() == null ? delete(draft, before) : update(draft, before);
    if (!done) {
      throw new SQLException("feature " + draft.id() + " changed while locked", "40001");
    }
  }

  private boolean insert(Draft draft) throws SQLException {
    Feature feature = draft.now();
    PreparedStatement insert = statements.get(draft.table().insertSql(dialect));
    bindNew(insert, draft.table(), feature);
    return insert.executeUpdate() == 1;
  }

  /**
   * @return the number of the next parameter
   */
  int bindNew(PreparedStatement insert, LayerTable table, Feature feature) throws SQLException {
    dialect.bindId(insert, 1, feature.id());
    insert.setLong(2, feature.version());
    dialect.bindTime(insert, 3, feature.created().at());
    insert.setString(4, feature.created().by());
    dialect.bindTime(insert, 5, feature.modified().at());
    insert.setString(6, feature.modified().by());
    int at = 7;
    if (table.layer().hasGeometry()) {
      dialect.bindGeometry(insert, at++, feature.geometry());
    }
    return bindFields(insert, at, table, feature);
  }

  private int bindFields(PreparedStatement statement, int from, LayerTable table, Feature feature)
      throws SQLException {
    int at = from;
    for (Field field : table.layer().fields()) {
      dialect.bind(statement, at++, feature.values().get(field.name()));
    }
    return at;
  }

  private boolean update(Draft draft, Feature before) throws SQLException {
    Feature feature = draft.now();
    boolean moved = !Objects.equals(before.geometry(), feature.geometry());
    PreparedStatement update = statements.get(draft.table().updateSql(dialect, moved));
    update.setLong(1, feature.version());
    dialect.bindTime(update, 2, feature.modified().at());
    update.setString(3, feature.modified().by());
    int at = 4;
    if (moved) {
      dialect.bindGeometry(update, at++, feature.geometry());
    }
    at = bindFields(update, at, draft.table(), feature);
    bindExpected(update, at, draft.id(), before.version());
    return update.executeUpdate() == 1;
  }

  private boolean delete(Draft draft, Feature before) throws SQLException {
    PreparedStatement delete = statements.get(draft.table().deleteSql());
    bindExpected(delete, 1, draft.id(), before.version());
    return delete.executeUpdate() == 1;
  }

  private void bindExpected(PreparedStatement statement, int at, UUID id, long version)
      throws SQLException {
    dialect.bindId(statement, at, id);
    statement.setLong(at + 1, version);
  }
}
