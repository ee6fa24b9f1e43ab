package se.lykta.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Asks for many features by their ids, in their order, some hundreds at a time. */
final class IdList {
  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final Dialect dialect;

  IdList(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Takes one row. */
  interface Each {
    void row(ResultSet rows) throws SQLException;
  }

  /**
   * @param sql with {@code IDS} where the list of ids belongs, in parentheses
   */
  void query(String sql, Collection<UUID> ids, Each each) throws SQLException {
    List<UUID> sorted = new ArrayList<>(ids);
    sorted.sort(Ids.ORDER);
    for (int from = 0; from < sorted.size(); from += AT_ONCE) {
      some(sql, sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())), each);
    }
  }

  private void some(String sql, List<UUID> ids, Each each) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    try (PreparedStatement query = connection.prepareStatement(sql.replace("IDS", marks))) {
      for (int i = 0; i < ids.size(); i++) {
        dialect.bindId(query, i + 1, ids.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          each.row(rows);
        }
      }
    }
  }
}
