package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Feature;

/** Reads features from their tables. */
final class Reader {
  /** Up to here rows may lie in memory, beyond it they come bit by bit. */
  private static final int FEW = 1_000;

  private final Database database;
  private final Dialect dialect;

  Reader(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  Optional<Feature> find(String layer, UUID id) {
    var selection = Selection.all(LayerTable.of(layer));
    return database.read(connection -> find(connection, selection, id));
  }

  private Optional<Feature> find(Connection connection, Selection selection, UUID id)
      throws SQLException {
    String sql = selection.sql(dialect) + " WHERE t.id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      dialect.bindId(statement, 1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(dialect.row(rows, selection).feature()) : Optional.empty();
      }
    }
  }

  void rows(Query query, Selection selection, RowReader each) {
    boolean few = query.limit() > 0 && query.limit() <= FEW;
    Database.Work<Void> work = connection -> rows(connection, query, selection, each);
    if (few) {
      database.read(work);
    } else {
      database.readInTransaction(work);
    }
  }

  private Void rows(Connection connection, Query query, Selection selection, RowReader each)
      throws SQLException {
    checkPosition(connection, query, selection.table());
    QuerySql sql = QuerySql.matching(query, selection.table(), dialect);
    String text = selection.sql(dialect) + positioned(sql, query);
    try (PreparedStatement statement = sql.prepare(connection, text)) {
      statement.setFetchSize(FEW);
      try (ResultSet rows = statement.executeQuery()) {
        Row row = dialect.row(rows, selection);
        while (rows.next()) {
          each.read(row);
        }
      }
    }
    return null;
  }

  private String positioned(QuerySql sql, Query query) {
    if (query.after() > 0) {
      query
          .sort()
          .ifPresentOrElse(s -> sql.after(query.after(), s), () -> sql.after(query.after()));
    }
    String order = query.sort().map(sql::orderBy).orElse(storingOrder(query));
    return sql.from() + order + window(query);
  }

  /** All that lies in a box is wanted in whatever order is the fastest. */
  private static String storingOrder(Query query) {
    boolean anyOrder = query.box().isPresent() && query.limit() == 0 && query.offset() == 0;
    return anyOrder ? "" : " ORDER BY t.fid";
  }

  private static String window(Query query) {
    if (query.limit() == 0 && query.offset() == 0) {
      return "";
    }
    long limit = query.limit() == 0 ? Long.MAX_VALUE : query.limit();
    return " LIMIT " + limit + " OFFSET " + query.offset();
  }

  /** In a sorted order a position can't be found once its feature is gone. */
  private void checkPosition(Connection connection, Query query, LayerTable table)
      throws SQLException {
    if (query.after() == 0 || query.sort().isEmpty()) {
      return;
    }
    String sql = "SELECT 1 FROM " + table.name() + " WHERE fid = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, query.after());
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new PositionGone(query.layer(), query.after());
        }
      }
    }
  }

  long count(Query query) {
    var table = LayerTable.of(query.layer());
    QuerySql sql = QuerySql.matching(query, table, dialect);
    String text = "SELECT count(*) FROM " + table.name() + " t" + sql.from();
    return database.read(
        connection -> {
          try (PreparedStatement statement = sql.prepare(connection, text);
              ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }
}
