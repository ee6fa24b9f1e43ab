package se.lykta.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lykta.layers.Stamp;

/** What people write to each other about reports. Safe for threads. */
public final class Remarks {
  private final Database database;
  private final Dialect dialect;

  Remarks(Database database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /**
   * Keeps it; with an id that is kept already nothing is done.
   *
   * @param id made by the author, so that the same remark sent twice exists once
   */
  public void add(UUID id, UUID report, String author, String text) {
    String sql =
        "INSERT INTO remark (id, report, at, author, text) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING";
    database.write(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            dialect.bindId(insert, 1, id);
            dialect.bindId(insert, 2, report);
            dialect.bindTime(insert, 3, Times.now());
            insert.setString(4, author);
            insert.setString(5, text);
            return insert.executeUpdate();
          }
        },
        written -> Optional.of(Map.of()));
  }

  /** The oldest first. */
  public List<Remark> list(UUID report) {
    String sql = "SELECT id, at, author, text FROM remark WHERE report = ? ORDER BY at, id";
    return database.read(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(sql)) {
            dialect.bindId(query, 1, report);
            try (ResultSet rows = query.executeQuery()) {
              var found = new ArrayList<Remark>();
              while (rows.next()) {
                var written = new Stamp(dialect.time(rows, 2), rows.getString(3));
                found.add(new Remark(dialect.id(rows, 1), report, written, rows.getString(4)));
              }
              return found;
            }
          }
        });
  }
}
