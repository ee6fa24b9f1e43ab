package se.lykta.store;

import java.util.List;
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
    database.update(
        "INSERT INTO remark (id, report, at, author, text) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING",
        insert -> {
          dialect.bindId(insert, 1, id);
          dialect.bindId(insert, 2, report);
          dialect.bindTime(insert, 3, Times.now());
          insert.setString(4, author);
          insert.setString(5, text);
        });
  }

  /** The oldest first. */
  public List<Remark> list(UUID report) {
    return database.list(
        "SELECT id, at, author, text FROM remark WHERE report = ? ORDER BY at, id",
        query -> dialect.bindId(query, 1, report),
        row -> {
          var written = new Stamp(dialect.time(row, 2), row.getString(3));
          return new Remark(dialect.id(row, 1), report, written, row.getString(4));
        });
  }
}
